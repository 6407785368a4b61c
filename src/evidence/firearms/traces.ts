/**
 * Guns recovered in Mexico that the US agency traced. Releases overlap in time and differ in what
 * they hold, so each is a series of its own. Mexico's federal prosecutor alone submits guns:
 * a selected sample.
 */
import { type Series, series } from "../record.js";

const common = {
  place: "MX",
  step: "interval",
  counts: "other",
  basis: "published",
  seen: "read",
} as const;
const SAMPLE =
  "A selected sample: only what the federal prosecutor submits is traced. Never splice with another release.";

const highlights2009 = {
  ...common,
  seen: "recalled",
  vintage: "audit of June 2009",
  sources: ["firearms.S113"],
} as const;
const release2012 = {
  ...common,
  vintage: "release of April 2012",
  sources: ["firearms.S09"],
  observation: SAMPLE,
} as const;
const report2015 = {
  ...common,
  vintage: "reports of 2015-16",
  sources: ["firearms.S10", "firearms.S112"],
  observation: SAMPLE,
} as const;
const report2021 = {
  ...common,
  vintage: "audit of February 2021",
  sources: ["firearms.S03"],
} as const;
const report2025 = {
  ...common,
  vintage: "assessment of January 2025",
  sources: ["firearms.S08", "firearms.S20"],
} as const;

export const tracesSeries: readonly Series[] = [
  series({
    ...highlights2009,
    id: "arms.traced_2004_2008",
    means: "Guns submitted for a trace, about.",
    unit: "gun",
    points: [["2003-10/2008-09", 23200]],
    observation: `Fiscal years 2004 to 2008. Top states Texas, California, Arizona. ${SAMPLE}`,
  }),
  series({
    ...highlights2009,
    id: "arms.traced_us_origin_share_2004_2008",
    means: "Share of US origin among guns traced.",
    unit: "1",
    points: [["2003-10/2008-09", 0.87]],
    observation: `Fiscal years 2004 to 2008. ${SAMPLE}`,
  }),
  series({
    ...release2012,
    id: "arms.traced_2007_2011",
    means: "Guns submitted for a trace.",
    unit: "gun",
    points: [["2007/2011", 99691]],
  }),
  series({
    ...release2012,
    id: "arms.traced_us_origin_2007_2011",
    means: "Guns traced that were of US origin (68.4 %).",
    unit: "gun",
    points: [["2007/2011", 68161]],
  }),
  series({
    ...release2012,
    id: "arms.traced_to_purchase_2007_2011",
    means: "Guns traced that were tied to a purchase in the US (27.9 %).",
    unit: "gun",
    points: [["2007/2011", 27825]],
  }),
  series({
    ...release2012,
    id: "arms.traced_rifle_share_year",
    means: "Share of rifles among guns traced.",
    unit: "1",
    step: "year",
    points: [
      ["2007", 0.28],
      ["2011", 0.43],
    ],
  }),
  series({
    ...report2015,
    id: "arms.traced_2009_2014",
    means: "Guns submitted for a trace.",
    unit: "gun",
    points: [["2009/2014", 104850]],
  }),
  series({
    ...report2015,
    id: "arms.traced_us_origin_2009_2014",
    means: "Guns traced that were of US origin (70 %).",
    unit: "gun",
    points: [["2009/2014", 73684]],
  }),
  series({
    ...common,
    id: "arms.traced_weak_year",
    means: "Guns traced in single years, by a weak source.",
    unit: "gun/year",
    step: "year",
    points: [
      ["2013", 16053],
      ["2015", 17784],
      ["2016", 13452],
    ],
    vintage: "press of 2017",
    sources: ["firearms.S09b"],
    observation: `Printed as US-sourced, probably all traces; 2015 and 2016 agree with a second press report and stay weak. ${SAMPLE}`,
  }),
  series({
    ...report2021,
    id: "arms.traced_us_origin_2014_2018",
    means: "Guns traced that were of US origin (70 %), about.",
    unit: "gun",
    points: [["2014/2018", 56000]],
    observation: SAMPLE,
  }),
  series({
    ...report2021,
    id: "arms.traced_2014_2018",
    means: "Guns submitted for a trace, about.",
    unit: "gun",
    points: [["2014/2018", 80000]],
    basis: "derived",
    observation: `56,000 over 0.70. ${SAMPLE}`,
  }),
  series({
    ...common,
    id: "arms.traced_to_purchase_2015_2022",
    means: "Guns traced that were tied to a purchase in the US.",
    unit: "gun",
    points: [["2015/2022", 52541]],
    vintage: "release under a records suit, 2024",
    sources: ["firearms.S06", "firearms.S07"],
    observation: `Over two thirds of all traced were of US origin, more than 40 % from Texas; requests for traces rose by 45 % from 2015 to 2022. ${SAMPLE}`,
  }),
  series({
    ...common,
    id: "arms.trace_requests_rise_2015_2022",
    means: "Rise of requests for traces from 2015 to 2022, as a share of 2015.",
    unit: "1",
    points: [["2015/2022", 0.45]],
    vintage: "release under a records suit, 2024",
    sources: ["firearms.S06", "firearms.S07"],
    observation: SAMPLE,
  }),
  series({
    ...common,
    id: "arms.traced_texas_share_2017_2021",
    means: "Share of Texas among guns with any identified country or state.",
    unit: "1",
    points: [["2017/2021", 0.29]],
    vintage: "press of September 2024",
    sources: ["firearms.S06"],
    observation: `Another denominator than the share among guns tied to a purchase. ${SAMPLE}`,
  }),
  series({
    ...report2025,
    id: "arms.traced_2017_2023",
    means: "Guns submitted for a trace.",
    unit: "gun",
    points: [["2017/2023", 148200]],
    observation: `21,171 a year. ${SAMPLE}`,
  }),
  series({
    ...report2025,
    id: "arms.traced_us_origin_share_2017_2023",
    means: "The 74 % of January 2025.",
    unit: "1",
    points: [["2017/2023", 0.74]],
    observation: `Reported in two ways that cannot both hold: share of US origin among guns recovered in Mexico, or share of Mexico among US guns recovered in crimes abroad. ${SAMPLE}`,
  }),
  series({
    ...report2025,
    id: "arms.traced_two_groups_areas_share_2017_2023",
    means: "Share of traced guns recovered where the two largest groups dominate.",
    unit: "1",
    points: [["2017/2023", 0.82]],
    observation: SAMPLE,
  }),
  series({
    ...report2025,
    id: "arms.traced_2022_2023",
    means: "Guns submitted for a trace.",
    unit: "gun",
    points: [["2022/2023", 50409]],
    sources: ["firearms.S08"],
    observation: `25,205 a year. Pistols 50 %, rifles 32 %. Part of arms.traced_2017_2023. ${SAMPLE}`,
  }),
  series({
    ...report2025,
    id: "arms.traced_to_purchase_2022_2023",
    means: "Guns traced that were tied to a purchase in the US (36 %), about.",
    unit: "gun",
    points: [["2022/2023", 18000]],
    sources: ["firearms.S08"],
    observation: SAMPLE,
  }),
  series({
    ...common,
    id: "arms.us_origin_share_stated_2025",
    means: "Share of US origin stated by both governments, about.",
    unit: "1",
    step: "year",
    points: [["2025", 0.75]],
    vintage: "September 2025",
    sources: ["firearms.S70"],
    observation: `Stated when joint tracing was launched; no counts. ${SAMPLE}`,
  }),
];
