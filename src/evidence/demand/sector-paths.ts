/**
 * Paths that drive the sector, each put together from records: what was counted, and a last point
 * from a record or judgement of later years. The sector holds a path at its last point and adds a
 * spread between the last count and that point.
 */
import { fentanyl_powder_purity_month } from "../mexico-data/fentanyl-purity.js";
import { type Parameter, type Series, series } from "../record.js";
import { latest_in_treatment } from "./initial-conditions.js";
import { naloxone_units_a_year } from "./naloxone-supply.js";
import { scattered } from "./scattered-points.js";
import { fentanyl_share_now } from "./sector-judgements.js";
import {
  buprenorphine_patients_year,
  fentanyl_share_of_illicit_opioids_year,
  methadone_patients_year,
  naloxone_kits_year,
} from "./source-inputs.js";

type Point = Series["points"][number];

function bestOf({ id, best }: Parameter): number {
  if (best === null) throw new Error(`parameter ${id} has no best value`);
  return best;
}

/** A record's best value as a point of a path. */
const best = (period: string, record: Parameter): Point => [period, bestOf(record)];

const PUT_TOGETHER = {
  place: "US",
  counts: "other",
  basis: "derived",
  seen: "read",
} as const;

/** Means and counts over years stand in the middle of their year. */
const RECORDED = { ...PUT_TOGETHER, step: "year", vintage: "as in the records it joins" } as const;

export const fentanyl_share_path = series({
  ...RECORDED,
  id: "demand.fentanyl_share_path",
  means:
    "Fentanyl share of illicit opioids: laboratory reports to 2021, then a judgement for 2025.",
  unit: "1",
  points: [...fentanyl_share_of_illicit_opioids_year.points, best("2025", fentanyl_share_now)],
  sources: ["demand.S1", "demand.S5"],
  observation: "Reports of heroin and fentanyl by laboratories; 2021 is part of a year.",
});

/** Yearly means that the path of strength keeps: official from 2022 on. */
const YEARLY_STRENGTH = { 2022: 0.144, 2023: 0.192, 2024: 0.1136 } as const;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Quarterly means of the chart by month, scaled so that each year has its official mean. */
function quarters(year: keyof typeof YEARLY_STRENGTH): Point[] {
  const months = fentanyl_powder_purity_month.points.filter(([at]) => at.startsWith(`${year}-`));
  const scale = YEARLY_STRENGTH[year] / mean(months.map(([, value]) => value));
  return ["02", "05", "08", "11"].flatMap((middle, quarter): Point[] => {
    const own = months.slice(3 * quarter, 3 * quarter + 3);
    return own.length < 3 ? [] : [[`${year}-${middle}`, scale * mean(own.map(([, v]) => v))]];
  });
}

export const fentanyl_strength_path = series({
  ...PUT_TOGETHER,
  step: "month",
  vintage: "as in the records it joins",
  id: "demand.fentanyl_strength_path",
  means: "Purity of fentanyl powder, one path from records of unlike quality.",
  unit: "1",
  points: [
    ["2019-07", 0.08],
    ["2020-07", 0.08],
    ["2021-07", 0.094],
    ...quarters(2022),
    ...quarters(2023),
    ...quarters(2024),
    ["2025-04", 0.103],
  ],
  sources: [
    "supply.S-NDTA24",
    "supply.S-NDTA25",
    "supply.S-DEA25",
    "mexico-data.supply-shock-repo",
  ],
  observation:
    "2019 to 2021: means of a chart by month (8.7, 8.0 and 9.4 %, the first set to the default of 8). 2022 to 2024: the shape of that chart at the official yearly means. 2025: the fiscal year. Exhibits that a federal laboratory tested, not a sample of the market.",
});

export const naloxone_kits_path = series({
  ...RECORDED,
  id: "demand.naloxone_kits_path",
  means: "Naloxone kits a year: counted to 2020, then the units of 2023-24.",
  unit: "kit/year",
  points: [...naloxone_kits_year.points, best("2023", naloxone_units_a_year)],
  sources: ["demand.S1", "demand.S74"],
  observation:
    "A unit of 2023-24 is read as a kit of 2020. The two are counted in different ways; the wide spread of the later figure stands for that too.",
});

export const treatment_places_path = series({
  ...RECORDED,
  id: "demand.treatment_places_path",
  means:
    "People in treatment with buprenorphine or methadone, read as places: demand exceeded places.",
  unit: "person",
  points: [
    ...buprenorphine_patients_year.points.map(([period, patients]): Point => {
      const methadone = methadone_patients_year.points.find(([same]) => same === period);
      if (!methadone) throw new Error(`no methadone patients of ${period}`);
      return [period, patients + methadone[1]];
    }),
    best("2023", latest_in_treatment),
  ],
  sources: ["demand.S1", "demand.S72", "demand.S73"],
  observation: "The methadone count of 2020 is that of the pandemic.",
});

/** Weights between two dated levels, each a parameter of its own: 0 at the first, 1 at the last. */
const BETWEEN = {
  ...PUT_TOGETHER,
  unit: "1",
  step: "month",
  basis: "judgement",
  vintage: "none: the form of the path is chosen",
  observation: "A straight line between two dates.",
} as const;

export const fentanyl_arrival_path = series({
  ...BETWEEN,
  id: "demand.fentanyl_arrival_path",
  means:
    "Weight of what is uncertain in the fentanyl share of January 2012: all until mid-2013, none from mid-2014 on.",
  points: scattered({ "2013-07": 1, "2014-07": 0 }),
  sources: ["demand.S1"],
});

export const methamphetamine_users_path = series({
  ...BETWEEN,
  id: "demand.methamphetamine_users_path",
  means: "Way from the methamphetamine users of January 2012 to those of 2021 to 2024.",
  points: scattered({ "2012-01": 0, "2021-07": 1 }),
  sources: ["demand.S14"],
});

export const methamphetamine_harm_path = series({
  ...BETWEEN,
  id: "demand.methamphetamine_harm_path",
  means:
    "Way from the deaths without fentanyl per methamphetamine user of January 2012 to those of 2023, in logarithms.",
  points: scattered({ "2012-01": 0, "2023-07": 1 }),
  sources: ["demand.S5", "demand.S67"],
});

export const methamphetamine_use_path = series({
  ...BETWEEN,
  id: "demand.methamphetamine_use_path",
  means: "Way from the methamphetamine used in 2016 to that used in 2024.",
  points: scattered({ "2016-07": 0, "2024-07": 1 }),
  sources: ["supply.S-RAND19"],
});

export const heroin_use_path = series({
  ...RECORDED,
  id: "demand.heroin_use_path",
  means: "Heroin used in a year relative to 2016, before fentanyl took its place.",
  unit: "1",
  points: scattered({ 2012: 0.683, 2013: 0.751, 2014: 0.826, 2015: 0.909, 2016: 1 }),
  sources: ["supply.S-RAND19"],
  observation: "Growth of 10 % a year from 2010 to 2016, read in a news report.",
});

/** Paths of the record and between its levels. */
export const sectorPathSeries: readonly Series[] = [
  fentanyl_share_path,
  fentanyl_strength_path,
  naloxone_kits_path,
  treatment_places_path,
  fentanyl_arrival_path,
  methamphetamine_users_path,
  methamphetamine_harm_path,
  methamphetamine_use_path,
  heroin_use_path,
];
