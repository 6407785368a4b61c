/** How small groups come and go, and what is assumed of their size (cartels.md 2d). */
import { logNormalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const groups_entering = parameter({
  id: "groups.groups_entering",
  means:
    "New armed groups in a year: 543 ever active from mid-2009 to late 2020 less 76 active at the start, over 11.3 years.",
  unit: "group/year",
  best: 41,
  range: [25, 60],
  prior: logNormalFromRange(25, 60),
  asOf: "2009-2020",
  basis: "derived",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["cartels.icg-2022"],
  caution:
    "The running total was read; the 76 active in 2010 are recalled. Names in news text: better reporting raises the count.",
});

export const group_ending_rate = parameter({
  id: "groups.group_ending_rate",
  means:
    "Share of armed groups that end or are absorbed in a year: 543 less 205 still active, over 11.3 years and a mean of 140 active.",
  unit: "1/year",
  best: 0.21,
  range: [0.12, 0.35],
  prior: logNormalFromRange(0.12, 0.35),
  asOf: "2009-2020",
  basis: "derived",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["cartels.icg-2022"],
  caution: "The running total was read; the 76 and 205 active in 2010 and 2020 are recalled.",
});

export const turnover_relative_size = parameter({
  id: "groups.turnover_relative_size",
  means: "Members of a group that enters or ends, relative to the mean of the small groups.",
  unit: "1",
  best: 0.25,
  range: [0.05, 1],
  prior: logNormalFromRange(0.05, 1),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.icg-2022"],
  caution:
    "No size of a young or dying group is published. 1 would mean that size does not matter for who ends.",
});

export const fragmentation_by_deployment = parameter({
  id: "groups.fragmentation_by_deployment",
  means: "Elasticity of the entry of new groups to the troops on public security.",
  unit: "1",
  best: 0.4,
  range: [0.05, 1.2],
  prior: logNormalFromRange(0.05, 1.2),
  asOf: "2017",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.atuesta-2017"],
  caution:
    "Only the sign is published: intervention by security forces raises the number of groups.",
});

export const groupTurnoverParameters: readonly Parameter[] = [
  groups_entering,
  group_ending_rate,
  turnover_relative_size,
  fragmentation_by_deployment,
];
