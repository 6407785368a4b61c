import { describe, expect, it } from "vitest";
import { capabilities } from "../../src/evidence/cartels/capabilities.js";
import { cartelsEvidence } from "../../src/evidence/cartels/collection.js";
import { groupSizes2022 } from "../../src/evidence/cartels/group-sizes.js";
import {
  homicides_network_study_year,
  member_deaths_taken_year,
  members_imprisoned_taken_year,
  missing_reports_network_study_year,
  prison_entries_network_study_year,
} from "../../src/evidence/cartels/model-inputs.js";
import { namedGroups2020, namedTies2020 } from "../../src/evidence/cartels/network-2020.js";
import { type PresenceGrade, presenceByState } from "../../src/evidence/cartels/presence.js";
import { referencePath, scenarioReferences } from "../../src/evidence/cartels/reference-values.js";
import { retaliations } from "../../src/evidence/cartels/retaliations.js";
import {
  sinaloa_homicides_month,
  sinaloa_homicides_year,
} from "../../src/evidence/cartels/sinaloa-war.js";
import { split_home_state_homicides } from "../../src/evidence/cartels/splits.js";
import { states } from "../../src/evidence/mexico-data/states.js";
import { findingById, parameterById, seriesById } from "../../src/evidence/registry.js";

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const valueIn = (series: { points: readonly (readonly [string, number])[] }, period: string) =>
  new Map(series.points).get(period) ?? Number.NaN;

describe("evidence on the published model", () => {
  it("takes 10 % of homicides and missing, and 5 % of prison entries, as members", () => {
    for (const [year, deaths] of member_deaths_taken_year.points) {
      const both =
        valueIn(homicides_network_study_year, year) +
        valueIn(missing_reports_network_study_year, year);
      expect((0.1 * both) / 52).toBeCloseTo(deaths, 1);
      const entries = valueIn(prison_entries_network_study_year, year);
      expect((0.05 * entries) / 52).toBeCloseTo(valueIn(members_imprisoned_taken_year, year), 1);
    }
    expect(member_deaths_taken_year.points).toHaveLength(10);
  });

  it("the reference path recruits at the published rate", () => {
    const rate = parameterById("groups.recruitment_rate").best ?? Number.NaN;
    for (const { members, recruits } of referencePath) {
      expect(members * rate).toBeCloseTo(recruits, 1);
    }
  });

  it("the scenario rows agree with one another", () => {
    const [baseline] = scenarioReferences;
    const now = referencePath.find(({ id }) => id === "2022");
    for (const row of scenarioReferences) {
      expect(row.members / (now?.members ?? 0) - 1).toBeCloseTo(row.membersChange, 2);
      expect(row.deaths / (now?.deaths ?? 0) - 1).toBeCloseTo(row.deathsChange, 2);
      if (row.membersAgainstBaseline === null || row.deathsAgainstBaseline === null) continue;
      expect(row.members / (baseline?.members ?? 0) - 1).toBeCloseTo(row.membersAgainstBaseline, 2);
      expect(row.deaths / (baseline?.deaths ?? 0) - 1).toBeCloseTo(row.deathsAgainstBaseline, 2);
    }
  });

  it("published shares of members add up to one", () => {
    expect(sum(groupSizes2022.map(({ publishedShare }) => publishedShare ?? 0))).toBeCloseTo(1, 9);
  });

  it("findings F01 to F31 are there, each once, without F05 and F09; three stand with supply", () => {
    const wanted = Array.from({ length: 31 }, (_, i) => `F${String(i + 1).padStart(2, "0")}`)
      .filter((key) => key !== "F05" && key !== "F09")
      .map((key) => `cartels.${key}`);
    const elsewhere = wanted.filter((id) => findingById(id).id !== id);
    expect(elsewhere).toEqual(["cartels.F20", "cartels.F21", "cartels.F22"]);
    const found = cartelsEvidence.findings.map(({ id }) => id);
    expect([...found.filter((id) => /\.F\d\d$/.test(id)), ...elsewhere].sort()).toEqual(wanted);
  });

  it("findings of the fitted model are not held out", () => {
    for (const key of ["F01", "F02", "F03", "F04", "F06", "F07", "F08", "F10", "F11", "F31"]) {
      expect(findingById(`cartels.${key}`).role, key).toBe("used");
    }
  });
});

describe("evidence on groups", () => {
  it("no group has more ties among the named than its total", () => {
    for (const { id, rivalryWeight, allianceWeight } of namedGroups2020) {
      const own = namedTies2020.filter(({ a, b }) => a === id || b === id);
      const weight = (kind: "rivalry" | "alliance"): number =>
        sum(own.filter((tie) => tie.kind === kind).map((tie) => tie.weight));
      expect(weight("rivalry"), id).toBeLessThanOrEqual(rivalryWeight);
      expect(weight("alliance"), id).toBeLessThanOrEqual(allianceWeight);
    }
  });

  it("presence has a row for each state, and the grades that reports count", () => {
    expect(presenceByState.map(({ id }) => id).sort()).toEqual(states.map(({ id }) => id).sort());
    const counts = (group: "cjng" | "sinaloa", ...grades: PresenceGrade[]): number[] =>
      grades.map((grade) => presenceByState.filter((one) => one.grades[group] === grade).length);
    expect(counts("cjng", "significant", "lesser", "ungraded", "none")).toEqual([19, 10, 3, 0]);
    expect(counts("sinaloa", "significant", "lesser", "none")).toEqual([18, 13, 1]);
  });

  it("counts of groups by different definitions are different series", () => {
    const counts = cartelsEvidence.series.filter(({ unit }) => unit === "group");
    expect(counts.length).toBe(10);
    expect(counts.find(({ points }) => points.length > 2)).toBeUndefined();
    expect(seriesById("groups.armed_groups_in_news_year").seen).toBe("recalled");
  });

  it("guided missiles are undocumented, and nothing undocumented has a figure", () => {
    const undocumented = capabilities.filter(({ status }) => status === "undocumented");
    expect(undocumented.map(({ id }) => id)).toEqual([
      "guided-anti-tank-missiles",
      "portable-air-defence-missiles",
    ]);
    expect(undocumented.flatMap(({ figures }) => figures)).toEqual([]);
    for (const { id, status, figures } of capabilities) {
      if (status === "documented") expect(figures.length, id).toBeGreaterThan(0);
    }
  });
});

describe("evidence on violence", () => {
  it("the months of Sinaloa add up to its years, and to the size of the split", () => {
    const months = sinaloa_homicides_month.byState?.["MX-SIN"] ?? [];
    const years = new Map(sinaloa_homicides_year.byState?.["MX-SIN"]);
    const of = (year: string): number[] =>
      months.filter(([period]) => period.startsWith(year)).map(([, value]) => value);
    expect(350 + sum(of("2024"))).toBe(years.get("2024"));
    expect(of("2025")).toHaveLength(12);
    expect(sum(of("2025"))).toBe(years.get("2025"));
    const before = parameterById("violence.sinaloa_homicides_before_split").best ?? Number.NaN;
    expect(before).toBeCloseTo(350 / 8, 1);
    const ratio = sum(of("2025")) / 12 / before;
    expect(ratio).toBeCloseTo(split_home_state_homicides.best ?? Number.NaN, 2);
    expect(Math.max(...of("2025")) / before).toBeCloseTo(
      split_home_state_homicides.range?.[1] ?? 0,
      1,
    );
  });

  it("the dead of each retaliation add up", () => {
    for (const { id, toll } of retaliations) {
      expect(toll.securityForces + toll.groupMembers + toll.civilians, id).toBe(toll.dead);
    }
  });

  it("registered homicides add up to the totals that stand beside the claims", () => {
    const homicides = seriesById("violence.registered_homicides_year").points;
    const since2007 = (to: number): number =>
      sum(homicides.filter(([year]) => +year >= 2007 && +year <= to).map(([, value]) => value));
    const total = parameterById("violence.homicides_since_2007");
    expect(since2007(2024)).toBe(total.best);
    expect(since2007(2023)).toBe(total.range?.[0]);
    expect(since2007(2024) + 14488).toBe(total.range?.[1]);
  });
});
