import { describe, expect, it } from "vitest";
import { InputError } from "../../src/engine/language/problem.js";
import { coOperationRecord } from "../../src/evidence/force-and-politics/co-operation-record.js";
import { forceAndPoliticsEvidence } from "../../src/evidence/force-and-politics/collection.js";
import {
  designatedGroups,
  designatedMexicanGroups,
} from "../../src/evidence/force-and-politics/designated-groups.js";
import { emissionStandardsCase } from "../../src/evidence/force-and-politics/emission-standards-case.js";
import { ladder_rung_reached } from "../../src/evidence/force-and-politics/escalation.js";
import { analystAgreements } from "../../src/evidence/force-and-politics/findings-analysts.js";
import { marketPrices } from "../../src/evidence/force-and-politics/market-prices.js";
import { precedents } from "../../src/evidence/force-and-politics/precedents.js";
import {
  strikesAtSeaSeries,
  strikesAtSeaTallies,
} from "../../src/evidence/force-and-politics/strikes-at-sea.js";
import { eventKinds } from "../../src/evidence/timeline/event.js";
import { ladder } from "../../src/evidence/timeline/ladder.js";
import { type OwnEventsFormat, readUserEvents } from "../../src/evidence/timeline/own-events.js";
import {
  byDate,
  eventsBetween,
  lastDateSearched,
  lastDay,
  rungsReached,
  timeline,
  withOwnEvents,
} from "../../src/evidence/timeline/timeline.js";
import { forbiddenForms, stringsOf } from "../support/forbidden-forms.js";

/** Whether the calendar has the date, by the host's calendar and not by our own. */
function isOfCalendar(date: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false;
  const full = `${date}-01-01`.slice(0, 10);
  const read = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(full);
}

describe("the timeline", () => {
  it("has a date of the calendar for every event, none after the last day searched", () => {
    for (const event of timeline) {
      expect(isOfCalendar(event.date), event.id).toBe(true);
      if (event.until !== undefined) {
        expect(isOfCalendar(event.until), event.id).toBe(true);
        expect(event.until >= event.date, event.id).toBe(true);
      }
      expect(event.date <= lastDateSearched, event.id).toBe(true);
    }
    expect(timeline[0]?.date).toBe("2006-12");
    expect(timeline.at(-1)?.date).toBe(lastDateSearched);
  });

  it("stands in order of time", () => {
    const wrong = timeline
      .slice(1)
      .filter((event, at) => byDate(timeline[at] ?? event, event) > 0)
      .map((event) => event.id);
    expect(wrong).toEqual([]);
  });

  it("has one id an event, which begins with its date", () => {
    expect(new Set(timeline.map((event) => event.id)).size).toBe(timeline.length);
    expect(timeline.filter((event) => !event.id.startsWith(`${event.date}-`))).toEqual([]);
  });

  it("names a source, a kind and a sentence for every event", () => {
    for (const event of timeline) {
      expect(event.sources.length, event.id).toBeGreaterThan(0);
      expect(Object.keys(eventKinds), event.id).toContain(event.kind);
      expect(event.text, event.id).toMatch(/^[A-Z].*[.?]$/);
    }
  });

  it("takes an event into a stretch of time that it touches", () => {
    const ids = (from: string, to: string) =>
      eventsBetween(timeline, from, to).map((one) => one.id);
    expect(ids("2020-11", "2020-11")).toContain("2020-10-arrest-of-minister");
    expect(ids("2025-02-20", "2025-02-20")).toContain("2025-02-20-listing");
    expect(ids("2025-02-21", "2025-12")).not.toContain("2025-02-20-listing");
    expect(ids("2006", "2026")).toHaveLength(timeline.length);
    expect(ids("2026-07", "2026-11")).toEqual([]);
  });
});

describe("the ladder", () => {
  it("has twelve rungs in order, each named and defined in both languages", () => {
    expect(ladder.map((rung) => rung.id)).toEqual(Array.from({ length: 12 }, (_, at) => at));
    for (const { label, definition } of ladder) {
      for (const text of [label.en, label.es, definition.en, definition.es]) {
        expect(text.length).toBeGreaterThan(5);
      }
      expect(label.en).not.toBe(label.es);
    }
  });

  it("has every rung that an event stands on", () => {
    const rungs = new Set<number | null>([null, ...ladder.map((rung) => rung.id)]);
    expect(timeline.filter((event) => !rungs.has(event.rung))).toEqual([]);
    expect(precedents.filter((one) => !rungs.has(one.equivalentRung))).toEqual([]);
  });

  it("was climbed up to rung 7 by the record; rung 8 is a claim", () => {
    const reached = rungsReached(timeline);
    expect([...reached.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(reached.get(1)?.date).toBe("2025-02-20");
    expect(reached.get(4)?.date).toBe("2025-09-02");
    expect(reached.get(5)?.date).toBe("2026-01-03");
    expect(reached.get(7)?.date).toBe("2026-04");
    expect(timeline.filter((event) => event.rung === 8).every((event) => event.disputed)).toBe(
      true,
    );
    expect(Math.max(...reached.keys())).toBe(ladder_rung_reached.best);
  });
});

describe("tables beside the timeline", () => {
  const events = new Map(timeline.map((event) => [event.id, event]));

  it.each([
    ["co-operation", coOperationRecord.map((row) => [row.event, row.from] as const)],
    ["precedents", precedents.map((row) => [row.event, row.from] as const)],
    ["designated groups", designatedGroups.map((row) => [row.event, row.designated] as const)],
  ])("%s point to events of their own date", (_, rows) => {
    const linked = rows.filter(([event]) => event !== null);
    expect(linked.length).toBeGreaterThan(0);
    for (const [event, from] of linked) {
      const date = events.get(event ?? "")?.date;
      expect(
        date?.startsWith(from) || (date !== undefined && from.startsWith(date)),
        `${event}`,
      ).toBe(true);
    }
  });

  it("six of the groups designated in February 2025 are Mexican, of eight", () => {
    expect(designatedMexicanGroups).toHaveLength(6);
    expect(designatedGroups).toHaveLength(8);
    expect(designatedGroups.filter((group) => group.mexican)).toEqual(designatedMexicanGroups);
  });

  it("every precedent says in what it differs", () => {
    expect(precedents.map((one) => one.from.slice(0, 4))).toEqual(
      expect.arrayContaining(["2011", "2020"]),
    );
    expect(precedents.filter((one) => one.disanalogies.length === 0)).toEqual([]);
  });

  it("prices lie between 0 and 1, and running totals at sea never fall", () => {
    expect(
      marketPrices.filter((one) => !(one.price > 0 && (one.priceHigh ?? one.price) < 1)),
    ).toEqual([]);
    for (const series of strikesAtSeaSeries) {
      const values = series.points.map(([, value]) => value);
      expect(values.length).toBeGreaterThan(4);
      expect(
        [...values].sort((a, b) => a - b),
        series.id,
      ).toEqual(values);
    }
    const days = strikesAtSeaTallies.map((tally) => lastDay(tally.date));
    expect([...days].sort()).toEqual(days);
  });

  it("the emission-standards table gives the weighted mean, median and votes stated for it", () => {
    const { actors, results, scale } = emissionStandardsCase;
    const weight = (one: (typeof actors)[number]): number => one.influence * one.salience;
    const total = actors.reduce((sum, one) => sum + weight(one), 0);
    const stated = (id: string) => results.find((result) => result.id === id)?.values ?? [];
    const mean = actors.reduce((sum, one) => sum + weight(one) * one.position, 0) / total;
    expect(mean).toBeCloseTo(stated("weighted-mean")[0] ?? Number.NaN, 5);
    const upToMedian = actors
      .filter((one) => one.position <= (stated("weighted-median")[0] ?? Number.NaN))
      .reduce((sum, one) => sum + weight(one), 0);
    expect(upToMedian).toBeCloseTo(stated("cumulative-weight-at-median")[0] ?? Number.NaN, 10);
    expect(total / 2).toBeCloseTo(stated("cumulative-weight-at-median")[1] ?? Number.NaN, 10);
    const vote = (a: number, b: number): number =>
      actors.reduce(
        (sum, one) => sum + weight(one) * (Math.abs(one.position - b) - Math.abs(one.position - a)),
        0,
      ) /
      (scale[1] - scale[0]);
    for (const [a, b] of [
      [4, 7],
      [4, 10],
      [7, 10],
    ] as const) {
      expect(vote(a, b), `${a} against ${b}`).toBeCloseTo(
        stated(`vote-${a}-${b}`)[0] ?? Number.NaN,
        10,
      );
    }
    expect(actors.reduce((sum, one) => sum + one.influence, 0)).toBeCloseTo(1.01, 10);
  });
});

describe("no person and no place below a state", () => {
  const { parameters, findings, series } = forceAndPoliticsEvidence;

  it("is named in the timeline, the ladder, the tables and the records on force and politics", () => {
    const records = [
      ...timeline,
      ...ladder,
      ...coOperationRecord,
      ...precedents,
      ...designatedGroups,
      ...marketPrices,
      ...strikesAtSeaTallies,
      ...analystAgreements,
      emissionStandardsCase,
      ...parameters,
      ...findings,
      ...series,
    ];
    const found: string[] = [];
    let read = 0;
    for (const record of records) {
      for (const [path, text] of stringsOf(record)) {
        read++;
        for (const form of forbiddenForms(text)) found.push(`${path}: ${form} in "${text}"`);
      }
    }
    expect(read).toBeGreaterThan(1500);
    expect(found).toEqual([]);
  });

  it.each([
    "President Smith announced it.",
    "A killing in Culiacán.",
    "The town of Example was emptied.",
    "Near 24.8091, -107.3940.",
    "Troops entered Ciudad Juárez.",
  ])("would be seen in: %s", (text) => {
    expect(forbiddenForms(text)).not.toEqual([]);
  });

  it.each(["Mexico's president rules it out.", "Ciudad de México", "Troops went to Sinaloa."])(
    "is not seen in: %s",
    (text) => {
      expect(forbiddenForms(text)).toEqual([]);
    },
  );
});

const HEADER = "id,date,until,kind,rung,text,disputed,sources,seen,caution";

/** Ten rows as a user may write them. */
const GOOD: readonly string[] = [
  "my-01,2026-07-01,,statement,,A committee hears experts.,,A report,read,",
  "my-02,2026-07,,law,,A bill is tabled.,,A report; Another report,read,",
  "my-03,2026,,market,,A market opens.,no,A page,recalled,Undated",
  'my-04,2026-07-02,2026-07-05,co-operation,0,"Talks, in several rounds.",,A report,read,',
  "my-05,2026-07-03,,force,9,A strike is acknowledged.,,A report,read,",
  "my-06,2026-07-04,,force,8,A strike is claimed.,yes,A report,read,Denied",
  'my-07,2026-07-05,,breach,7,"A paper writes ""not accredited"".",true,A report,read,',
  "my-08,2024-02-29,,violence,,A leap day.,false,A report,read,",
  "my-09,2026-07-06,2026-08,deployment,2,Troops are sent.,,A report|A second,read,",
  "my-10,2005-05-05,,operation,11,An old event.,,A report,recalled,",
];

/** Ten damaged rows with what must be said of each. */
const BAD: readonly (readonly [row: string, says: RegExp])[] = [
  ["bad-01,2026-02-30,,law,,No such day.,,A report,read,", /date: expected a date such as/],
  ["bad-02,July 2026,,law,,Words for a date.,,A report,read,", /date: .*got "July 2026"/],
  ["bad-03,2026-07-01,,strikes,,No such kind.,,A report,read,", /kind: expected one of force/],
  ["bad-04,2026-07-01,,law,12,No such rung.,,A report,read,", /rung: .*0 to 11.*got "12"/],
  ["bad-05,2026-07-01,,law,,,,A report,read,", /text: expected what happened.*nothing/],
  ["bad-06,2026-07-01,,law,,No source.,,,read,", /sources: expected at least one source/],
  ["bad-07,2026-07-01,,law,,No such mark.,,A report,seen,", /seen: expected read .*got "seen"/],
  ["Bad 08,2026-07-01,,law,,A bad id.,,A report,read,", /id: expected lower-case/],
  ["bad-09,2026-07-05,2026-07-01,law,,Ends too soon.,,A report,read,", /until: .*not before/],
  ['bad-10,2026-07-01,,law,,"Left open.,,A report,read,', /double quotes/],
];

/** Good and damaged rows in turn, so that a damaged row stands before every good one. */
const MIXED = GOOD.flatMap((good, at) => [BAD[at]?.[0] ?? "", good]);

describe("events of a user's own", () => {
  it("are read from CSV", () => {
    const { events, problems } = readUserEvents([HEADER, ...GOOD].join("\n"), "csv");
    expect(problems).toEqual([]);
    expect(events.map((event) => event.id)).toEqual(
      Array.from({ length: 10 }, (_, at) => `my-${String(at + 1).padStart(2, "0")}`),
    );
    expect(events[3]).toEqual({
      id: "my-04",
      date: "2026-07-02",
      until: "2026-07-05",
      kind: "co-operation",
      rung: 0,
      text: "Talks, in several rounds.",
      seen: "read",
      sources: ["A report"],
    });
    expect(events[5]).toMatchObject({ rung: 8, disputed: true, caution: "Denied" });
    expect(events[6]?.text).toBe('A paper writes "not accredited".');
    expect(events[7]).not.toHaveProperty("disputed");
    expect(events[8]?.sources).toEqual(["A report", "A second"]);
  });

  it("are kept where good and told by line where not", () => {
    const { events, problems } = readUserEvents([HEADER, ...MIXED].join("\n"), "csv");
    expect(events).toHaveLength(10);
    expect(problems.map((problem) => problem.line)).toEqual(BAD.map((_, at) => 2 + 2 * at));
    for (const [at, [row, says]] of BAD.entries()) {
      expect(problems[at]?.message, row).toMatch(says);
    }
  });

  it("may be written by a spreadsheet: byte-order mark, carriage returns, semicolons, empty lines", () => {
    const text = [HEADER, "", ...GOOD.filter((row) => !/[;"]/.test(row)), ""].join("\r\n");
    const { events, problems } = readUserEvents(`\ufeff${text.replaceAll(",", ";")}`, "csv");
    expect(problems).toEqual([]);
    expect(events).toHaveLength(GOOD.filter((row) => !/[;"]/.test(row)).length);
  });

  it("a row with a separator too many is told with both counts", () => {
    const { events, problems } = readUserEvents(`${HEADER}\n${GOOD[0]},extra`, "csv");
    expect(events).toEqual([]);
    expect(problems).toEqual([
      { line: 2, message: expect.stringMatching(/header has 10 columns, this row has 11/) },
    ]);
  });

  it("an unknown column is told and left out, a missing one stops the reading", () => {
    const { events, problems } = readUserEvents(`${HEADER},cautoin\n${GOOD[0]},x`, "csv");
    expect(events).toHaveLength(1);
    expect(problems[0]).toEqual({
      line: 1,
      message: expect.stringMatching(/Did you mean "caution"/),
    });
    expect(() => readUserEvents("id,date\na,2026", "csv")).toThrow(
      /lacks kind, text, sources, seen/,
    );
    expect(() => readUserEvents("", "csv")).toThrow(InputError);
    expect(() => readUserEvents(`${HEADER},id\n`, "csv")).toThrow(/"id" twice/);
  });

  it("an id may not stand twice, nor be one of the record", () => {
    const own = (id: string) => `${id},2026-07-01,,law,,A bill.,,A report,read,`;
    const rows = [own("twice"), own("twice"), own("2025-02-20-listing")];
    const { events, problems } = readUserEvents([HEADER, ...rows].join("\n"), "csv");
    expect(events.map((event) => event.id)).toEqual(["twice"]);
    expect(problems).toEqual([
      { line: 3, message: expect.stringMatching(/stands already on line 2/) },
      { line: 4, message: expect.stringMatching(/is an event of the record/) },
    ]);
  });

  it("join the record in order of time", () => {
    const { events } = readUserEvents([HEADER, ...GOOD].join("\n"), "csv");
    const all = withOwnEvents(events);
    expect(all).toHaveLength(timeline.length + 10);
    expect(all[0]?.id).toBe("my-10");
    expect([...all].sort(byDate)).toEqual(all);
    expect(rungsReached(all).get(9)?.id).toBe("my-05");
  });

  it("a file beyond the limit is refused unread", () => {
    for (const format of ["csv", "yaml"] satisfies OwnEventsFormat[]) {
      expect(() => readUserEvents("x".repeat(1_000_001), format)).toThrow(/1000001 characters/);
    }
  });
});

describe("events of a user's own in YAML", () => {
  const GOOD_YAML = `# my events
- id: my-01
  date: 2026
  kind: market
  text: A market opens.
  sources: A page
  seen: recalled
- id: my-02
  date: 2026-07
  kind: law
  rung: null
  text: A bill is tabled.
  sources: [A report, Another report]
  seen: read
- id: my-03
  date: 2026-07-02
  until: 2026-07-05
  kind: force
  rung: 9
  text: |
    A strike is acknowledged.
  disputed: true
  sources:
    - A report
  seen: read
  caution: "Denied: by one side"
`;

  it("are read with numbers, lists and blocks of text", () => {
    const { events, problems } = readUserEvents(GOOD_YAML, "yaml");
    expect(problems).toEqual([]);
    expect(events.map((event) => [event.id, event.date, event.rung])).toEqual([
      ["my-01", "2026", null],
      ["my-02", "2026-07", null],
      ["my-03", "2026-07-02", 9],
    ]);
    expect(events[1]?.sources).toEqual(["A report", "Another report"]);
    expect(events[2]).toMatchObject({
      text: "A strike is acknowledged.",
      disputed: true,
      caution: "Denied: by one side",
    });
    const indented = GOOD_YAML.replace(/^(?=[ -])/gm, "  ");
    expect(readUserEvents(`events:\n${indented}`, "yaml").events).toEqual(events);
  });

  it.each([
    ["a day that no calendar has", "date: 2026-07-01", "date: 2026-02-30", /date: expected/],
    ["a kind that is none", "kind: law", "kind: lawsuit", /kind: expected one of/],
    ["a rung between rungs", "rung: 1", "rung: 1.5", /rung: .*got "1.5"/],
    ["a missing text", "text: A bill.", "", /text: expected what happened/],
    [
      "an empty list of sources",
      "sources: A report",
      "sources: []",
      /sources: expected at least one/,
    ],
    ["a key that is none", "seen: read", "seen: read\n  cautoin: x", /Did you mean "caution"/],
    ["a table for a text", "text: A bill.", "text: {en: A bill.}", /text: expected text, a number/],
    ["a mark that is none", "seen: read", "seen: maybe", /seen: expected read/],
    ["a key written twice", "seen: read", "seen: read\n  seen: read", /Not valid YAML: .*unique/],
    ["an alias", "text: A bill.", "text: *bill", /YAML|text: expected/],
  ])("%s is told with its line, and the rows around it are kept", (_, from, to, says) => {
    const row = (id: string): string =>
      `- id: ${id}\n  date: 2026-07-01\n  kind: law\n  rung: 1\n  text: A bill.\n  sources: A report\n  seen: read\n`;
    const damaged = row("bad").replace(from, to);
    expect(damaged).not.toBe(row("bad"));
    const { events, problems } = readUserEvents(row("first") + damaged + row("last"), "yaml");
    expect(events.map((event) => event.id)).toEqual(["first", "last"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(8);
    expect(problems[0]?.line).toBeLessThan(8 + damaged.split("\n").length);
    expect(problems[0]?.message).toMatch(says);
  });

  it("a file that holds no list is refused", () => {
    for (const text of ["", "a: 1", "just words", "events: 3"]) {
      expect(() => readUserEvents(text, "yaml"), text).toThrow(InputError);
    }
  });

  it.each(["[", "{a: ", "- ", "? ", "- ? "])(
    "a file of nothing but %j is refused, not followed",
    (text) => {
      expect(() => readUserEvents(text.repeat(200_000), "yaml")).toThrow(/more than 20 deep/);
    },
  );
});
