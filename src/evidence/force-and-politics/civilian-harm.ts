/** Civilians and others killed per strike: independent and official counts, kept apart. */
import { beta, gamma, logNormalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const civilians_per_strike_pakistan = parameter({
  id: "force.civilians_per_strike_pakistan",
  means:
    "Civilians killed per strike in Pakistan by an independent count: 421 strikes, 423 to 965 civilians, 2,476 to 3,989 killed in all.",
  unit: "person/strike",
  best: 1.6,
  range: [1, 2.29],
  prior: gamma(16.2, 10.2),
  asOf: "2004 to Sept 2015",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.TBIJ15"],
});

export const civilian_share_pakistan = parameter({
  id: "force.civilian_share_pakistan",
  means:
    "Civilians among all people killed by strikes in Pakistan; the range pairs the lowest and highest totals.",
  unit: "1",
  best: 0.21,
  range: [0.11, 0.39],
  prior: beta(5.62, 18.1),
  asOf: "2004 to Sept 2015",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.TBIJ15"],
});

export const civilians_per_strike_yemen = parameter({
  id: "force.civilians_per_strike_yemen",
  means: "The same in Yemen: 107 to 127 confirmed strikes, 65 to 101 civilians.",
  unit: "person/strike",
  best: 0.7,
  range: [0.51, 0.94],
  prior: gamma(29.4, 41.3),
  asOf: "2002 to Sept 2015",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.TBIJ15"],
});

export const civilians_per_strike_somalia = parameter({
  id: "force.civilians_per_strike_somalia",
  means: "The same in Somalia: 15 to 19 strikes, 0 to 5 civilians.",
  unit: "person/strike",
  best: 0.15,
  range: [0, 0.33],
  prior: gamma(1.8, 12.5),
  asOf: "2007 to July 2015",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.TBIJ15"],
});

export const civilians_per_strike_afghanistan = parameter({
  id: "force.civilians_per_strike_afghanistan",
  means: "The same in Afghanistan in 2015: 155 strikes, 36 to 94 civilians.",
  unit: "person/strike",
  best: 0.42,
  range: [0.23, 0.61],
  prior: gamma(11.8, 29.4),
  asOf: "2015 (to Oct)",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.TBIJ15"],
});

export const civilians_per_strike_all_theatres = parameter({
  id: "force.civilians_per_strike_all_theatres",
  means:
    "The same over all theatres: at least 14,040 strikes, 910 to 2,200 civilians, 8,858 to 16,901 killed in all.",
  unit: "person/strike",
  best: 0.11,
  range: [0.065, 0.157],
  prior: gamma(14.3, 134),
  asOf: "2010-2020",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.TBIJ20"],
  caution: "Most of these strikes fell in a war zone with ground forces in contact.",
});

export const civilians_per_strike_us_official = parameter({
  id: "force.civilians_per_strike_us_official",
  means:
    "Non-combatants killed per strike outside war zones by the US government's count: 473 strikes, 64 to 116 non-combatants, 2,372 to 2,581 combatants.",
  unit: "person/strike",
  best: 0.19,
  range: [0.135, 0.245],
  prior: gamma(30.9, 166),
  asOf: "2009-2015",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.ODNI16"],
});

export const civilian_count_independent_to_official = parameter({
  id: "force.civilian_count_independent_to_official",
  means: "Independent count of civilians killed, divided by the official count, outside war zones.",
  unit: "1",
  best: 5,
  range: [3, 8],
  prior: logNormalFromRange(3, 8),
  asOf: "2004-2015",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.TBIJ15", "force-and-politics.ODNI16"],
  caution: "Approximate: periods and theatres of the two counts differ.",
});

export const civilians_per_strike_mexico_independent = parameter({
  id: "force.civilians_per_strike_mexico_independent",
  means:
    "Civilians killed per strike on Mexican soil if it resembled a place outside a war zone with poor knowledge of the ground, by an independent count.",
  unit: "person/strike",
  best: 1.6,
  range: [1, 2.3],
  prior: gamma(16.2, 10.2),
  asOf: "2004-2015 data",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.TBIJ15"],
  caution:
    "No strike on Mexican soil has been counted; the value is that of Pakistan. Always shown beside the official ratio.",
});

export const civilians_per_strike_mexico_official = parameter({
  id: "force.civilians_per_strike_mexico_official",
  means: "The same, as a government would count it.",
  unit: "person/strike",
  best: 0.19,
  range: [0.14, 0.25],
  prior: gamma(30.9, 162),
  asOf: "2009-2015 data",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.ODNI16"],
  caution:
    "No strike on Mexican soil has been counted; the value is the US figure for places outside war zones.",
});

export const boat_strike_deaths = parameter({
  id: "force.boat_strike_deaths",
  means:
    "People killed per strike on boats at sea: 123 in 35 strikes by January 2026, about 150 in 44 by March 2026.",
  unit: "person/strike",
  best: 3.5,
  range: [3.3, 4.2],
  prior: gamma(187, 49.9),
  asOf: "Jan and Mar 2026",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.INT26", "force-and-politics.TAG26"],
  alternatives: [
    {
      value: 3.5,
      range: [3.4, 3.6],
      says: "Range of the two tallies alone.",
      basis: "derived",
      seen: "read",
      sources: ["force-and-politics.INT26", "force-and-politics.TAG26"],
    },
  ],
  defaultBecause: "Totals by date differ by source (35 strikes with 115 to 123 dead at New Year).",
});

export const boat_strike_rate_2025 = parameter({
  id: "force.boat_strike_rate_2025",
  means: "Strikes on boats a month from 2 September 2025 to 7 January 2026.",
  unit: "strike/month",
  best: 8.4,
  range: [6, 11],
  prior: gamma(29.9, 3.58),
  asOf: "Jan 2026",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.INT26"],
});

export const boat_strike_rate_2026 = parameter({
  id: "force.boat_strike_rate_2026",
  means: "Strikes on boats a month from 7 January to 4 March 2026.",
  unit: "strike/month",
  best: 4.9,
  range: [3, 7],
  prior: gamma(15.5, 3.21),
  asOf: "Mar 2026",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.INT26", "force-and-politics.TAG26"],
});

export const civilianHarmParameters: readonly Parameter[] = [
  civilians_per_strike_pakistan,
  civilian_share_pakistan,
  civilians_per_strike_yemen,
  civilians_per_strike_somalia,
  civilians_per_strike_afghanistan,
  civilians_per_strike_all_theatres,
  civilians_per_strike_us_official,
  civilian_count_independent_to_official,
  civilians_per_strike_mexico_independent,
  civilians_per_strike_mexico_official,
  boat_strike_deaths,
  boat_strike_rate_2025,
  boat_strike_rate_2026,
];
