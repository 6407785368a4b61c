/**
 * Forms that no string of the project may hold outside the bibliography: names of persons, places
 * below a state, coordinates. A list cannot be complete; it holds those that the sources speak of
 * most, and the shapes in which a name or a place is usually written.
 */

/** Surnames and by-names of office-holders and of leaders of groups that the sources name. */
const PERSONS = [
  "Trump",
  "Biden",
  "Obama",
  "Rubio",
  "Hegseth",
  "Homan",
  "Vance",
  "Sheinbaum",
  "Lopez Obrador",
  "AMLO",
  "Pena Nieto",
  "Felipe Calderon",
  "Harfuch",
  "Cienfuegos",
  "Maduro",
  "Soleimani",
  "bin Laden",
  "Guzman",
  "Chapo",
  "Ovidio",
  "Zambada",
  "Oseguera",
  "Mencho",
  "Rocha Moya",
  "VanHerck",
];

/** Cities and districts; those that share the name of a state are left out. */
const PLACES = [
  "Culiacan",
  "Mazatlan",
  "Juarez",
  "Tijuana",
  "Mexicali",
  "Ensenada",
  "Nogales",
  "Hermosillo",
  "Matamoros",
  "Reynosa",
  "Nuevo Laredo",
  "Laredo",
  "Monterrey",
  "Guadalajara",
  "Zapopan",
  "Manzanillo",
  "Lazaro Cardenas",
  "Uruapan",
  "Apatzingan",
  "Morelia",
  "Celaya",
  "Salamanca",
  "Irapuato",
  "Acapulco",
  "Chilpancingo",
  "Iguala",
  "Cuernavaca",
  "Toluca",
  "Ecatepec",
  "Torreon",
  "Cancun",
  "Tapachula",
  "El Paso",
  "San Diego",
  "McAllen",
  "Brownsville",
  "Eagle Pass",
  "Waziristan",
  "Abbottabad",
  "Baghdad",
  "Caracas",
  "Guayaquil",
  "Quito",
];

/** Shapes: a title before a name, a place of a stated size, a pair of coordinates. */
const SHAPES: readonly RegExp[] = [
  /\b(?:President|Secretary|Senator|Governor|General|Mr|Mrs|Ms|Dr)\.? [A-Z][a-z]+/,
  /\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Mm]unicipality|[Dd]istrict|[Pp]ort|[Ss]treet|[Hh]ighway|[Nn]eighbou?rhood) of [A-Z]/,
  /\b(?:Ciudad|Colonia|Barrio|Municipio) (?!de Mexico\b)[A-Z]/,
  /-?\d{1,3}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}/,
];

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** What in the text is forbidden; empty for a clean text. */
export function forbiddenForms(text: string): readonly string[] {
  const plain = withoutAccents(text);
  const words = [...PERSONS, ...PLACES].filter((word) => new RegExp(`\\b${word}\\b`).test(plain));
  const shapes = SHAPES.map((shape) => shape.exec(plain)?.[0]).filter((hit) => hit !== undefined);
  return [...words, ...shapes];
}

/** Every string of a record but ids and citations, with the path to it. */
export function* stringsOf(
  value: unknown,
  path = "",
): Generator<readonly [path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) yield* stringsOf(one, `${path}[${at}]`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (["id", "sources", "also", "event"].includes(key)) continue;
      yield* stringsOf(one, path === "" ? key : `${path}.${key}`);
    }
  }
}
