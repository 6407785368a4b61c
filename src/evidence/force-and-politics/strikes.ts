/** What strikes do to violence in the area, to the group that is hit and to recruitment. */
import { beta, fixed, gamma, logNormal, logNormalFromRange, normal } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const strike_programme_attack_fall = parameter({
  id: "force.strike_programme_attack_fall",
  means:
    "Fall, as a share of the base, in insurgent attacks a month in the area under a sustained strike programme with the host's co-operation: 9 to 13 fewer against 21.",
  unit: "1",
  best: 0.52,
  range: [0.43, 0.62],
  prior: beta(38.8, 35.1),
  asOf: "2008-2011 data",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.MIR19"],
  caution:
    "Every positive case had the open or tacit consent of the host; the fall is measured against a base of 21 attacks a month in one tribal area.",
});

export const strike_programme_casualty_fall = parameter({
  id: "force.strike_programme_casualty_fall",
  means:
    "Fall, as a share of the base, in casualties a month in the area under the same programme: 51 to 86 fewer against 100.",
  unit: "1",
  best: 0.68,
  range: [0.51, 0.86],
  prior: beta(12.2, 5.29),
  asOf: "2008-2011 data",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.MIR19"],
  caution: "Casualties of insurgent attacks, not homicides.",
});

export const strike_area_suppression = parameter({
  id: "force.strike_area_suppression",
  means:
    "Coefficient a in attacks = base * exp(-a * programme presence), so that full presence leaves 0.48 (0.38 to 0.57) of the attacks.",
  unit: "1",
  best: 0.73,
  range: [0.56, 0.97],
  prior: logNormalFromRange(0.56, 0.97),
  asOf: "2008-2011 data",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.MIR19"],
  caution:
    "Multiplying it by host co-operation is an assumption: no case without at least tacit consent was measured.",
});

export const strike_suppression_persistence = parameter({
  id: "force.strike_suppression_persistence",
  means:
    "Months for which the suppression outlasts the strikes; the studies find no long-term effect.",
  unit: "month",
  best: 0,
  range: [0, 6],
  prior: gamma(1, 0.667),
  priorNote:
    "Exponential with a mean of 1.5 months, the middle of the assumed 1 to 2; its 95 % point is 4.5 months and so inside the range.",
  asOf: "2007-2011 data",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.JS16"],
  caution: "Only the absence of a long-term effect was read; the length of the decay is assumed.",
});

export const strike_fear_share = parameter({
  id: "force.strike_fear_share",
  means:
    "Share of the programme's effect that comes from the fear of being watched and not from losses.",
  unit: "1",
  best: 0.5,
  range: [0.3, 0.8],
  prior: beta(5.42, 4.31),
  asOf: "2019",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.MIR19"],
  caution: "The study calls the share prominent and states no number.",
});

export const leader_hit_attack_multiplier = parameter({
  id: "force.leader_hit_attack_multiplier",
  means:
    "Attacks by the group in the six months after a strike hits its leader, relative to a strike that misses (+29 attacks, +43 %).",
  unit: "1",
  best: 1.43,
  range: [1, 1.7],
  prior: logNormal(1.38, 0.15),
  asOf: "2019 working paper",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.RIG19"],
  caution:
    "Attacks of the group that lost its leader, against a missed strike: not the violence of an area.",
});

export const leader_hit_attack_multiplier_peak = parameter({
  id: "force.leader_hit_attack_multiplier_peak",
  means:
    "The same ratio in the months in which it is significant (three of six), in the journal version: +47.7 % to +70.3 %.",
  unit: "1",
  best: 1.59,
  range: [1.477, 1.703],
  prior: logNormalFromRange(1.477, 1.703),
  asOf: "2021",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.RIG21"],
  caution: "Best value is the middle of the published interval over months.",
});

export const strike_caused_attack_share = parameter({
  id: "force.strike_caused_attack_share",
  means:
    "Share of all terror attacks in Pakistan from 2006 to 2016 that 420 drone strikes caused (2,964 deaths), with wind as the instrument.",
  unit: "1",
  best: 0.16,
  range: [0, 0.25],
  prior: normal(0.12, 0.1, [0, 0.27]),
  asOf: "2019 working paper",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.MJ19"],
  alternatives: [
    {
      value: 0,
      says: "Interviews and trial records: little or no effect on recruitment, local or national.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.SHAH18"],
    },
  ],
  defaultBecause:
    "The only study that states a size; whether it acts at all is the switch `backlash`, off by default.",
  caution: "The literature is split; a later journal version is recalled and was not read.",
});

export const strike_recruitment_effect = parameter({
  id: "force.strike_recruitment_effect",
  means: "Rise of recruitment that strikes bring about, as a share: the null finding.",
  unit: "1",
  best: 0,
  range: null,
  prior: fixed(),
  asOf: "2018",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.SHAH18"],
  alternatives: [
    {
      value: 0.16,
      says: "Strength at which the Pakistani dose of strikes yields 16 % of attacks.",
      basis: "derived",
      seen: "read",
      sources: ["force-and-politics.MJ19"],
    },
  ],
  defaultBecause:
    "The first state of the switch `backlash`; the other is the dose that reproduces the wind-instrument study.",
});

export const strikesParameters: readonly Parameter[] = [
  strike_programme_attack_fall,
  strike_programme_casualty_fall,
  strike_area_suppression,
  strike_suppression_persistence,
  strike_fear_share,
  leader_hit_attack_multiplier,
  leader_hit_attack_multiplier_peak,
  strike_caused_attack_share,
  strike_recruitment_effect,
];
