/** Fits the leader effect and prints it: `npx tsc -p tsconfig.build.json && node bench/fit-leader-effect.mjs`. */
import { fitLeaderEffect } from "../dist/experiment/fit/leader-effect.js";

console.log(JSON.stringify(fitLeaderEffect(), null, 2));
