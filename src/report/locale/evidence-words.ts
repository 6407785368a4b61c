/** Words around the evidence. */
import { type Bilingual, inBoth } from "../../evidence/bilingual.js";
import type { Basis, Seen } from "../../evidence/record.js";
import type { EntryType } from "../evidence-entries.js";

/** Kinds of record. */
export const entryTypeWords: Readonly<Record<EntryType, Bilingual>> = {
  parameter: inBoth("parameter", "parámetro"),
  finding: inBoth("finding", "hallazgo"),
  series: inBoth("series", "serie"),
  table: inBoth("table", "tabla"),
  source: inBoth("source", "fuente"),
  claim: inBoth("claim", "afirmación"),
};

/** How a value came about. */
export const basisWords: Readonly<Record<Basis, Bilingual>> = {
  published: inBoth("published", "publicado"),
  derived: inBoth("derived by arithmetic", "derivado por aritmética"),
  computed: inBoth("computed with a published model", "calculado con un modelo publicado"),
  estimated: inBoth("estimated", "estimado"),
  judgement: inBoth("a judgement", "un juicio"),
};

/** Whether a value was read in its source. */
export const seenWords: Readonly<Record<Seen, Bilingual>> = {
  read: inBoth("read in its source", "leído en su fuente"),
  recalled: inBoth("recalled, not read in its source", "de memoria, no leído en su fuente"),
};

/** Headings. */
export const evidenceWords = {
  id: inBoth("Id", "Id"),
  type: inBoth("Kind", "Clase"),
  meaning: inBoth("Meaning", "Significado"),
  value: inBoth("Value", "Valor"),
  range: inBoth("Range", "Rango"),
  unit: inBoth("Unit", "Unidad"),
  prior: inBoth("Prior", "Distribución previa"),
  priorNote: inBoth("On the prior", "Sobre la distribución previa"),
  asOf: inBoth("As of", "A fecha de"),
  origin: inBoth("Origin", "Origen"),
  caution: inBoth("Caution", "Cautela"),
  alternatives: inBoth("Other estimates", "Otras estimaciones"),
  defaultBecause: inBoth("Default because", "Por defecto porque"),
  setting: inBoth("Setting", "Ámbito"),
  intervention: inBoth("Intervention", "Intervención"),
  outcome: inBoth("Outcome", "Resultado"),
  published: inBoth("Published", "Publicado"),
  tolerance: inBoth("Tolerance", "Tolerancia"),
  role: inBoth("Role", "Papel"),
  sector: inBoth("Sector", "Sector"),
  counts: inBoth("Counts", "Cuenta"),
  place: inBoth("Place", "Lugar"),
  observation: inBoth("How it is observed", "Cómo se observa"),
  vintage: inBoth("Vintage", "Versión"),
  points: inBoth("Values", "Valores"),
  rows: inBoth("Rows", "Filas"),
  doi: inBoth("DOI", "DOI"),
  note: inBoth("Note", "Nota"),
  also: inBoth("Also known as", "También como"),
  citedBy: inBoth("Cited by", "Citada por"),
  sources: inBoth("Sources", "Fuentes"),
  nothing: inBoth("Nothing holds all of these words.", "Nada contiene todas esas palabras."),
} as const satisfies Readonly<Record<string, Bilingual>>;
