/**
 * What nothing in the project may name (MODEL.md 1): persons as actors, places below a state,
 * facilities, routes, military units, weapons chosen for a strike, targets. The lists are curated:
 * the names that the sources of this subject speak of most, so that each is one that could slip
 * from a source into a record. A list cannot be complete; shapes catch what it misses.
 */

/** A word or shape that must not stand, and why not. */
export interface BoundaryForm {
  readonly pattern: RegExp;
  readonly because: string;
}

/** Office-holders and leaders of groups, by surname or by-name, without accents. */
const PERSONS = [
  // Of the United States, in office or in the news of 2017 to 2026.
  ...["Trump", "Biden", "Obama", "Rubio", "Hegseth", "Homan", "JD Vance", "Noem", "Ratcliffe"],
  ...["Bondi", "Gabbard", "Kash Patel", "Mike Waltz", "Landau", "VanHerck", "Guillot", "Esper"],
  // Of Mexico.
  ...["Sheinbaum", "Lopez Obrador", "AMLO", "Pena Nieto", "Felipe Calderon", "Vicente Fox"],
  ...[
    "Garcia Harfuch",
    "Harfuch",
    "Ebrard",
    "Gertz",
    "Trevilla",
    "Monreal",
    "Norona",
    "Adan Augusto",
  ],
  ...["Cienfuegos", "Garcia Luna", "Rocha Moya", "Maru Campos", "Carlos Manzo"],
  // Of other states in the timeline.
  ...[
    "Noriega",
    "Pershing",
    "Pancho Villa",
    "Saddam",
    "Gaddafi",
    "Maduro",
    "Noboa",
    "Gustavo Petro",
    "Soleimani",
    "bin Laden",
    "Bin Laden",
  ],
  // Leaders of groups.
  ...["Guzman", "Chapo", "Ovidio", "Ivan Archivaldo", "Zambada", "El Mayo", "Oseguera", "Mencho"],
  ...["Caro Quintero", "Trevino Morales", "Lazcano"],
];

/** State capitals that do not share the name of their state, border cities, and others in the news. */
const PLACES = [
  // Capitals of Mexican states.
  ...["Mexicali", "Tuxtla", "Saltillo", "Toluca", "Chilpancingo", "Pachuca", "Guadalajara"],
  ...["Morelia", "Cuernavaca", "Tepic", "Monterrey", "Chetumal", "Culiacan", "Hermosillo"],
  ...["Villahermosa", "Ciudad Victoria", "Xalapa", "Merida"],
  // Mexican cities at the northern and southern border.
  ...["Tijuana", "Tecate", "Nogales", "Agua Prieta", "Juarez", "Ojinaga", "Ciudad Acuna"],
  ...["Piedras Negras", "Nuevo Laredo", "Miguel Aleman", "Reynosa", "Rio Bravo", "Matamoros"],
  "Tapachula",
  // Other Mexican towns that reports on this violence name.
  ...["Mazatlan", "Badiraguato", "Ensenada", "Zapopan", "Tlaquepaque", "Manzanillo", "Acapulco"],
  ...[
    "Lazaro Cardenas",
    "Uruapan",
    "Apatzingan",
    "Aguililla",
    "Tepalcatepec",
    "Celaya",
    "Irapuato",
  ],
  ...["Salamanca", "Iguala", "Ayotzinapa", "Ecatepec", "Nezahualcoyotl", "Torreon", "Cancun"],
  ...["Teuchitlan", "Salvatierra", "Coatzacoalcos", "Puerto Vallarta", "Fresnillo"],
  // US cities at the border and elsewhere in the sources.
  ...["El Paso", "San Diego", "San Ysidro", "Otay Mesa", "Calexico", "Yuma", "Tucson", "Laredo"],
  ...["Eagle Pass", "Del Rio", "McAllen", "Brownsville", "Houston", "Dallas", "Los Angeles"],
  // Abroad.
  ...["Waziristan", "Abbottabad", "Baghdad", "Caracas", "Guayaquil", "Quito"],
];

/** Facilities and routes by name. */
const FACILITIES = [
  ...["Altiplano", "Puente Grande", "Campo Militar", "Base Aerea", "Guantanamo", "ADX Florence"],
  ...["Fort Bliss", "Fort Huachuca", "Camp Pendleton", "Eglin", "Creech"],
];

/** Aircraft and munitions with which strikes are made, and units that make them. */
const WEAPONS_AND_UNITS = [
  ...["MQ-9", "MQ-1", "Reaper", "Hellfire", "Tomahawk", "JDAM", "GBU", "AGM", "AC-130", "F-35"],
  ...["F-16", "B-52", "B-1B", "Black Hawk", "Switchblade", "Predator drone"],
  ...["SEAL Team", "Delta Force", "Green Beret", "Airborne Division", "Special Forces Group"],
];

const words = (list: readonly string[], because: string): readonly BoundaryForm[] =>
  list.map((word) => ({ pattern: new RegExp(`(?<![\\w-])${word}(?![\\w-])`), because }));

/** Single words and names, looked for in every text. */
export const boundaryWords: readonly BoundaryForm[] = [
  ...words(PERSONS, "names a person"),
  ...words(PLACES, "names a place below a state"),
  ...words(FACILITIES, "names a facility"),
  ...words(WEAPONS_AND_UNITS, "names a weapon or a unit of a strike"),
];

const FACILITY =
  "airport|airfield|airstrip|barracks|air base|airbase|naval base|refinery|prison|penitentiary|seaport|warehouse|ranch";

/** Shapes in which a name is usually written, looked for in what people read. */
export const boundaryShapes: readonly BoundaryForm[] = [
  {
    pattern:
      /\b(?:President|Secretary|Senator|Governor|General|Admiral|Ambassador|Mr|Mrs|Ms|Dr)\.? (?!Assembly|Law|Council|Accounting|Attorney|Counsel)[A-Z][a-z]+/,
    because: "writes a title before a name",
  },
  {
    pattern:
      /(?<!\b(?:[Oo]ne|[Aa]|[Ss]ome) )\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Mm]unicipality|[Dd]istrict|[Pp]ort|[Nn]eighbou?rhood) of (?!Mexico\b|Columbia\b|[Ee]ntry)[A-Z]/,
    because: "names a place below a state",
  },
  {
    pattern: /\b(?:Ciudad|Colonia|Barrio|Municipio|Ejido) (?!de Mexico\b)[A-Z]/,
    because: "names a place below a state",
  },
  {
    pattern: new RegExp(`\\b(?:${FACILITY})s? (?:of|at|near) [A-Z]`),
    because: "names a facility",
  },
  {
    pattern: /\b(?:Highway|Interstate|Carretera|Autopista|Calle|Avenida) (?:\d|[A-Z])|\bkm \d/,
    because: "names a route",
  },
  {
    pattern: /\b(?:target|strike) (?:list|coordinates|package)s?\b/i,
    because: "speaks of targets one by one",
  },
  {
    // North of the equator and west of Greenwich, where the subject lies; other pairs are numbers.
    pattern: /\b[1-4]\d\.\d{3,}\s*,\s*-\d{2,3}\.\d{3,}/,
    because: "writes a pair of coordinates",
  },
];

/** Public names of organisations and programmes that hold the name of a place. */
const ORGANISATIONS = [
  /\bMerida Initiative\b/g,
  /\bIniciativa Merida\b/g,
  /\b[Cc]artel (?:de|of) (?:Juarez|Tijuana)\b/g,
  /\b(?:Juarez|Tijuana) [Cc]artel\b/g,
  /\bJuarez \/ La Linea\b/g,
];

/** Text as it is compared: without accents and without the names of organisations. */
export const comparable = (text: string): string =>
  ORGANISATIONS.reduce(
    (plain, organisation) => plain.replace(organisation, ""),
    text.normalize("NFD").replace(/\p{M}/gu, ""),
  );

const joinedForms = new WeakMap<readonly BoundaryForm[], readonly RegExp[]>();

/** Forms joined to one pattern for each set of flags: a text without a hit is read once by each. */
function joined(forms: readonly BoundaryForm[]): readonly RegExp[] {
  const known = joinedForms.get(forms);
  if (known) return known;
  const patterns = forms.map(({ pattern }) => pattern);
  const made = [...new Set(patterns.map(({ flags }) => flags))].map((flags) => {
    const alike = patterns.filter((pattern) => pattern.flags === flags);
    return new RegExp(alike.map(({ source }) => `(?:${source})`).join("|"), flags);
  });
  joinedForms.set(forms, made);
  return made;
}

/** What stands in a text that must not, with the reason. */
export function breaches(text: string, forms: readonly BoundaryForm[]): readonly string[] {
  const plain = comparable(text);
  if (!joined(forms).some((pattern) => pattern.test(plain))) return [];
  return forms.flatMap(({ pattern, because }) => {
    const hit = pattern.exec(plain);
    return hit ? [`"${hit[0]}" ${because}`] : [];
  });
}
