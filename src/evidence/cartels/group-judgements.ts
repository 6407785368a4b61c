/** Numbers that the groups and state-response sectors need and that nobody has measured. */
import { beta, fixed, logNormalFromRange, normalFromRange, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const risk_perception_time = parameter({
  id: "groups.risk_perception_time",
  means: "Time over which those who may join come to see a changed risk of prison or death.",
  unit: "month",
  best: 12,
  range: [3, 36],
  prior: logNormalFromRange(3, 36),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
  caution:
    "The participation model lets risk act at once; nobody has measured how fast it is seen.",
});

export const least_share = parameter({
  id: "groups.least_share",
  means: "Least that a share or what is left of it may be where its logarithm is taken.",
  unit: "1",
  best: 0.02,
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
  caution:
    "The priors of three assumed probabilities of joining overlap where no log-odds would exist; there the base is held this far from the ends.",
});

export const return_after_prison = parameter({
  id: "groups.return_after_prison",
  means: "Share of released members who return to a group.",
  unit: "1",
  best: 0.26,
  range: [0.1, 0.6],
  prior: beta(2.6, 6.2),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
  caution:
    "Best: the authors' mark-up for people imprisoned a second time, which is of imprisonments and not of releases.",
});

export const scarcity_elasticity = parameter({
  id: "groups.scarcity_elasticity",
  means: "Elasticity of the fighting between groups to the rent that they contest.",
  unit: "1",
  best: 0.5,
  range: [0, 1],
  prior: uniform(0, 1),
  asOf: "2020",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.cmr-2020", "cartels.ck-2020"],
  caution:
    "1 is the contest of theory, in which effort rises with the rent one for one; 0 is none. The study gives a share of a rise, not an elasticity.",
});

export const deployment_lethality_elasticity = parameter({
  id: "state_response.deployment_lethality_elasticity",
  means: "Elasticity of the fighting between groups to the troops on public security.",
  unit: "1",
  best: 0.15,
  range: [0, 0.4],
  prior: normalFromRange(0, 0.4),
  asOf: "2006-2010",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.ER15", "force-and-politics.FMP22"],
  caution:
    "Studies give a rise of homicides where troops were newly sent, contested in size; how it carries over to more troops where some are is not measured. The spread reaches below zero: more troops may calm.",
});

export const killed_by_forces_share = parameter({
  id: "state_response.army_attackers_who_are_members",
  means: "Share of those whom the army counts as attackers killed who are members of groups.",
  unit: "1",
  best: 0.8,
  range: [0.5, 0.95],
  prior: beta(8.2, 2.4),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["mexico-data.sedena-attacks"],
  caution: "Who was an attacker is the army's own finding.",
});

export const state_capacity_lag = parameter({
  id: "state_response.capacity_lag",
  means: "Time in which arrests, deployment, clearance and prevention follow a decision.",
  unit: "month",
  best: 6,
  range: [2, 18],
  prior: logNormalFromRange(2, 18),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["mexico-data.sspc-arrests"],
  caution: "Reported arrests rose over about a year after October 2024; no lag was measured.",
});

export const clearance_recorded = parameter({
  id: "state_response.clearance_recorded",
  means: "Share of homicides cleared now.",
  unit: "1",
  best: 0.1,
  range: [0.03, 0.2],
  prior: beta(4.2, 36),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.sspc-arrests"],
  caution:
    "No count of cleared homicides stands in the evidence; press often says one in ten or fewer.",
});

export const clearance_deterrence = parameter({
  id: "state_response.clearance_deterrence",
  means: "Fall of the fighting between groups, as a share, if every homicide were cleared.",
  unit: "1",
  best: 0.3,
  range: [0, 0.6],
  prior: uniform(0, 0.6),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.ck-2020"],
  caution:
    "No effect has been measured in Mexico. Theory lets conditional pressure on the most violent lower violence; the spread reaches zero.",
});

export const intelligence_share_recorded = parameter({
  id: "state_response.intelligence_share_recorded",
  means: "Share of arrests that are led by intelligence now.",
  unit: "1",
  best: 0.2,
  range: [0.05, 0.4],
  prior: beta(3.4, 12.6),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["mexico-data.sspc-arrests"],
  caution: "Not published.",
});

export const intelligence_yield = parameter({
  id: "state_response.intelligence_yield",
  means: "Lasting removals for an arrest led by intelligence, relative to another arrest.",
  unit: "1",
  best: 2,
  range: [1, 4],
  prior: logNormalFromRange(1, 4),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["mexico-data.sspc-arrests"],
  caution: "No source states it.",
});

export const groupJudgementParameters: readonly Parameter[] = [
  risk_perception_time,
  least_share,
  return_after_prison,
  scarcity_elasticity,
  deployment_lethality_elasticity,
  killed_by_forces_share,
  state_capacity_lag,
  clearance_recorded,
  clearance_deterrence,
  intelligence_share_recorded,
  intelligence_yield,
];
