/** `npm start`: prepares the checkout, prints the flagship comparison and writes its report. */
import { prepare, root, run } from "./prepare.mjs";

prepare();
run(process.execPath, [`${root}/bin/ironriver.mjs`, "lab", ...process.argv.slice(2)], {
  cwd: process.cwd(),
});
