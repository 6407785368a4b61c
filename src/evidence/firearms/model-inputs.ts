/**
 * What drives the arms chain besides the estimates themselves: paths made from the record by plain
 * arithmetic or judgement, and the share of the traffic that groups take up.
 */
import { yearly } from "../points.js";
import { logNormalFromRange } from "../prior.js";
import { type Parameter, parameter, type Series, series } from "../record.js";

export const share_taken_up_by_groups = parameter({
  id: "arms.share_taken_up_by_groups",
  means: "Share of the guns that come into Mexico in a year that criminal groups take up.",
  unit: "1",
  best: 0.23,
  range: [0.19, 0.54],
  prior: logNormalFromRange(0.19, 0.54),
  priorNote: "Fitted to the range; its middle, 0.32, lies above the best value.",
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  rangeBasis: "derived",
  sources: ["firearms.S02b", "firearms.S80", "cartels.pch-2023"],
  caution:
    "No source states it. Groups of 160,000 to 185,000 members with 1.5 to 3 guns each cannot hold what 135,000 guns a year add up to; the rest goes to other holders. It is the share at which inflow, attrition and seizures are in balance at 370,000 guns (240,000 to 1,350,000): (0.05 x 370,000 + 17,000) over 135,000 x 0.98 / 0.85.",
  alternatives: [
    {
      value: 1,
      says: "Everything that comes in goes to groups: at best values the stock of now is then 1.9 million, nine guns a member.",
      basis: "judgement",
      seen: "recalled",
      sources: ["firearms.S02b"],
    },
  ],
  defaultBecause:
    "It lets the flow, the removal and the number of members that were read stand side by side; drawn widely, because it closes a balance and is not an observation.",
});

export const modelInputsParameters: readonly Parameter[] = [share_taken_up_by_groups];

const derived = {
  place: "MX",
  counts: "other",
  basis: "derived",
  seen: "read",
} as const;

/** Years in the first three years of a presidency, of which the sums are published. */
const THREE_YEARS = 3;

export const army_seizures_rate: Series = series({
  ...derived,
  id: "arms.army_seizures_rate",
  means: "Firearms seized by the army in a year.",
  unit: "gun/year",
  step: "interval",
  points: [
    ["2007-01/2009-12", 45397 / THREE_YEARS],
    ["2013-01/2015-12", 21612 / THREE_YEARS],
    ["2019-01/2021-12", 16826 / THREE_YEARS],
    ["2025-01/2025-12", 10689],
  ],
  vintage: "press of December 2022; secondary summary of 2026",
  sources: ["firearms.S75", "firearms.S16"],
  observation:
    "Army only, in each point: the one coverage that spans the years. Used for its course, not its level; single years before 2025 were not read.",
});

export const heavy_share_of_army_seizures: Series = series({
  ...derived,
  id: "arms.heavy_share_of_army_seizures",
  means: "Heavy rifles over all firearms seized by the army.",
  unit: "1",
  step: "interval",
  points: [
    ["2007-01/2009-12", 4 / 45397],
    ["2013-01/2015-12", 74 / 21612],
    ["2019-01/2021-12", 205 / 16826],
    ["2025-01/2025-12", 140 / 10689],
  ],
  vintage: "press of December 2022; secondary summary of 2026",
  sources: ["firearms.S75", "firearms.S16"],
  observation:
    "Whose seizures the heavy rifles of the first three points are is not said; read as the army's. It rises 100-fold, and the cause is not identified.",
});

export const way_to_latest_flow_estimate: Series = series({
  ...derived,
  id: "arms.way_to_latest_flow_estimate",
  means: "Weight of the latest estimate of the flow, against that for the start of 2012.",
  unit: "1",
  step: "month",
  points: [
    ["2012-01", 0],
    ["2022-07", 1],
  ],
  basis: "judgement",
  vintage: "the estimates for 2010-12 and for 2022",
  sources: ["firearms.S01", "firearms.S02b"],
  observation:
    "Not observed: a straight line between two estimates, made by two methods. Part of the fall lies between the methods.",
});

export const explosive_devices_rate: Series = series({
  ...derived,
  id: "arms.explosive_devices_rate",
  means: "Improvised explosive devices found in a year.",
  unit: "device/year",
  step: "month",
  points: [
    ["2018-12", 0],
    ["2022-07", 1375],
    ["2023-07", 1681],
    ["2024-07", 2560],
  ],
  vintage: "press of 2025-26",
  basis: "judgement",
  sources: ["cartels.buzos-2025", "cartels.elporvenir-2026", "cartels.resumen-2023"],
  observation:
    "The three counts are those of 2022-24, each at the middle of its year. The zero is ours: counting begins in December 2018, and nothing is claimed for before. Devices by drone are among them.",
});

/** Months to mid August 2023, over which 260 devices were recorded. */
const MONTHS_OF_2023 = 7.5;
const MONTHS_PER_YEAR = 12;

export const drone_devices_rate: Series = series({
  ...derived,
  id: "arms.drone_devices_rate",
  means: "Explosive devices carried by drone, recorded by the army in a year.",
  unit: "device/year",
  step: "month",
  points: [
    ["2019-12", 0],
    ["2020-07", 5],
    ["2021-07", 107],
    ["2022-07", 233],
    ["2023-04", (260 / MONTHS_OF_2023) * MONTHS_PER_YEAR],
  ],
  recalled: ["2020-07", "2021-07", "2022-07"],
  vintage: "army briefing of August 2023",
  sources: ["firearms.S67"],
  observation:
    "The counts of arms.drone_devices_recorded as yearly rates, each at the middle of its period. The zero is ours: the record begins in 2020. Under-reported.",
});

export const members_as_published: Series = series({
  ...derived,
  id: "groups.members_as_published",
  means: "Members of criminal groups at the beginning of a year, by the model published in 2023.",
  unit: "person",
  step: "month",
  basis: "computed",
  points: yearly(
    2012,
    [
      115000, 119516, 124319, 129418, 134822, 140537, 146569, 152924, 159605, 166613, 173947,
      181605, 189581, 197869, 206459,
    ],
  ).map(([year, members]) => [`${year}-01`, members] as const),
  vintage: "core-2023 at its published values",
  sources: ["cartels.pch-2023", "cartels.pc-code-2023"],
  observation:
    "Not observed: what the published equations give with the shipped network, to whole persons. It ends in January 2026; the projection beyond is not taken over.",
});

export const modelInputsSeries: readonly Series[] = [
  army_seizures_rate,
  heavy_share_of_army_seizures,
  way_to_latest_flow_estimate,
  explosive_devices_rate,
  drone_devices_rate,
  members_as_published,
];
