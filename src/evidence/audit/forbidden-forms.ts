/**
 * Forms of words that no record may hold: people, places below a state, ways and facilities,
 * coordinates. Titles, authors and addresses of publications are exempt, because they are what a
 * reader needs to find them. A pattern cannot know every name, so these are a net under the rule
 * and not the rule: evidence speaks of nations, states and organisations by public name.
 */

/** One form that gives a name or a place away. */
export interface ForbiddenForm {
  readonly holds: "a person" | "a place below a state" | "a way or a facility" | "coordinates";
  readonly pattern: RegExp;
}

/**
 * Seats of municipalities that reports on this violence name most often and that share no name
 * with a state or a group. The list is short because it is a reminder to write the state instead.
 */
const TOWNS = [
  "Acapulco",
  "Apatzingan",
  "Celaya",
  "Chilpancingo",
  "Ciudad Juarez",
  "Culiacan",
  "El Paso",
  "Guadalajara",
  "Hermosillo",
  "Iguala",
  "Irapuato",
  "Laredo",
  "Lazaro Cardenas",
  "Manzanillo",
  "Matamoros",
  "Mazatlan",
  "Mexicali",
  "Monterrey",
  "Nogales",
  "Nuevo Laredo",
  "Reynosa",
  "San Diego",
  "Tijuana",
  "Torreon",
  "Tucson",
  "Uruapan",
  "Zapopan",
];

const OFFICES =
  "President|Governor|Senator|Secretary|Minister|General|Admiral|Colonel|Captain|Judge|Mayor|Congressman|Congresswoman";
/** What may follow an office in the name of an institution. */
const INSTITUTIONS = "Assembly|Council|Law|General|Accounting|Attorney|Counsel|Court";
const WAYS =
  "Calle|Avenida|Bulevar|Boulevard|Carretera|Autopista|Libramiento|Interstate|Highway|Street|Avenue";
const FACILITIES =
  "airport|airfield|airstrip|barracks|base|refinery|prison|penitentiary|hospital|dock|pier|warehouse|ranch|rancho";
const SETTLEMENTS =
  "[Mm]unicipality|[Mm]unicipalities|[Tt]own|[Vv]illage|[Cc]ity|[Pp]ort|[Dd]istrict|[Nn]eighbou?rhood|[Cc]olonia|[Ee]jido";

/** Text is matched without its accents. */
export const forbiddenForms: readonly ForbiddenForm[] = [
  { holds: "a person", pattern: /\b(?:alias|a\.k\.a\.|nicknamed|also known as)\b/i },
  { holds: "a person", pattern: /\bEl (?!Salvador\b|Paso\b)\p{Lu}/u },
  { holds: "a person", pattern: /(?<![\p{L}.])\p{Lu}\. ?\p{Lu}\p{Ll}+/u },
  { holds: "a person", pattern: /\b(?:Mr|Mrs|Ms|Dr|Don|Dona|Comandante|Lic)\b\.? \p{Lu}\p{Ll}/u },
  {
    holds: "a person",
    pattern: new RegExp(`\\b(?:${OFFICES}) (?!(?:${INSTITUTIONS})\\b)\\p{Lu}\\p{Ll}+`, "u"),
  },
  { holds: "a place below a state", pattern: new RegExp(`\\b(?:${TOWNS.join("|")})\\b`) },
  {
    holds: "a place below a state",
    pattern: new RegExp(`\\b(?:${SETTLEMENTS}) of (?!Mexico\\b|Columbia\\b)\\p{Lu}`, "u"),
  },
  { holds: "a way or a facility", pattern: new RegExp(`\\b(?:${WAYS})s? (?:\\p{Lu}|\\d)`, "u") },
  { holds: "a way or a facility", pattern: /\b(?:I|US|MX|Mex)-\d{1,3}\b|\bkm \d/ },
  {
    holds: "a way or a facility",
    pattern: new RegExp(`\\b(?:${FACILITIES}) (?:of|at|near) \\p{Lu}`, "u"),
  },
  { holds: "coordinates", pattern: /[1-9]\d\.\d{3,}\s*,\s*-?\d{2,3}\.\d{3,}/ },
  { holds: "coordinates", pattern: /\d\s*°|\b(?:lat|lon)(?:itude|gitude)?\s*[:=]?\s*-?\d/i },
];

/** A forbidden form met in a text. */
export interface ForbiddenWords {
  readonly holds: ForbiddenForm["holds"];
  readonly words: string;
}

/** The forbidden forms that a text holds, with the words that show them. */
export function forbiddenWordsIn(text: string): readonly ForbiddenWords[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  return forbiddenForms.flatMap(({ holds, pattern }) => {
    const match = pattern.exec(plain);
    return match ? [{ holds, words: match[0] }] : [];
  });
}
