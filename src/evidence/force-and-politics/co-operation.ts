/** Co-operation between the two governments: what was given, and what its loss would change. */
import { beta, fixed, gamma, logNormal, logNormalFromRange, normalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const stock_january_2012 = parameter({
  id: "co_operation.stock_january_2012",
  means:
    "Co-operation, 0 to 1, in January 2012: 96 extraditions a year, vetted units at work, a joint framework.",
  unit: "1",
  best: 0.8,
  range: [0.6, 0.9],
  prior: beta(15.6, 4.78),
  asOf: "Jan 2012",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.AP12", "force-and-politics.INF22"],
  caution: "An index of ours; only its proxies were read.",
});

export const stock_june_2026 = parameter({
  id: "co_operation.stock_june_2026",
  means:
    "Co-operation, 0 to 1, in June 2026: 92 transfers, 10,000 troops at the border, the operation of February; no official handed over in May and June.",
  unit: "1",
  best: 0.6,
  range: [0.35, 0.8],
  prior: beta(7.02, 5.02),
  asOf: "June 2026",
  basis: "judgement",
  seen: "recalled",
  sources: [
    "force-and-politics.KVIA26",
    "force-and-politics.NN25",
    "force-and-politics.TT26",
    "force-and-politics.IRR26",
  ],
  caution: "An index of ours; only its proxies were read.",
});

export const transfers_per_batch = parameter({
  id: "co_operation.transfers_per_batch",
  means: "People handed over to the US outside ordinary extradition in one batch: 29, 26 and 37.",
  unit: "person/event",
  best: 31,
  range: [26, 37],
  prior: gamma(87.4, 2.79),
  asOf: "Jan 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.KVIA26", "force-and-politics.VOZ26"],
});

export const transfers_total = parameter({
  id: "co_operation.transfers_total",
  means: "People handed over in the three batches together.",
  unit: "person",
  best: 92,
  range: null,
  prior: fixed(),
  asOf: "Jan 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.KVIA26"],
});

export const transfer_batch_interval = parameter({
  id: "co_operation.transfer_batch_interval",
  means: "Months between two batches (5.5 and 5.3).",
  unit: "month",
  best: 5.4,
  range: [4, 8],
  prior: gamma(22.9, 3.92),
  asOf: "Jan 2026",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.VOZ26"],
});

export const extraditions_2017_2019 = parameter({
  id: "co_operation.extraditions_2017_2019",
  means: "Ordinary extraditions from Mexico to the US in a year, 2017 to 2019 (57, 69, 58).",
  unit: "person/year",
  best: 61,
  range: [35, 107],
  prior: gamma(9.09, 0.136),
  asOf: "2020",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.UPN20", "force-and-politics.EXP21"],
  caution: "Sources count differently.",
});

export const extraditions_2007_2011 = parameter({
  id: "co_operation.extraditions_2007_2011",
  means: "The same, December 2006 to December 2011 (478 in five years).",
  unit: "person/year",
  best: 96,
  range: [35, 107],
  prior: normalFromRange(83, 107),
  priorNote:
    "The range is one for the years 2007 to 2019; the counts of these five years run from 83 to 107.",
  asOf: "2011",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.AP12"],
  alternatives: [
    {
      value: null,
      range: [85, 95],
      says: "2008 in other sources.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.EMB08", "force-and-politics.UPI10"],
    },
    {
      value: null,
      range: [100, 107],
      says: "2009, the record, in other sources.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.UPI10"],
    },
  ],
  defaultBecause: "A count over five years; single years differ by source.",
});

export const extraditions_2000_2020 = parameter({
  id: "co_operation.extraditions_2000_2020",
  means: "People extradited from Mexico to the US from 2000 to 2020.",
  unit: "person",
  best: 1284,
  range: null,
  prior: fixed(),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.UPN20", "force-and-politics.EXP21", "force-and-politics.UPI10"],
  caution: "Sources count differently.",
});

export const encounters_after_deal_2019 = parameter({
  id: "co_operation.encounters_after_deal_2019",
  means:
    "Border Patrol apprehensions of September 2019 relative to May 2019, across the agreement of June 2019.",
  unit: "1",
  best: 0.305,
  range: [0.25, 0.45],
  prior: beta(20.9, 39.4),
  asOf: "2019",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["mexico-data.cbp-monthly"],
  caution: "Season and US policy changed too: the effect of co-operation alone is not identified.",
});

export const encounters_after_enforcement_2024 = parameter({
  id: "co_operation.encounters_after_enforcement_2024",
  means:
    "Border Patrol apprehensions of January 2024 relative to December 2023, after Mexican enforcement resumed, seasonally adjusted (the usual ratio is about 0.90).",
  unit: "1",
  best: 0.55,
  range: [0.45, 0.7],
  prior: beta(23.9, 17.5),
  asOf: "2024",
  basis: "derived",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["mexico-data.cbp"],
  caution: "Monthly values and events are recalled.",
});

export const encounters_without_co_operation = parameter({
  id: "co_operation.encounters_without_co_operation",
  means: "Factor on border encounters if Mexico stops enforcing.",
  unit: "1",
  best: 1.5,
  range: [1.1, 2.5],
  prior: logNormalFromRange(1.1, 2.5),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.cbp-monthly", "mexico-data.cbp"],
  caution:
    "Built on two confounded cases and damped because asylum at the US border has been closed since 2025.",
});

export const encounters_exponent = parameter({
  id: "co_operation.encounters_exponent",
  means: "Exponent eta in encounters = base * exp(eta * (1 - co-operation)).",
  unit: "1",
  best: 0.41,
  range: [0.1, 0.92],
  prior: logNormal(0.34, 0.62),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.cbp-monthly", "mexico-data.cbp"],
  caution: "Natural logarithm of the factor on encounters, and as uncertain.",
});

export const suspension_length = parameter({
  id: "co_operation.suspension_length",
  means:
    "Months of degraded police co-operation after the arrest of a former defence minister in late 2020, until a new framework in October 2021.",
  unit: "month",
  best: 10,
  range: [4, 24],
  prior: gamma(3.78, 0.31),
  asOf: "2022",
  basis: "published",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["force-and-politics.AZ22", "force-and-politics.INF22"],
  caution: "Events partly read, the length recalled; one vetted unit never came back.",
});

export const coOperationParameters: readonly Parameter[] = [
  stock_january_2012,
  stock_june_2026,
  transfers_per_batch,
  transfers_total,
  transfer_batch_interval,
  extraditions_2017_2019,
  extraditions_2007_2011,
  extraditions_2000_2020,
  encounters_after_deal_2019,
  encounters_after_enforcement_2024,
  encounters_without_co_operation,
  encounters_exponent,
  suspension_length,
];
