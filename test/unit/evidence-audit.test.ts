import { describe, expect, it } from "vitest";
import type { AuditProblem } from "../../src/evidence/audit/audit-problem.js";
import { forbiddenWordsIn } from "../../src/evidence/audit/forbidden-forms.js";
import { auditEvidence } from "../../src/evidence/audit.js";
import type { Collection } from "../../src/evidence/collection.js";
import { fixed, normal, uniform } from "../../src/evidence/prior.js";
import type { Finding, Parameter, Series, Source } from "../../src/evidence/record.js";
import { evidence, findingById, sourceById } from "../../src/evidence/registry.js";

const literatureOf = (id: string): string => id.split(".")[0] ?? "";

describe("the evidence", () => {
  it("breaks no rule of the audit", () => {
    // A citation into a literature that the registry does not hold yet cannot be followed.
    const held = new Set(evidence.sources.map(({ id }) => literatureOf(id)));
    const isAwaited = ({ rule, says }: AuditProblem): boolean => {
      const cited = rule === "source" ? /^cites "([^"]+)"/.exec(says)?.[1] : undefined;
      return cited !== undefined && !held.has(literatureOf(cited));
    };
    expect(auditEvidence(evidence).filter((problem) => !isAwaited(problem))).toEqual([]);
  });

  it("holds every study once: the other ids lead to the same record", () => {
    expect(findingById("mexico-data.f-kingpin-lindo").id).toBe("cartels.F14");
    expect(findingById("mexico-data.f-recruitment").id).toBe("cartels.F01");
    expect(sourceById("mexico-data.prieto2023").id).toBe("cartels.pch-2023");
    expect(sourceById("force-and-politics.DIC14").id).toBe("cartels.dickenson-2014");
    const dois = evidence.sources.flatMap(({ doi }) => (doi ? [doi] : []));
    expect(new Set(dois).size).toBe(dois.length);
    const titles = evidence.sources
      .filter(({ where }) => /\d+\(\d+\)|\bdoi\b/i.test(where))
      .map(({ title }) => title.toLowerCase());
    expect(titles.length).toBeGreaterThan(10);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

const source: Source = {
  id: "cartels.a",
  authors: "A",
  title: "El Universal on Calle Real",
  year: "2020",
  where: "w",
};
const parameter: Parameter = {
  id: "groups.a",
  means: "m",
  unit: "person/week",
  best: 1,
  range: [0, 2],
  prior: uniform(0, 2),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["cartels.a"],
};
const finding: Finding = {
  id: "cartels.F01",
  title: "t",
  setting: "s",
  intervention: "i",
  outcome: "o",
  published: [{ key: "", says: "s", value: 1, low: 0, high: 2, unit: "1" }],
  tolerance: "t",
  role: "held-out",
  roleBecause: "r",
  sector: "groups",
  basis: "published",
  seen: "read",
  sources: ["cartels.a"],
};
const series: Series = {
  id: "groups.s",
  means: "m",
  unit: "person",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2020", 1],
    ["2021", 2],
  ],
  vintage: "v",
  basis: "published",
  seen: "read",
  sources: ["cartels.a"],
  observation: "o",
};

/** The good records with one part replaced. */
const collection = (part: Partial<Collection>): Collection => ({
  sources: [source],
  parameters: [parameter],
  findings: [finding],
  series: [series],
  ...part,
});
const changed = {
  parameter: (part: Partial<Parameter>) => collection({ parameters: [{ ...parameter, ...part }] }),
  finding: (part: Partial<Finding>) => collection({ findings: [{ ...finding, ...part }] }),
  series: (part: Partial<Series>) => collection({ series: [{ ...series, ...part }] }),
};
const value = { key: "k", says: "s", value: 1, low: 0, high: 2, unit: "1" } as const;
const other = { says: "s", basis: "published", seen: "read", sources: ["cartels.a"] } as const;
const row = (id: string, sources = ["cartels.a"]) => ({ id, sources });
const rowOfSouls = { ...row("a"), counts: [{ unit: "souls" }] };
const table = (...rows: { id: string; sources: string[] }[]) =>
  collection({ tables: [{ id: "groups.t", means: "m", rows }] });

describe("the audit", () => {
  it("finds nothing in good records, and bibliography may name what it names", () => {
    expect(auditEvidence(collection({}))).toEqual([]);
    expect(auditEvidence(table(row("a"), row("b")))).toEqual([]);
  });

  it.each<[string, Collection, AuditProblem["rule"], RegExp]>([
    ["a unit nobody knows", changed.parameter({ unit: "persn/week" }), "unit", /person/],
    ["a series' unknown unit", changed.series({ unit: "souls" }), "unit", /souls/],
    [
      "a finding's unknown unit",
      changed.finding({ published: [{ ...value, unit: "%" }] }),
      "unit",
      /%/,
    ],
    [
      "an unknown unit in a row",
      collection({ tables: [{ id: "groups.t", means: "m", rows: [rowOfSouls] }] }),
      "unit",
      /souls/,
    ],
    ["a best value out of range", changed.parameter({ best: 3 }), "range", /3 lies outside 0 to 2/],
    [
      "an empty range",
      changed.parameter({ range: [2, 2], best: 2, priorNote: "n" }),
      "range",
      /empty/,
    ],
    [
      "neither value nor range",
      changed.parameter({ best: null, range: null, prior: uniform(0, 1) }),
      "range",
      /neither/,
    ],
    [
      "an alternative out of its own range",
      changed.parameter({
        alternatives: [{ ...other, value: 9, range: [1, 2] }],
        defaultBecause: "d",
      }),
      "range",
      /9 lies outside/,
    ],
    [
      "alternatives without a reason for the default",
      changed.parameter({ alternatives: [{ ...other, value: 1 }] }),
      "range",
      /reason/,
    ],
    ["a prior off its range", changed.parameter({ prior: normal(1, 2) }), "prior", /5-95 %/],
    ["a fixed prior beside a range", changed.parameter({ prior: fixed() }), "prior", /fixed/],
    [
      "a prior fixed at nothing",
      changed.parameter({ best: null, prior: fixed(), priorNote: "n" }),
      "prior",
      /best value/,
    ],
    [
      "a prior that is no distribution",
      changed.parameter({ prior: uniform(2, 2), priorNote: "n" }),
      "prior",
      /rise/,
    ],
    [
      "a source that does not exist",
      changed.series({ sources: ["cartels.b", "cartels.a"] }),
      "source",
      /cartels\.b/,
    ],
    ["no source at all", changed.finding({ sources: [] }), "source", /no source/],
    [
      "an alternative's missing source",
      changed.parameter({
        alternatives: [{ ...other, value: 1, sources: ["cartels.b"] }],
        defaultBecause: "d",
      }),
      "source",
      /cartels\.b/,
    ],
    ["a row's missing source", table(row("a", ["cartels.b"])), "source", /cartels\.b/],
    [
      "a source that nothing cites",
      collection({ sources: [source, { ...source, id: "cartels.b" }] }),
      "uncited",
      /no record/,
    ],
    ["an id without a sector", changed.parameter({ id: "groups.A-b" }), "id", /sector/],
    ["an id of no literature", changed.finding({ id: "elsewhere.F01" }), "id", /literature/],
    [
      "an alias of no literature",
      collection({ sources: [{ ...source, also: ["CAL15"] }] }),
      "id",
      /literature/,
    ],
    [
      "two parameters of one id",
      collection({ parameters: [parameter, parameter] }),
      "unique",
      /both/,
    ],
    [
      "an alias that is another's id",
      collection({ findings: [finding, { ...finding, id: "cartels.F02", also: ["cartels.F01"] }] }),
      "unique",
      /F01.*F02/,
    ],
    ["two rows of one id", table(row("a"), row("a")), "unique", /both/],
    ["a finding without values", changed.finding({ published: [] }), "finding", /no published/],
    ["two values of one key", changed.finding({ published: [value, value] }), "finding", /share/],
    [
      "several values, one without a key",
      changed.finding({ published: [value, { ...value, key: "" }] }),
      "finding",
      /lacks a key/,
    ],
    [
      "a value out of its interval",
      changed.finding({ published: [{ ...value, value: 3 }] }),
      "range",
      /3/,
    ],
    [
      "an interval upside down",
      changed.finding({ published: [{ ...value, value: null, low: 2, high: 1 }] }),
      "range",
      /2 to 1/,
    ],
    [
      "not comparable without a mapping",
      changed.finding({ role: "not comparable" }),
      "finding",
      /mapping/,
    ],
    ["a period of another step", changed.series({ points: [["2020-01", 1]] }), "period", /2020-01/],
    [
      "a thirteenth month",
      changed.series({ step: "month", points: [["2020-13", 1]] }),
      "period",
      /2020-13/,
    ],
    [
      "periods out of order",
      changed.series({
        points: [
          ["2021", 1],
          ["2020", 2],
        ],
      }),
      "period",
      /follows/,
    ],
    ["no points", changed.series({ points: [] }), "period", /no points/],
    [
      "points of a state without a table by state",
      changed.series({ place: "by-state" }),
      "period",
      /place/,
    ],
    [
      "a state that does not exist",
      changed.series({ place: "by-state", points: [], byState: { "MX-XXX": [["2020", 1]] } }),
      "period",
      /MX-XXX/,
    ],
    ["a mark on an absent period", changed.series({ recalled: ["2019"] }), "period", /2019/],
    [
      "a value that is no number",
      changed.series({ points: [["2020", Number.NaN]] }),
      "period",
      /NaN/,
    ],
    [
      "a name in a caution",
      changed.parameter({ caution: "Said by J. Smith." }),
      "words",
      /J\. Smith/,
    ],
    [
      "a place deep in a finding",
      changed.finding({ published: [{ ...value, says: "In Culiacán." }] }),
      "words",
      /Culiacan/,
    ],
    [
      "a name in a source's note",
      collection({ sources: [{ ...source, note: "By one nicknamed so." }] }),
      "words",
      /nicknamed/,
    ],
  ])("finds %s", (_, bad, rule, says) => {
    const found = auditEvidence(bad).filter((problem) => problem.rule === rule);
    expect(found.map((problem) => problem.says).join("\n")).toMatch(says);
    expect(new Set(auditEvidence(bad).map((problem) => problem.rule))).toEqual(new Set([rule]));
  });

  it("takes a reason for a prior off its range", () => {
    const noted = changed.parameter({ prior: normal(1, 2), priorNote: "n" });
    expect(auditEvidence(noted)).toEqual([]);
  });
});

describe("forbidden forms of words", () => {
  it.each([
    ["the arrest of El Nombre", "a person"],
    ["a man, alias something", "a person"],
    ["said to J. Pérez", "a person"],
    ["Don Nombre was arrested", "a person"],
    ["Governor Nombre asked", "a person"],
    ["General Nombre said", "a person"],
    ["fights in Culiacán", "a place below a state"],
    ["the municipality of Nombre", "a place below a state"],
    ["the port of Nombre", "a place below a state"],
    ["along Calle Nombre", "a way or a facility"],
    ["on Highway 15", "a way or a facility"],
    ["on I-35", "a way or a facility"],
    ["the barracks at Nombre", "a way or a facility"],
    ["at 11.1111, -22.2222", "coordinates"],
    ["24° north", "coordinates"],
  ])("are found: %s", (text, holds) => {
    expect(forbiddenWordsIn(text).map((found) => found.holds)).toContain(holds);
  });

  it.each([
    "Homicides in the State of Mexico, Sinaloa and San Luis Potosí.",
    "The General Assembly and the Attorney General.",
    "Municipalities of Mexico, 2006-2012.",
    "Encounters at ports of entry and between them, District of Columbia included.",
    "Blockades on federal roads in 11 states.",
    "The president of Mexico, the security secretary, one officer's remark.",
    "Data of El Salvador are not used.",
    "U.S. Border Patrol; US$ 2.5; shares of 0.0123, 0.0456.",
    "Santa Rosa de Lima and the Cartel de Juárez, groups by their public names.",
    "The municipality of the capture.",
  ])("are not found: %s", (text) => {
    expect(forbiddenWordsIn(text)).toEqual([]);
  });
});
