/**
 * What has changed since scenarios begin: yearly means of a few quantities over those of the year
 * before. Sectors whose record holds everything up to now are told such ratios; until now they are 1.
 */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../engine/model/definition.js";
import { capacity_members_elasticity } from "../evidence/supply/group-capacity.js";
import { given } from "./from-evidence.js";
import { SCENARIOS_BEGIN } from "./politics/frame.js";
import type { Sector } from "./sector.js";

const MONTHS = 12;

/** Mean over a year, its value at now and the ratio of the two. */
const sinceNow = (
  name: string,
  unit: string,
  of: string,
  sources: readonly string[],
): Record<string, VariableDefinition> => ({
  [`${name}_in_a_year`]: auxiliary({
    unit,
    equation: `SMTH1(${name}, one_year)`,
    means: `${of}, as a mean over about a year.`,
  }),
  [`${name}_at_now`]: stock({
    unit,
    initial: name,
    inflows: [`${name}_followed_to_now`],
    outflows: [],
    sources,
    means: `${of}, as a mean over the year before scenarios begin; until then, up to date.`,
  }),
  [`${name}_followed_to_now`]: flow({
    unit: unit.endsWith("/month") ? unit.replace("/month", "/month/month") : `${unit}/month`,
    equation: `IF_THEN_ELSE(TIME < scenarios_begin, ${name}_in_a_year - ${name}_at_now, 0) / DT`,
    means: "How it follows its yearly mean until scenarios begin.",
    sources,
  }),
  [`${name}_since_now`]: auxiliary({
    unit: "1",
    equation: `IF_THEN_ELSE(TIME > scenarios_begin, SAFEDIV(${name}_in_a_year, ${name}_at_now, 1), 1)`,
    means: `${of} over those of the year before scenarios begin; 1 until then.`,
  }),
});

/** The sector `since-now`. */
export const sinceNowSector: Sector = {
  id: "since-now",
  title: "What has changed since now",
  question: "How do members and deaths compare with those of the year before scenarios begin?",
  variables: {
    ...sinceNow("total_members", "person", "Members of all groups", ["cartels.pch-2023"]),
    ...sinceNow("overdose_deaths", "person/month", "Overdose deaths in the United States", [
      "demand.S5",
    ]),
    ...sinceNow("homicides", "person/month", "Homicides in Mexico", ["mexico-data.inegi"]),
    one_year: constant({ unit: "month", value: MONTHS, means: "A year, in months." }),
    scenarios_begin: constant({
      unit: "month",
      value: SCENARIOS_BEGIN,
      means: "Month in which scenarios begin, from January 2012.",
    }),
    capacity_of_members: auxiliary({
      unit: "1",
      equation: "MIN(1, MAX(0, total_members_since_now)) ^ capacity_members_elasticity",
      means: "What groups can make and carry, over that at now, when they have fewer members.",
      sources: capacity_members_elasticity.sources,
      note: "More members make no more: capacity follows what is wanted.",
    }),
    capacity_members_elasticity: given(capacity_members_elasticity, "1"),
  },
  offers: [
    "total_members_since_now",
    "overdose_deaths_since_now",
    "homicides_since_now",
    "capacity_of_members",
  ],
  needs: {
    total_members: constant({ unit: "person", value: 1, means: "Members of all groups." }),
    overdose_deaths: constant({
      unit: "person/month",
      value: 1,
      means: "Overdose deaths in the United States in a month.",
    }),
    homicides: constant({
      unit: "person/month",
      value: 1,
      means: "Homicides in Mexico in a month.",
    }),
  },
  outcomes: [],
  levers: [],
  links: [],
  switches: [],
  leavesOut: [
    "Why something changed: a fall that comes by itself counts like one that was brought about.",
  ],
  checkedBy: ["Ratios are 1 to the last bit until scenarios begin."],
};
