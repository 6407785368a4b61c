/** Reads `<sim_specs>`: start, stop, step, method, unit of time. */
import type { TimeDefinition } from "../model/definition.js";
import type { Dialect } from "./dialect.js";
import type { Findings } from "./findings.js";
import { childOf, type Element, textOf } from "./xml.js";

const METHODS: Readonly<Record<string, TimeDefinition["method"]>> = {
  euler: "euler",
  rk2: "rk2",
  rk4: "rk4",
};
/** Methods that adapt their step; the nearest that we run is taken. */
const ADAPTIVE = new Set(["rk45", "rk23", "gear", "rk4_auto", "rk4-auto", "auto"]);

/** Time as the file specifies it; what is missing gets the standard's default. */
export function readTime(
  root: Element,
  models: readonly Element[],
  dialect: Dialect,
  findings: Findings,
): TimeDefinition {
  const specs = [root, ...models]
    .map((element) => childOf(element, "sim_specs"))
    .find((element) => element !== undefined);
  if (!specs) {
    findings.problem(root.line, undefined, "<sim_specs> with <start> and <stop> is missing.");
    return { start: 0, stop: 0, dt: 1, unit: "", method: "euler" };
  }
  for (const model of models.slice(1)) {
    const own = childOf(model, "sim_specs");
    if (own) {
      findings.notRun(
        own.line,
        undefined,
        "A module with time steps of its own is not run; the whole model runs with one step.",
      );
    }
  }
  const start = numberIn(specs, "start", undefined, findings);
  const stop = numberIn(specs, "stop", undefined, findings);
  if (stop < start) {
    findings.problem(
      childOf(specs, "stop")?.line,
      undefined,
      `Time must run forwards, but it starts at ${start} and stops at ${stop}.`,
    );
  }
  const saveEvery = saveStep(specs, findings);
  const chance = Number(specs.attributes.get("ironriver:chance_interval"));
  return {
    start,
    stop,
    dt: step(specs, findings),
    unit: specs.attributes.get("time_units") ?? specs.attributes.get("isee:time_units") ?? "",
    method: method(specs, dialect, findings),
    ...(saveEvery === undefined ? {} : { saveEvery }),
    ...(chance > 0 ? { chanceInterval: chance } : {}),
  };
}

function step(specs: Element, findings: Findings): number {
  const written = numberIn(specs, "dt", 1, findings);
  const reciprocal = childOf(specs, "dt")?.attributes.get("reciprocal")?.trim().toLowerCase();
  if (written > 0) return reciprocal === "true" ? 1 / written : written;
  findings.problem(
    childOf(specs, "dt")?.line,
    undefined,
    `<dt> must be above 0; it is ${written}.`,
  );
  return 1;
}

function saveStep(specs: Element, findings: Findings): number | undefined {
  const attribute =
    specs.attributes.get("isee:save_interval") ?? specs.attributes.get("save_interval");
  const name = ["savestep", "save_step", "save_interval", "saveper"].find((one) =>
    childOf(specs, one),
  );
  const value =
    name === undefined
      ? attribute === undefined
        ? undefined
        : Number(attribute)
      : numberIn(specs, name, undefined, findings);
  return value !== undefined && value > 0 ? value : undefined;
}

function numberIn(
  specs: Element,
  name: string,
  otherwise: number | undefined,
  findings: Findings,
): number {
  const text = textOf(specs, name);
  if (text === undefined || text === "") {
    if (otherwise !== undefined) return otherwise;
    findings.problem(specs.line, undefined, `<sim_specs> lacks <${name}>. Expected a number.`);
    return 0;
  }
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  findings.problem(
    childOf(specs, name)?.line,
    undefined,
    `<${name}> must be a number; it is ${JSON.stringify(text.slice(0, 40))}.`,
  );
  return otherwise ?? 0;
}

/** The first method of the list that we run. */
function method(specs: Element, dialect: Dialect, findings: Findings): TimeDefinition["method"] {
  const written = specs.attributes.get("method") ?? "euler";
  const names = written
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  for (const name of names) {
    const known = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
    if (known === "rk4" && dialect.methodUnknown) {
      findings.note(
        specs.line,
        undefined,
        "The export of Vensim writes RK4 whatever the model's method; Vensim's default, Euler, is taken (--method rk4 takes the other).",
      );
      return "euler";
    }
    if (known) return known;
  }
  if (names.some((name) => ADAPTIVE.has(name))) {
    findings.note(
      specs.line,
      undefined,
      `The method "${written}" adapts its step and is not run; RK4 with the fixed dt is taken.`,
    );
    return "rk4";
  }
  if (written.trim() !== "") {
    findings.note(
      specs.line,
      undefined,
      `The integration method "${written}" is not known (Euler, RK2 and RK4 are); Euler is taken.`,
    );
  }
  return "euler";
}
