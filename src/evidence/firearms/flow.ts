/**
 * How many guns go from the US to Mexico in a year. Nobody observes the flow: recent
 * estimates run from about 85,000 to 873,000, and only two rest on a documented statistical method.
 */
import { fixed, logNormal, logNormalFromRange, normalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const guns_trafficked = parameter({
  id: "arms.guns_trafficked",
  means: "Firearms of all kinds trafficked from the US to Mexico in a year.",
  unit: "gun/year",
  best: 135000,
  range: [85000, 360000],
  prior: logNormal(135000, 0.42),
  priorNote:
    "Median 135,000: 5-95 % is about 68,000 to 270,000, between the two studies rather than at the ends of both.",
  asOf: "about 2022",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["firearms.S02b", "firearms.S02", "firearms.S01"],
  caution:
    "Not observed: a latent quantity. A fall in seizures is not a fall in flow. Values above 360,000 are claims by interested parties and stay scenario values.",
  alternatives: [
    {
      value: 110000,
      range: [85000, 135000],
      says: "Journal version of 2026, on data of about 2010-2023; uniform over its range, whose middle is ours.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S02b"],
    },
    {
      value: 212887,
      range: [89816, 359205],
      says: "Journal estimate for 2010-12, guns bought for trafficking.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S01"],
    },
    {
      value: 252946,
      range: [106700, 426729],
      says: "Working paper of March 2013 on 2010-12, superseded and still quoted as 253,000, which was read; its interval is recalled.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S01b"],
    },
    {
      value: 153000,
      says: "Geometric mean of the centres of the two studies, 213,000 and 110,000.",
      basis: "derived",
      seen: "read",
      sources: ["firearms.S01", "firearms.S02b"],
    },
    {
      value: 200000,
      says: "Planning figure of the Mexican government, repeated 2019-2026: a scenario value.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S03", "firearms.S13"],
    },
    {
      value: 182961,
      says: "Official illegal entries of 2009-2019, 2,012,573, over 11 years: a cross-check.",
      basis: "derived",
      seen: "read",
      sources: ["firearms.S13"],
    },
    {
      value: 470000,
      range: [342000, 597000],
      says: "Guns of the defendant makers only, in Mexico's complaint of 2021: a claim in litigation.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S14"],
    },
    {
      value: 873000,
      says: "Figure of the foreign ministry, 2021: the highest claim.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S13"],
    },
    {
      value: 20000,
      says: "United Nations via press, 2010: smuggled a year, a historic estimate at the low end.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S40"],
    },
    {
      value: null,
      range: [200000, 500000],
      says: "Range quoted in press and court reporting, 2024-25.",
      basis: "published",
      seen: "read",
      sources: ["firearms.S15"],
    },
  ],
  defaultBecause:
    "The capture-recapture range of 2026 ends where the article of 2025 started; the study of 2010-12 is another method and time.",
  also: ["arms.latest_guns_trafficked"],
});

export const guns_trafficked_1997_1999 = parameter({
  id: "arms.guns_trafficked_1997_1999",
  means: "The same model as for 2010-12, applied to 1997-99.",
  unit: "gun/year",
  best: 88000,
  range: null,
  prior: fixed(),
  asOf: "1997-99",
  basis: "published",
  seen: "recalled",
  sources: ["firearms.S01b"],
});

export const share_of_us_sales_trafficked = parameter({
  id: "arms.share_of_us_sales_trafficked",
  means: "Share of US domestic gun sales attributable to the Mexican traffic.",
  unit: "1",
  best: 0.022,
  range: [0.009, 0.037],
  prior: logNormalFromRange(0.009, 0.037),
  priorNote: "Through the published interval; its middle, 0.018, lies below the best value.",
  asOf: "2010-12",
  basis: "published",
  seen: "read",
  sources: ["firearms.S01"],
  caution: "Whatever decays with distance from the border is attributed to trafficking.",
});

export const us_gun_sales = parameter({
  id: "arms.us_gun_sales",
  means: "US domestic gun sales a year that go with the estimate for 2010-12.",
  unit: "gun/year",
  best: 9700000,
  range: null,
  prior: fixed(),
  asOf: "2010-12",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S01"],
  caution: "About: 0.022 of it is the 213,000 guns a year of the estimate.",
});

export const share_of_us_dealers_dependent = parameter({
  id: "arms.share_of_us_dealers_dependent",
  means: "Share of US dealers whose existence depends on some demand from the traffic.",
  unit: "1",
  best: 0.467,
  range: [0.394, 0.527],
  prior: normalFromRange(0.394, 0.527),
  asOf: "2010-12",
  basis: "published",
  seen: "read",
  sources: ["firearms.S01b"],
  caution: "A statistical attribution, not guilt.",
});

export const flowParameters: readonly Parameter[] = [
  guns_trafficked,
  guns_trafficked_1997_1999,
  share_of_us_sales_trafficked,
  us_gun_sales,
  share_of_us_dealers_dependent,
];
