/**
 * Runs whose bits must be the same on every host: in Node and in a browser's worker. Each gives a
 * name and a digest of all its numbers.
 */
import { exp } from "../../src/engine/math/exp.js";
import { arccos, arcsin, arctan } from "../../src/engine/math/inverse-trigonometry.js";
import { ln } from "../../src/engine/math/ln.js";
import { log10 } from "../../src/engine/math/log10.js";
import { pow } from "../../src/engine/math/pow.js";
import { cos, sin, tan } from "../../src/engine/math/trigonometry.js";
import { logNormalAt, normalAt, poissonAt, streamKey } from "../../src/engine/run/random-stream.js";
import { sobolPoint } from "../../src/engine/run/sobol.js";
import { readXmile } from "../../src/engine/xmile/read-xmile.js";
import { runEnsembleHere } from "../../src/experiment/ensemble.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";
import { Digest } from "./digest.js";
import { modelBits } from "./model-bits.js";

/** One run. */
export interface HostRun {
  readonly name: string;
  readonly digest: string;
}

const POINTS = 5000;

function elementary(): HostRun[] {
  const functions: Readonly<Record<string, (x: number) => number>> = {
    exp: (x) => exp(x * 40 - 20),
    ln: (x) => ln(x * 1e3 + 1e-9),
    log10: (x) => log10(x * 1e3 + 1e-9),
    pow: (x) => pow(x * 7 + 0.01, x * 11 - 5),
    sin: (x) => sin(x * 1e4 - 5e3),
    cos: (x) => cos(x * 1e4 - 5e3),
    tan: (x) => tan(x * 1e2),
    arcsin: (x) => arcsin(2 * x - 1),
    arccos: (x) => arccos(2 * x - 1),
    arctan: (x) => arctan(x * 100 - 50),
  };
  return Object.entries(functions).map(([name, of]) => {
    const digest = new Digest();
    for (let i = 0; i < POINTS; i++) digest.add(of(sobolPoint(i, 0, 5)));
    return { name, digest: digest.text() };
  });
}

function chance(): HostRun {
  const digest = new Digest();
  const stream = streamKey("host");
  for (let i = 0; i < POINTS; i++) {
    digest.add(normalAt(1, i, stream, i, 0));
    digest.add(poissonAt(1, i, stream, i, 1, i / 10));
    digest.add(logNormalAt(1, i, stream, i, 2, 10, 3));
  }
  return { name: "chance", digest: digest.text() };
}

function ensemble(preset: string): HostRun {
  const result = runEnsembleHere({
    scenarios: [readScenario(presetById(preset), preset)],
    members: 10,
    seed: 1,
  });
  const digest = new Digest();
  for (const { outcomes } of result.scenarios) {
    for (const { monthly, samples } of outcomes) {
      for (const spread of monthly) for (const value of Object.values(spread)) digest.add(value);
      for (const path of samples) for (const value of path) digest.add(value);
    }
  }
  return { name: preset, digest: digest.text() };
}

/** A model file by its name and text. */
export interface ModelFile {
  readonly name: string;
  readonly text: string;
}

function conformance({ name, text }: ModelFile): HostRun {
  const { definition, units } = readXmile(text, name);
  const digest = new Digest();
  for (const values of modelBits(definition, { units }).values()) {
    for (const value of values) digest.add(value);
  }
  return { name, digest: digest.text() };
}

/** Every run, those of some model files among them. */
export function hostRuns(files: readonly ModelFile[]): HostRun[] {
  return [...elementary(), chance(), ensemble("core-2023"), ...files.map(conformance)];
}
