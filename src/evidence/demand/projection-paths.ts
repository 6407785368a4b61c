/**
 * Paths that the published projection of 2022 was given (SOURCE, base run and its bounding runs):
 * counted to 2020, then bent to an end value.
 */
import { type Parameter, type Series, series } from "../record.js";
import {
  fentanyl_share_2032_projected,
  methadone_capacity_2032_projected,
  naloxone_kits_2032_projected,
} from "./projection-inputs.js";
import {
  buprenorphine_prescribers_year,
  fentanyl_share_of_illicit_opioids_year,
  heroin_price_index_year,
  methadone_patients_year,
  naloxone_kits_year,
} from "./source-inputs.js";
import { simulated_prescription_disorder_without_heroin_year } from "./source-stocks.js";

type Point = Series["points"][number];

function bestOf({ id, best }: Parameter): number {
  if (best === null) throw new Error(`parameter ${id} has no best value`);
  return best;
}

/** The SOURCE model places data and results at the beginning of their year. */
const PROJECTED = {
  place: "US",
  counts: "other",
  basis: "derived",
  seen: "read",
  step: "month",
  vintage: "projection of 2022, repository of the SOURCE model",
  sources: ["demand.S1"],
} as const;

const atBeginnings = (source: Series): Point[] =>
  source.points.map(([period, value]) => [`${period}-01`, value]);

export const prescription_disorder_path = series({
  ...PROJECTED,
  id: "demand.prescription_disorder_path",
  means:
    "People with prescription opioid use disorder who did not use heroin in the year, as SOURCE simulates them.",
  unit: "person",
  points: atBeginnings(simulated_prescription_disorder_without_heroin_year),
  observation: "Simulated in the base run; from 2022 on a projection. The treated are among them.",
});

/**
 * How far the projected inputs have come from their value of 2020 to their end value, by the share
 * of the time that has passed: read off the survival chance of the base run, which holds the
 * fentanyl share. The number of kits in 2022 fits the same bend.
 */
const BEND = [
  [0, 0],
  [1, 0.206],
  [2, 0.395],
  [3, 0.556],
  [4, 0.684],
  [5, 0.78],
  [6, 0.85],
  [8, 0.933],
  [10, 0.972],
  [12, 0.989],
] as const;

/** Years from 2020 to the end of the projection. */
const PROJECTED_YEARS = 12;

/** The bent way from a value in 2020 to one in an end year. */
function bent(from: number, to: number, endYear: number): Point[] {
  return BEND.map(([years, way]) => {
    const months = Math.round((years / PROJECTED_YEARS) * (endYear - 2020) * 12);
    const year = 2020 + Math.floor(months / 12);
    return [`${year}-${String((months % 12) + 1).padStart(2, "0")}`, from + way * (to - from)];
  });
}

/** A number at one end of a record's range. */
function end({ id, range }: Parameter, which: 0 | 1): number {
  if (range === null) throw new Error(`parameter ${id} has no range`);
  return range[which];
}

/** Values counted before 2020, then bent from that of 2020 to an end value. */
function projectedFrom(counted: Series, to: number, endYear = 2020 + PROJECTED_YEARS): Point[] {
  const last = counted.points.find(([year]) => year === "2020");
  if (!last) throw new Error(`${counted.id} has no value of 2020`);
  return [...atBeginnings(counted).filter(([at]) => at < "2020"), ...bent(last[1], to, endYear)];
}

const BENT = "Counted to 2020, then on the bend of the published projection to its end value.";

export const projected_fentanyl_share_path = series({
  ...PROJECTED,
  id: "demand.projected_fentanyl_share_path",
  means: "Fentanyl share of illicit opioids as the projection of 2022 was given.",
  unit: "1",
  points: projectedFrom(
    fentanyl_share_of_illicit_opioids_year,
    bestOf(fentanyl_share_2032_projected),
  ),
  observation: BENT,
});

export const projected_fentanyl_share_high_path = series({
  ...projected_fentanyl_share_path,
  id: "demand.projected_fentanyl_share_high_path",
  means: "Fentanyl share of illicit opioids, high path of the projection of 2022.",
  points: projectedFrom(
    fentanyl_share_of_illicit_opioids_year,
    end(fentanyl_share_2032_projected, 1),
    2028,
  ),
});

export const projected_fentanyl_share_low_path = series({
  ...projected_fentanyl_share_path,
  id: "demand.projected_fentanyl_share_low_path",
  means: "Fentanyl share of illicit opioids, low path of the projection of 2022.",
  points: projectedFrom(
    fentanyl_share_of_illicit_opioids_year,
    end(fentanyl_share_2032_projected, 0),
  ),
});

export const projected_naloxone_kits_path = series({
  ...PROJECTED,
  id: "demand.projected_naloxone_kits_path",
  means: "Naloxone kits a year as the projection of 2022 was given.",
  unit: "kit/year",
  points: projectedFrom(naloxone_kits_year, bestOf(naloxone_kits_2032_projected)),
  observation: BENT,
});

export const projected_naloxone_kits_high_path = series({
  ...projected_naloxone_kits_path,
  id: "demand.projected_naloxone_kits_high_path",
  means: "Naloxone kits a year, optimistic path of the projection of 2022.",
  points: projectedFrom(naloxone_kits_year, end(naloxone_kits_2032_projected, 1)),
});

export const projected_naloxone_kits_low_path = series({
  ...projected_naloxone_kits_path,
  id: "demand.projected_naloxone_kits_low_path",
  means: "Naloxone kits a year, pessimistic path of the projection of 2022.",
  points: projectedFrom(naloxone_kits_year, end(naloxone_kits_2032_projected, 0)),
});

export const projected_methadone_places_path = series({
  ...PROJECTED,
  id: "demand.projected_methadone_places_path",
  means: "Places for treatment with methadone as the projection of 2022 was given.",
  unit: "person",
  points: projectedFrom(methadone_patients_year, bestOf(methadone_capacity_2032_projected)),
  observation: `${BENT} Patients are read as places.`,
});

export const projected_methadone_places_high_path = series({
  ...projected_methadone_places_path,
  id: "demand.projected_methadone_places_high_path",
  means: "Places for treatment with methadone, optimistic path of the projection of 2022.",
  points: projectedFrom(methadone_patients_year, end(methadone_capacity_2032_projected, 1)),
});

export const projected_methadone_places_low_path = series({
  ...projected_methadone_places_path,
  id: "demand.projected_methadone_places_low_path",
  means: "Places for treatment with methadone, pessimistic path of the projection of 2022.",
  points: projectedFrom(methadone_patients_year, end(methadone_capacity_2032_projected, 0)),
});

export const projected_prescribers_path = series({
  ...PROJECTED,
  id: "demand.projected_prescribers_path",
  means: "Prescribers of buprenorphine as the projection of 2022 was given.",
  unit: "person",
  points: projectedFrom(buprenorphine_prescribers_year, 179_399),
  observation: BENT,
});

export const projected_heroin_price_path = series({
  ...PROJECTED,
  id: "demand.projected_heroin_price_path",
  means: "Price of heroin relative to 1999, at the beginning of each year.",
  unit: "1",
  points: atBeginnings(heroin_price_index_year),
  observation: "The same index as recorded, placed as the SOURCE model places it.",
});

/** Paths of the projection. */
export const projectionPathSeries: readonly Series[] = [
  prescription_disorder_path,
  projected_fentanyl_share_path,
  projected_fentanyl_share_high_path,
  projected_fentanyl_share_low_path,
  projected_naloxone_kits_path,
  projected_naloxone_kits_high_path,
  projected_naloxone_kits_low_path,
  projected_methadone_places_path,
  projected_methadone_places_high_path,
  projected_methadone_places_low_path,
  projected_prescribers_path,
  projected_heroin_price_path,
];
