/**
 * Firearms seized in Mexico before the present counts. Coverage differs (all federal forces, army,
 * army and navy, organised crime only), so each count is a series of its own: never splice them.
 */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

const common = {
  unit: "gun",
  place: "MX",
  step: "interval",
  counts: "other",
  basis: "published",
  seen: "read",
} as const;
const survey2013 = {
  ...common,
  vintage: "survey of 2013",
  sources: ["firearms.S73"],
} as const;
const allFederal = "All federal forces, from late 1994 to mid 2012.";
const reports = {
  ...survey2013,
  unit: "device",
} as const;
const presidencies = {
  ...common,
  vintage: "press of December 2022",
  sources: ["firearms.S75"],
} as const;
const army2014 = {
  ...common,
  step: "year",
  unit: "gun/year",
  vintage: "press of 2015",
  sources: ["firearms.S21"],
  observation: "Army only.",
} as const;

export const seizuresMexicoTo2018Series: readonly Series[] = [
  series({
    ...survey2013,
    id: "arms.seized_all_federal_1994_2012",
    means: "Firearms seized.",
    points: [["1994/2012", 253239]],
    observation: allFederal,
  }),
  series({
    ...survey2013,
    id: "arms.seized_long_all_federal_1994_2012",
    means: "Long guns seized.",
    points: [["1994/2012", 133579]],
    observation: allFederal,
  }),
  series({
    ...survey2013,
    id: "arms.seized_hand_all_federal_1994_2012",
    means: "Handguns seized.",
    points: [["1994/2012", 119660]],
    observation: allFederal,
  }),
  series({
    ...survey2013,
    id: "arms.surrendered_1994_2012",
    means: "Firearms surrendered.",
    points: [["1994/2012", 53115]],
    observation: allFederal,
  }),
  series({
    ...survey2013,
    id: "arms.rounds_seized_all_federal_1994_2012",
    means: "Cartridges seized.",
    unit: "round",
    points: [["1994/2012", 26000000]],
    observation: allFederal,
  }),
  series({
    ...reports,
    id: "arms.army_reports_items_2009_2012",
    means: "Items in a sample of army reports of seizures, about.",
    points: [["2009-01/2012-08", 5200]],
    observation: "Army reports; the base of the two series on launchers and rockets.",
  }),
  series({
    ...reports,
    id: "arms.army_reports_grenades_and_launchers_2009_2012",
    means: "Grenades and grenade launchers among items in army reports (19 %).",
    points: [["2009-01/2012-08", 985]],
    observation: "Of about 5,200 items.",
  }),
  series({
    ...reports,
    id: "arms.army_reports_rockets_2009_2012",
    means: "Rockets among items in army reports (0.3 %).",
    points: [["2009-01/2012-08", 16]],
    observation: "Of about 5,200 items.",
  }),
  series({
    ...common,
    id: "arms.seized_army_2005_2014",
    means: "Firearms seized by the army, about.",
    points: [["2005/2014", 150000]],
    vintage: "press of 2015",
    sources: ["firearms.S49"],
    observation:
      "Army only. From the year the campaign began to the peak, seizures rose by 1,400 %.",
  }),
  series({
    ...common,
    id: "arms.grenades_seized_army_2005_2014",
    means: "Grenades seized by the army, about.",
    unit: "device",
    points: [["2005/2014", 13000]],
    vintage: "press of 2015",
    sources: ["firearms.S49"],
    observation: "Army only.",
  }),
  series({
    ...common,
    id: "arms.seized_three_forces_2006_2014",
    means: "Firearms seized by prosecutor, army and navy.",
    points: [["2006/2014", 308881]],
    vintage: "press of 2015",
    sources: ["firearms.S74"],
    observation: "Some may be counted twice. 60 % fall in 2009-12.",
  }),
  series({
    ...presidencies,
    id: "arms.seized_army_presidencies",
    means: "Firearms seized by the army in the first three years of successive presidencies.",
    points: [
      ["2007/2009", 45397],
      ["2013/2015", 21612],
      ["2019/2021", 16826],
    ],
    observation: "Army only.",
  }),
  series({
    ...presidencies,
    id: "arms.heavy_rifles_seized_presidencies",
    means: "Heavy rifles seized in the first three years of successive presidencies.",
    points: [
      ["2007/2009", 4],
      ["2013/2015", 74],
      ["2019/2021", 205],
    ],
    observation:
      "Given beside army totals; whose seizures is not said. A series of escalation: it rises while the army's seizures of all firearms fall. The cause is not identified.",
  }),
  series({
    ...common,
    id: "arms.seized_organised_crime_2013_2018",
    means: "Firearms seized from organised crime, about.",
    points: [
      ["2013-01/2013-12", 14000],
      ["2017-01/2017-12", 8000],
      ["2018-01/2018-09", 5000],
    ],
    vintage: "press of January 2019",
    sources: ["firearms.S76"],
    observation: "Federal forces, organised crime only. The last point is nine months.",
  }),
  series({
    ...army2014,
    id: "arms.seized_army_2014",
    means: "Firearms seized by the army.",
    points: yearly(2014, [6369]),
  }),
  series({
    ...army2014,
    id: "arms.seized_long_army_2014",
    means: "Long guns seized by the army.",
    points: yearly(2014, [4218]),
  }),
  series({
    ...army2014,
    id: "arms.seized_hand_army_2014",
    means: "Handguns seized by the army.",
    points: yearly(2014, [2151]),
  }),
];
