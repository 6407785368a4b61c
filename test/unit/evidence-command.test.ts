import { describe, expect, it } from "vitest";
import { evidence } from "../../src/evidence/registry.js";
import { bibtex, bibtexEntry, bibtexKey } from "../../src/report/bibtex.js";
import {
  citedBy,
  entries,
  entriesWith,
  entryIds,
  entryOf,
  entryTypes,
  sourcesOf,
} from "../../src/report/evidence-entries.js";
import { evidencePages } from "../../src/report/evidence-pages.js";
import { entryText } from "../../src/report/evidence-text.js";
import { localeOf } from "../../src/report/format.js";
import { captured } from "../support/captured-command.js";

/** A record that the registry has had from the first. */
const HOMICIDES = "violence.homicides_since_2007";
const sourceNames = new Set(
  evidence.sources.flatMap((source) => [source.id, ...(source.also ?? [])]),
);

describe("the list", () => {
  it("holds every record of the registry once, and the claims", () => {
    const ids = entries.map((entry) => entry.record.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of [
      ...evidence.parameters,
      ...evidence.findings,
      ...evidence.series,
      ...evidence.sources,
    ]) {
      expect(entryOf(id)?.record.id).toBe(id);
    }
    expect(entries.filter(({ type }) => type === "claim")).toHaveLength(38);
  });

  it("leads from an alias to the record, unless another record has it as its own id", () => {
    const own = new Set(entries.map((entry) => entry.record.id));
    const aliases = evidence.sources.flatMap(({ id, also = [] }) =>
      also.map((alias) => ({ alias, id })),
    );
    expect(aliases.length).toBeGreaterThan(0);
    for (const { alias } of aliases) {
      const claimants = aliases.filter((one) => one.alias === alias).map((one) => one.id);
      expect(own.has(alias) ? [alias] : claimants).toContain(entryOf(alias)?.record.id);
    }
  });

  it("leads from a source to what rests on it and back", () => {
    const cited = evidence.sources.map((source) => ({ source, by: citedBy(source) }));
    for (const { source, by } of cited.filter((one) => one.by.length > 0).slice(0, 40)) {
      const names = new Set([source.id, ...(source.also ?? [])]);
      for (const entry of by) expect(sourcesOf(entry).some((id) => names.has(id))).toBe(true);
    }
    expect(cited.filter(({ by }) => by.length > 0).length).toBeGreaterThan(cited.length / 2);
  });

  it("is searched by words in any order, whatever their case and accents", () => {
    const found = entriesWith("REGISTERED homicidés");
    expect(found.map((entry) => entry.record.id)).toContain(HOMICIDES);
    expect(entriesWith("homicides registered")).toEqual(found);
    expect(entriesWith("registered homicides xylophone")).toEqual([]);
  });

  it("says everything of every record in both languages", () => {
    for (const language of ["en", "es"] as const) {
      for (const entry of entries) {
        const text = entryText(entry, localeOf(language));
        expect(text.startsWith(entry.record.id)).toBe(true);
        expect(text).not.toMatch(/undefined|\[object/);
      }
    }
  });
});

describe("BibTeX", () => {
  it("escapes what TeX would read as a command and leaves every brace closed", () => {
    const entry = bibtexEntry({
      id: "cartels.a b,c",
      authors: "A & B {C}",
      title: "50 % of #1_x ~ ^ \\ $",
      year: "2024",
      where: "somewhere",
      doi: "10.1/a_b",
    });
    expect(entry).toBe(
      [
        "@misc{cartels.a-b-c,",
        "  author = {{A \\& B \\{C\\}}},",
        "  title = {{50 \\% of \\#1\\_x \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$}},",
        "  year = {2024},",
        "  howpublished = {somewhere},",
        "  doi = {10.1/a_b},",
        "}",
      ].join("\n"),
    );
  });

  it("has one entry with a key of its own for every source", () => {
    const text = bibtex(evidence.sources);
    const keys = [...text.matchAll(/^@misc\{([^,]+),$/gm)].map(([, key]) => key);
    expect(keys).toEqual(evidence.sources.map(({ id }) => bibtexKey(id)));
    expect(new Set(keys).size).toBe(keys.length);
    for (const entry of text.split("\n\n")) {
      const bare = entry.replace(/\\[{}]/g, "");
      expect(bare.split("{").length).toBe(bare.split("}").length);
    }
  });
});

describe("the pages", () => {
  const pages = evidencePages();
  const text = [...pages.values()].join("\n");

  it("hold every record and every source once", () => {
    const anchors = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(entries.map((entry) => entry.record.id).filter((id) => !anchors.includes(id))).toEqual(
      [],
    );
  });

  it("link to nothing that is not there, wherever the registry has the source", () => {
    const anchors = new Map(
      [...pages].map(([file, body]) => [
        file.replace("docs/evidence/", ""),
        new Set([...body.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id)),
      ]),
    );
    const links = [...text.matchAll(/\]\(([\w.-]+\.md)(?:#([^)]+))?\)/g)];
    expect(links.length).toBeGreaterThan(1000);
    const dead = links.filter(([, file = "", id]) => {
      if (id === undefined) return !anchors.has(file);
      return !anchors.get(file)?.has(id);
    });
    const missing = new Set(dead.map(([, , id]) => id));
    expect([...missing].filter((id) => id === undefined || sourceNames.has(id))).toEqual([]);
  });

  it("have as many cells in a row as in its head", () => {
    for (const [file, body] of pages) {
      let width = 0;
      let previous = "";
      for (const line of body.split("\n")) {
        if (line.startsWith("|---")) width = cellsOf(previous);
        else if (line.startsWith("| ") && width > 0 && cellsOf(line) !== width) {
          expect.fail(`${file}: ${line.slice(0, 80)} has ${cellsOf(line)} cells, not ${width}`);
        }
        if (!line.startsWith("|")) width = 0;
        previous = line;
      }
    }
  });

  it("are the same however often they are made", () => {
    expect([...evidencePages()]).toEqual([...pages]);
  });
});

/** Cells of a Markdown row; an escaped bar is part of a cell. */
const cellsOf = (line: string): number => line.replaceAll("\\|", "").split("|").length;

describe("the command", () => {
  it("prints rows with id, type, label and sources", async () => {
    const { exit, out } = await captured("evidence", "--json");
    expect(exit).toBe(0);
    const { rows } = JSON.parse(out);
    expect(rows).toHaveLength(entries.length);
    for (const row of rows) {
      expect(entryTypes).toContain(row.type);
      expect(row.label).not.toBe("");
      expect(Array.isArray(row.sources)).toBe(true);
    }
  });

  it("spells out the sources of one record, and the values of a series", async () => {
    const one = JSON.parse((await captured("evidence", HOMICIDES, "--json")).out);
    expect(one.rows).toHaveLength(1);
    expect(one.rows[0]).toMatchObject({ id: HOMICIDES, type: "parameter", unit: "person" });
    expect(one.cited.map((source: { id: string }) => source.id)).toContain("mexico-data.inegi");
    const series = JSON.parse(
      (await captured("evidence", "violence.registered_homicides_year", "--json")).out,
    );
    expect(series.rows[0].points.length).toBe(series.rows[0].values);
    expect((await captured("evidence", HOMICIDES)).out).toContain("[mexico-data.inegi] INEGI.");
  });

  it("searches, narrows by kind, and gives CSV and BibTeX of what it found", async () => {
    const csv = await captured(
      "evidence",
      "--search",
      "registered homicides",
      "--type",
      "parameter",
      "--csv",
    );
    const [header, ...rows] = csv.out.trim().split("\n");
    expect(header).toBe("id,type,label,unit,best,low,high,as_of,basis,seen,sources");
    expect(rows.some((row) => row.startsWith(`${HOMICIDES},parameter,`))).toBe(true);
    expect(rows.every((row) => row.includes(",parameter,"))).toBe(true);
    const bib = await captured("evidence", HOMICIDES, "--bib");
    expect(bib.out).toMatch(/^@misc\{mexico-data\.inegi,/m);
    const nothing = await captured("evidence", "--search", "xylophone", "--lang", "es");
    expect(nothing.out).toContain("Nada contiene todas esas palabras.");
  });

  it("names the nearest id or kind, and refuses what contradicts itself", async () => {
    const id = await captured("evidence", "violence.homicide_since_2007");
    expect(id.exit).toBe(2);
    expect(id.error).toContain(`Did you mean "${HOMICIDES}"?`);
    const kind = await captured("evidence", "--type", "parameters");
    expect(kind.exit).toBe(2);
    expect(kind.error).toContain('Did you mean "parameter"?');
    expect((await captured("evidence", HOMICIDES, "--search", "x")).exit).toBe(2);
    expect(entryIds.length).toBeGreaterThan(entries.length - 1);
  });
});
