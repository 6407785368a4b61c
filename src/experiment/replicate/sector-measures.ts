/** The measures of all sectors, and which of them have taken their place on the board. */
import type { Sector } from "../../evidence/record.js";
import type { SectorMeasure } from "./sector-answer.js";
import { supplyMeasures } from "./supply-measures.js";

/** Measures by row id. */
export const sectorMeasures: Readonly<Record<string, SectorMeasure>> = {
  ...supplyMeasures,
};

/** Sectors whose findings stand on the board also where the model cannot speak to them. */
export const sectorsOnBoard: ReadonlySet<Sector> = new Set<Sector>(["supply"]);
