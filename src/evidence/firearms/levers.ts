/**
 * What decisions about guns are taken to do: proportional change at full implementation. Unless a
 * record repeats a finding, best value and range are judgements extrapolated from the evidence
 * named, to be sampled widely. Grade A is causal with an interval, B quasi-experimental or
 * consistent associations, C output counts, official claims or judgement. No record gives a cost
 * in money: none was found. Carrying bans stand in `lethality.ts`, lags in `lever-lags.ts`.
 */
import { fixed, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const BOUNDS = "The ends of the range are bounds of a judgement and are not crossed.";

export const rifle_ban_rifle_inflow = parameter({
  id: "arms.rifle_ban_rifle_inflow",
  means:
    "Change in the inflow of rifles and heavy rifles under a new federal ban by the US Congress.",
  unit: "1",
  best: -0.35,
  range: [-0.6, -0.1],
  prior: triangular(-0.6, -0.35, -0.1),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S61", "firearms.S62", "firearms.S62a", "firearms.S103"],
  caution:
    "Grade B: the mirror of what followed the end of the ban in 2004; that a new ban works the same way round is untested. Guns already held stay, and parts kits substitute.",
});

export const rifle_ban_border_homicide = parameter({
  id: "arms.rifle_ban_border_homicide",
  means:
    "Change in homicide in exposed border areas under a new federal ban by the US Congress, at most.",
  unit: "1",
  best: -0.2,
  range: [-0.3, -0.05],
  prior: triangular(-0.3, -0.2, -0.05),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S61", "firearms.S62", "firearms.S62a"],
  caution:
    "Grade B, as for the inflow. A result to compare with, never a second effect on top of the inflow. US evaluations found no clear effect of the old ban on gun violence in the US as a whole.",
});

export const pre_ban_sales_surge = parameter({
  id: "arms.pre_ban_sales_surge",
  means: "Rise of sales of the models concerned before a ban takes effect, at least.",
  unit: "1",
  best: 0.5,
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S103"],
  caution: "That makers and buyers anticipate a ban was read; no size was seen.",
});

export const pre_ban_surge_length = parameter({
  id: "arms.pre_ban_surge_length",
  means: "Months for which sales surge before a ban.",
  unit: "month",
  best: 9,
  range: [6, 12],
  prior: uniform(6, 12),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S103"],
  caution: "Only the range was given; the best value is its middle.",
});

export const heavy_rifle_limits = parameter({
  id: "arms.heavy_rifle_limits",
  means:
    "Change in the inflow of heavy rifles and their cartridges under limits by the US Congress or in army contracts.",
  unit: "1",
  best: -0.4,
  range: [-0.8, -0.1],
  prior: triangular(-0.8, -0.4, -0.1),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S16", "firearms.S18"],
  caution:
    "Grade C: rests on how few makers there are (47 % of seized cartridges from one source). Makers in other countries may replace them.",
});

export const universal_checks_flow = parameter({
  id: "arms.universal_checks_flow",
  means: "Change in the total flow when private sales are checked, by Congress or the states.",
  unit: "1",
  best: -0.1,
  range: [-0.29, 0],
  prior: triangular(-0.29, -0.1, 0),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S94", "firearms.S102"],
  caution: "Grade B: straw purchase remains.",
});

export const permit_to_purchase_exports = parameter({
  id: "arms.permit_to_purchase_exports",
  means: "Change in the exports of a US state that requires a permit to purchase.",
  unit: "1",
  best: -0.5,
  range: [-0.76, -0.2],
  prior: triangular(-0.76, -0.5, -0.2),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S99", "firearms.S102"],
  caution:
    "Grade B: adoption in Arizona and Texas is politically remote. Supply shifts to other states: arms.origin_substitution_share.",
});

export const multiple_sale_limit_exports = parameter({
  id: "arms.multiple_sale_limit_exports",
  means: "Change in the exports of a US state that limits multiple sales.",
  unit: "1",
  best: -0.25,
  range: [-0.66, 0],
  prior: triangular(-0.66, -0.25, 0),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S100", "firearms.S94", "firearms.S102"],
  caution: "Grade B; not significant in one of the studies. More buyers for each batch.",
});

export const rifle_report_flow = parameter({
  id: "arms.rifle_report_flow",
  means: "Change in the flow of rifles where dealers must report multiple sales of rifles.",
  unit: "1",
  best: -0.03,
  range: [-0.1, 0],
  prior: triangular(-0.1, -0.03, 0),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S33", "firearms.S33b"],
  caution:
    "Grade C: no evaluation of the effect was found. Extended to makers and importers on 1 October 2024. Purchases are split below the threshold.",
});

export const rifle_report_rescinded_flow = parameter({
  id: "arms.rifle_report_rescinded_flow",
  means: "Change in the flow of rifles if that report is withdrawn.",
  unit: "1",
  best: 0.03,
  range: [0, 0.1],
  prior: triangular(0, 0.03, 0.1),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S33"],
  caution: "Grade C: the reverse of arms.rifle_report_flow.",
});

export const dealer_enforcement_new_guns = parameter({
  id: "arms.dealer_enforcement_new_guns",
  means:
    "Change in new guns that reach criminals from dealers targeted by undercover stings and lawsuits.",
  unit: "1",
  best: -0.46,
  range: [-0.59, -0.2],
  prior: triangular(-0.59, -0.46, -0.2),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["firearms.S101"],
  caution:
    "Grade A for one city, a little below. Multiply by these dealers' share of the flow. Abrupt; fades if not repeated; dealers relocate.",
});

export const inspection_cut_flow = parameter({
  id: "arms.inspection_cut_flow",
  means: "Change in the flow if inspections of dealers by ATF fall from 10,000 to 3,400 a year.",
  unit: "1",
  best: 0.05,
  range: [0, 0.2],
  prior: triangular(0, 0.05, 0.2),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S106"],
  caution:
    "Grade C, from an advocate, who adds that the zero-tolerance policy ended in April 2025 and about 80 % of agents were moved to immigration work.",
});

export const trafficking_act_flow = parameter({
  id: "arms.trafficking_act_flow",
  means: "Change in the flow through prosecutions under the US act of 2022.",
  unit: "1",
  best: -0.02,
  range: [-0.08, 0],
  prior: triangular(-0.08, -0.02, 0),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S107", "firearms.S107b"],
  caution:
    "Grade C: counts of prosecutions only, small next to the flow. Fees of straw buyers rise.",
});

export const manufacturer_liability_flow = parameter({
  id: "arms.manufacturer_liability_flow",
  means: "Change in the flow through lawsuits against makers: closed by the Supreme Court in 2025.",
  unit: "1",
  best: 0,
  range: null,
  prior: fixed(),
  asOf: "June 2025",
  basis: "published",
  seen: "read",
  sources: ["firearms.S108"],
  caution:
    "Grade A on the law: nine to none, the complaint does not plausibly allege aiding and abetting, and federal law bars it.",
});

export const dealer_liability_exports = parameter({
  id: "arms.dealer_liability_exports",
  means: "Change in the exports of the dealers sued by Mexico in Arizona, if Mexico wins.",
  unit: "1",
  best: -0.05,
  range: [-0.2, 0],
  prior: triangular(-0.2, -0.05, 0),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S109"],
  caution:
    "Grade C: the case was allowed to proceed in March 2024 and went on after June 2025; its state in 2026 was not found. Others may be deterred.",
});

export const inspection_seized_share = parameter({
  id: "arms.inspection_seized_share",
  means: "Share of southbound guns seized on the US side if 20 % of vehicles are inspected.",
  unit: "1",
  best: 0.075,
  range: [0.05, 0.1],
  prior: uniform(0.05, 0.1),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S28", "firearms.S24", "firearms.S25", "firearms.S26"],
  caution:
    "Grade C: from arms.share_seized_southbound at present. Only the range was given; the best value is its middle. No rate of detection was ever measured. Delay costs trade; routes and modes shift.",
});

export const mexican_customs_seized_share = parameter({
  id: "arms.mexican_customs_seized_share",
  means: "Added share of guns seized on the way in by customs on the Mexican side.",
  unit: "1",
  best: 0.02,
  range: [0, 0.08],
  prior: triangular(0, 0.02, 0.08),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S25"],
  caution: "Grade C; no source states it. Corruption offsets a part.",
});

export const joint_tracing_traced_share = parameter({
  id: "arms.joint_tracing_traced_share",
  means: "Share of submitted guns tied to a purchase in the US under joint tracing in full.",
  unit: "1",
  best: 0.5,
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S70", "firearms.S08"],
  caution:
    "Grade C: from 0.36. Tracing and ballistic images to 32 states. It ends where co-operation is withdrawn: couple it to the co-operation index.",
});

export const joint_tracing_flow = parameter({
  id: "arms.joint_tracing_flow",
  means: "Change in the flow under joint tracing in full.",
  unit: "1",
  best: -0.03,
  range: [-0.1, 0],
  prior: triangular(-0.1, -0.03, 0),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S70"],
  caution:
    "Grade C: more than 125 US probes since January 2025, no effect on flow shown. It ends where co-operation is withdrawn: couple it to the co-operation index.",
});

export const seizure_effort_rise = parameter({
  id: "arms.seizure_effort_rise",
  means: "Rise of seizures in Mexico that more effort was shown to bring.",
  unit: "1",
  best: null,
  range: [0.5, 1],
  prior: uniform(0.5, 1),
  asOf: "2024-26",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S16", "firearms.S80"],
  caution:
    "Grade C: about 10,000 to 17,000 a year, but the series differ in coverage. Immediate. Clashes, use of heavy rifles and displacement are the side effects.",
});

export const buyback_homicide = parameter({
  id: "arms.buyback_homicide",
  means: "Change in homicide through guns surrendered in exchange programmes.",
  unit: "1",
  best: 0,
  range: [-0.01, 0],
  prior: triangular(-0.01, 0, 0),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S110"],
  caution: "Grade B: US evidence that buybacks are ineffective. Fewer accidents only.",
});

export const arsenal_control_leakage = parameter({
  id: "arms.arsenal_control_leakage",
  means: "Change in guns lost by police under control of arsenals.",
  unit: "1",
  best: -0.5,
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S31", "firearms.S32"],
  caution: "Grade C, of 350 to 1,100 a year: negligible in numbers.",
});

export const stockpile_destruction_heavy = parameter({
  id: "arms.stockpile_destruction_heavy",
  means:
    "Change in grenades and rockets that reach Mexico if stocks in Guatemala, Honduras and El Salvador are destroyed.",
  unit: "1",
  best: -0.4,
  range: [-0.7, -0.1],
  prior: triangular(-0.7, -0.4, -0.1),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S66"],
  caution:
    "Grade C: home-made explosives substitute for them in full: arms.explosives_substitution_time.",
});

export const explosives_substitution_time = parameter({
  id: "arms.explosives_substitution_time",
  means: "Years in which home-made explosives fully replace grenades and rockets.",
  unit: "year",
  best: 2,
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["firearms.S86", "firearms.S69"],
  caution: "About, or sooner: read off the rise of devices found.",
});

export const counter_explosives_casualties = parameter({
  id: "arms.counter_explosives_casualties",
  means: "Change in casualties of explosives and drones through Mexican countermeasures.",
  unit: "1",
  best: -0.3,
  range: [-0.6, 0],
  prior: triangular(-0.6, -0.3, 0),
  priorNote: BOUNDS,
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S67"],
  caution: "Grade C; no source states it. The other side adapts.",
});

export const leversParameters: readonly Parameter[] = [
  rifle_ban_rifle_inflow,
  rifle_ban_border_homicide,
  pre_ban_sales_surge,
  pre_ban_surge_length,
  heavy_rifle_limits,
  universal_checks_flow,
  permit_to_purchase_exports,
  multiple_sale_limit_exports,
  rifle_report_flow,
  rifle_report_rescinded_flow,
  dealer_enforcement_new_guns,
  inspection_cut_flow,
  trafficking_act_flow,
  manufacturer_liability_flow,
  dealer_liability_exports,
  inspection_seized_share,
  mexican_customs_seized_share,
  joint_tracing_traced_share,
  joint_tracing_flow,
  seizure_effort_rise,
  buyback_homicide,
  arsenal_control_leakage,
  stockpile_destruction_heavy,
  explosives_substitution_time,
  counter_explosives_casualties,
];
