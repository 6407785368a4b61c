import { describe, expect, it } from "vitest";
import type { AuditProblem } from "../../src/evidence/audit/audit-problem.js";
import { forbiddenWordsIn } from "../../src/evidence/audit/forbidden-forms.js";
import { bareTitle } from "../../src/evidence/audit/publications.js";
import { auditEvidence } from "../../src/evidence/audit.js";
import { claimSources } from "../../src/evidence/claims/claim.js";
import { claims } from "../../src/evidence/claims/ledger.js";
import { questionSources, questions } from "../../src/evidence/claims/questions.js";
import type { Collection, TableRow } from "../../src/evidence/collection.js";
import { fixed, normal, uniform } from "../../src/evidence/prior.js";
import type { Finding, Parameter, Series, Source } from "../../src/evidence/record.js";
import {
  evidence,
  findingById,
  parameterById,
  sourceById,
  tableById,
} from "../../src/evidence/registry.js";
import { lawInputIds, lawInputs } from "../../src/policy/law/inputs.js";
import { lawTableSources, lawTables } from "../../src/policy/law/tables.js";

/** Claims, answers and law tables cite, and are no records. */
const citedOutside: readonly string[] = [
  ...claims.flatMap(claimSources),
  ...questions.flatMap(questionSources),
  ...lawTables.flatMap(lawTableSources),
  ...lawInputIds.flatMap((id) => lawInputs[id].sources),
];

describe("the evidence", () => {
  it("breaks no rule of the audit", () => {
    expect(auditEvidence(evidence, citedOutside)).toEqual([]);
  });

  it("holds at least 400 parameters and findings and 250 sources", () => {
    expect(evidence.parameters.length + evidence.findings.length).toBeGreaterThanOrEqual(400);
    expect(evidence.sources.length).toBeGreaterThanOrEqual(250);
  });

  it("holds every publication once, by DOI and by title", () => {
    const dois = evidence.sources.flatMap(({ doi }) => (doi ? [doi.toLowerCase()] : []));
    expect(new Set(dois).size).toBe(dois.length);
    const titles = evidence.sources.map(({ title }) => bareTitle(title));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each([
    ["mexico-data.f-kingpin-lindo", "cartels.F14"],
    ["mexico-data.f-recruitment", "cartels.F01"],
    ["demand.F37", "supply.F01"],
    ["demand.F38", "supply.F02"],
    ["demand.F39", "supply.F02"],
    ["demand.F41", "supply.F03"],
    ["demand.F42", "supply.F04"],
    ["demand.F46", "supply.F05"],
    ["demand.F44", "supply.F06"],
    ["cartels.F22", "supply.F07"],
    ["mexico-data.f-scarcity", "supply.F07"],
    ["cartels.F20", "supply.F08"],
    ["cartels.F21", "supply.F08"],
    ["mexico-data.f-pan-dell", "supply.F08"],
    ["supply.F09", "cartels.F26"],
  ])("holds a study once: %s is %s", (other, id) => {
    expect(findingById(other).id).toBe(id);
  });

  it.each([
    ["mexico-data.prieto2023", "cartels.pch-2023"],
    ["force-and-politics.DIC14", "cartels.dickenson-2014"],
    ["demand.S13", "supply.S-SCI26"],
    ["mexico-data.castillo2020", "supply.S-CMR20"],
    ["supply.S-OSORIO15", "cartels.osorio-2015"],
    ["force-and-politics.LR17", "mexico-data.us-citizens"],
  ])("cites a publication by one id: %s is %s", (other, id) => {
    expect(sourceById(other).id).toBe(id);
  });

  it("holds a quantity and a table once: other ids lead to the same record", () => {
    expect(parameterById("supply.chronic_heroin_users_2016").id).toBe(
      "demand.chronic_heroin_users_2016",
    );
    expect(parameterById("violence.scarcity_share").id).toBe(
      "violence.scarcity_share_of_homicide_rise",
    );
    expect(tableById("groups.designated_2025").id).toBe("sanctions.designated_groups");
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
const rowWithPart = { ...row("a"), figures: [{ sources: ["cartels.b"] }] };
const rowOfSouls = { ...row("a"), counts: [{ unit: "souls" }] };
const table = (...rows: TableRow[]) =>
  collection({ tables: [{ id: "groups.t", means: "m", rows }] });

describe("the audit", () => {
  it("finds nothing in good records, and bibliography may name what it names", () => {
    expect(auditEvidence(collection({}))).toEqual([]);
    expect(auditEvidence(table(row("a"), row("b")))).toEqual([]);
  });

  it.each<Series["points"][number]>([
    ["2015/2022", 1],
    ["2018-01/2023-05-01", 1],
    ["2024-10-01/2025-12-31", 1],
    ["2007/2010-06", 1],
    ["2019-12/2019-12", 1],
  ])("takes the interval %s", (...point) => {
    expect(auditEvidence(changed.series({ step: "interval", points: [point] }))).toEqual([]);
  });

  it("takes points of states of either country", () => {
    const byState = { "MX-SIN": series.points, "US-TX": series.points };
    expect(auditEvidence(changed.series({ place: "by-state", points: [], byState }))).toEqual([]);
  });

  it("counts what is cited by a part of a row, and outside the records", () => {
    const second = { ...source, id: "cartels.b", title: "Another" };
    const part = { sources: [source, second] };
    const tables = [{ id: "groups.t", means: "m", rows: [rowWithPart] } as const];
    expect(auditEvidence(collection({ ...part, tables }))).toEqual([]);
    expect(auditEvidence(collection(part), ["cartels.b"])).toEqual([]);
    expect(auditEvidence(collection(part))).toHaveLength(1);
    expect(auditEvidence(collection({}), ["cartels.c"])).toEqual([
      { rule: "source", id: "cartels.c", says: "is cited outside the records and is no source" },
    ]);
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
      collection({ sources: [source, { ...source, id: "cartels.b", title: "Another" }] }),
      "uncited",
      /no record/,
    ],
    ["a part of a row that cites nothing that exists", table(rowWithPart), "source", /cartels\.b/],
    [
      "one title under two ids, written in two ways",
      collection({
        sources: [source, { ...source, id: "cartels.b", title: "El universal, on «calle réal»" }],
        series: [{ ...series, sources: ["cartels.b"] }],
      }),
      "unique",
      /title of "cartels\.a"/,
    ],
    [
      "one DOI under two ids",
      collection({
        sources: [
          { ...source, doi: "10.1/A" },
          { ...source, id: "cartels.b", title: "Another", doi: "10.1/a" },
        ],
        series: [{ ...series, sources: ["cartels.b"] }],
      }),
      "unique",
      /DOI of "cartels\.a"/,
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
    [
      "an interval of an impossible month",
      changed.series({ step: "interval", points: [["2010/2012-13", 1]] }),
      "period",
      /2012-13/,
    ],
    [
      "an interval of a single bound",
      changed.series({ step: "interval", points: [["2010", 1]] }),
      "period",
      /form of its step/,
    ],
    [
      "an interval that ends before it begins",
      changed.series({ step: "interval", points: [["2012/2011-06", 1]] }),
      "period",
      /ends before it begins/,
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
