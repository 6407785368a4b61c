/** The 32 states by the names and codes under which files write them. */
import { states } from "../mexico-data/states.js";
import { plainText } from "../plain-text.js";

/** Official long names, older names and the English of two data sets. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "coahuila de zaragoza": "MX-COA",
  "distrito federal": "MX-CMX",
  "mexico city": "MX-CMX",
  "estado de mexico": "MX-MEX",
  "michoacan de ocampo": "MX-MIC",
  "queretaro arteaga": "MX-QUE",
  "queretaro de arteaga": "MX-QUE",
  "veracruz de ignacio de la llave": "MX-VER",
};

const byName = new Map([
  ...Object.entries(OTHER_NAMES),
  ...states.map((state) => [plainText(state.name), state.id] as const),
]);

const byCode = new Map(states.map((state) => [state.inegiCode, state.id]));

/** The name that people know a state by, for messages. */
export const nameOfState = (id: string): string =>
  states.find((state) => state.id === id)?.name ?? id;

/** ISO 3166-2 id of a state by name, with or without " state" behind it. */
export const stateByName = (name: string): string | undefined =>
  byName.get(plainText(name).replace(/ state$/, ""));

/** ISO 3166-2 id by INEGI code, `1` or `01`. */
export const stateByCode = (code: string): string | undefined =>
  /^\d{1,2}$/.test(code) ? byCode.get(code.padStart(2, "0")) : undefined;

/** Names to suggest from. */
export const stateNames: readonly string[] = states.map((state) => state.name);
