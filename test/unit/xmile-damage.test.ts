import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/main.js";
import { checkXmile } from "../../src/engine/xmile/check-xmile.js";

/** A sound model with stocks, flows, an array and units. */
const GOOD = `<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
  <header>
    <vendor>hand</vendor>
    <product version="1.0">hand</product>
    <name>Town</name>
  </header>
  <sim_specs method="Euler" time_units="month">
    <start>0</start>
    <stop>12</stop>
    <dt>0.25</dt>
  </sim_specs>
  <dimensions>
    <dim name="Quarter"><elem name="north"/><elem name="south"/><elem name="east"/></dim>
  </dimensions>
  <model>
    <variables>
      <stock name="People">
        <dimensions><dim name="Quarter"/></dimensions>
        <element subscript="north"><eqn>100</eqn></element>
        <element subscript="south"><eqn>200</eqn></element>
        <element subscript="east"><eqn>50</eqn></element>
        <inflow>arrivals</inflow>
        <outflow>departures</outflow>
        <units>person</units>
      </stock>
      <flow name="arrivals">
        <dimensions><dim name="Quarter"/></dimensions>
        <eqn>attraction * SQRT(room)</eqn>
        <units>person/month</units>
      </flow>
      <flow name="departures">
        <dimensions><dim name="Quarter"/></dimensions>
        <eqn>People / stay</eqn>
        <units>person/month</units>
      </flow>
      <aux name="stay"><eqn>24</eqn><units>month</units></aux>
      <aux name="room"><eqn>9</eqn><units>1</units></aux>
      <aux name="attraction"><eqn>2</eqn><units>person/month</units></aux>
    </variables>
  </model>
</xmile>
`;

interface Damage {
  readonly what: string;
  readonly change: (text: string) => string;
  readonly line: number;
  readonly says: RegExp;
}

const put =
  (from: string, to: string) =>
  (text: string): string => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };

const BOMB = `<!DOCTYPE xmile [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

const DAMAGES: readonly Damage[] = [
  {
    what: "a tag that is never closed",
    change: put("<units>person</units>\n      </stock>", "<units>person</units>\n"),
    line: 18,
    says: /<stock> that begins here is never closed/,
  },
  {
    what: "an element that is never closed",
    change: put("<eqn>24</eqn>", "<eqn>24"),
    line: 37,
    says: /not well-formed XML/,
  },
  {
    what: "an unknown function",
    change: put("SQRT(room)", "SQTR(room)"),
    line: 27,
    says: /"arrivals", character 14: There is no function "SQTR"\. Did you mean "sqrt"\?/,
  },
  {
    what: "an unknown variable",
    change: put("People / stay", "People / stai"),
    line: 32,
    says: /"departures", character 10: There is no variable "stai"\. Did you mean "stay"\?/,
  },
  {
    what: "equations that go round in a circle",
    change: (text) =>
      put("<eqn>9</eqn>", "<eqn>stay * 2</eqn>")(put("<eqn>24</eqn>", "<eqn>room + 1</eqn>")(text)),
    line: 37,
    says: /need each other at the same moment: (room needs stay needs room|stay needs room needs stay)/,
  },
  {
    what: "a step of zero",
    change: put("<dt>0.25</dt>", "<dt>0</dt>"),
    line: 11,
    says: /<dt> must be above 0; it is 0/,
  },
  {
    what: "a step that is no number",
    change: put("<dt>0.25</dt>", "<dt>a quarter</dt>"),
    line: 11,
    says: /<dt> must be a number; it is "a quarter"/,
  },
  {
    what: "a dimension that is missing",
    change: put(/<dim name="Quarter"><elem.*<\/dim>/.exec(GOOD)?.[0] ?? "", ""),
    line: 18,
    says: /"People": There is no dimension "Quarter"\. 3 variables run over it\./,
  },
  {
    what: "an array with an element too few",
    change: put(`        <element subscript="south"><eqn>200</eqn></element>\n`, ""),
    line: 18,
    says: /"People": No equation is given for south/,
  },
  {
    what: "a list with a number too many",
    change: (text) =>
      text
        .replace(/\n {8}<element subscript="(south|east)".*/g, "")
        .replace(/<element subscript="north">.*<\/element>/, "<eqn>100, 200, 50, 60</eqn>"),
    line: 18,
    says: /"People": It has 3 elements, but its equation lists 4 numbers/,
  },
  {
    what: "a name that stands twice",
    change: put('<aux name="room">', '<aux name="STAY"><eqn>1</eqn></aux>\n<aux name="room">'),
    line: 38,
    says: /"STAY": This name, also written "stay", is defined twice/,
  },
  {
    what: "units that disagree",
    change: put("<eqn>24</eqn><units>month</units>", "<eqn>24</eqn><units>person</units>"),
    line: 32,
    says: /"departures": The equation is in 1, but the variable is declared in person\/month/,
  },
  {
    what: "entities that multiply",
    change: (text) => text.replace("?>\n", `?>\n${BOMB}\n`).replace("<name>Town", "<name>&b;"),
    line: 2,
    says: /Document type declarations and entities are refused/,
  },
  {
    what: "a stop before the start",
    change: put("<stop>12</stop>", "<stop>-12</stop>"),
    line: 10,
    says: /Time must run forwards, but it starts at 0 and stops at -12/,
  },
  {
    what: "a flow that does not exist",
    change: put("<inflow>arrivals</inflow>", "<inflow>arrival</inflow>"),
    line: 18,
    says: /"People": Its flow "arrival" does not exist\. Did you mean "arrivals"\?/,
  },
  {
    what: "an equation that breaks off",
    change: put("<eqn>9</eqn>", "<eqn>9 +</eqn>"),
    line: 38,
    says: /"room", character 4: Expected a number, a name or an opening bracket, but the equation ends/,
  },
  {
    what: "a part that is not run",
    change: put("<units>person</units>", "<units>person</units><conveyor><len>4</len></conveyor>"),
    line: 25,
    says: /"People": A conveyor \(<conveyor>\) is not run/,
  },
  {
    what: "a file that is something else",
    change: () => "Time,x\n0,1\n",
    line: 0,
    says: /Expected an XMILE model, which begins with "<"/,
  },
];

const folder = mkdtempSync(join(tmpdir(), "ironriver-damage-"));
const file = join(folder, "model.xmile");
let printed = "";

beforeAll(() => {
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Exit code and what was printed. */
async function called(...args: string[]): Promise<{ code: number; text: string }> {
  printed = "";
  const before = process.exitCode;
  const code = await main(args);
  process.exitCode = before;
  return { code, text: printed };
}

describe("xmile check", () => {
  it("finds nothing in the sound model", async () => {
    writeFileSync(file, GOOD);
    const { code, text } = await called("xmile", "check", file);
    expect(text).toMatch(/sound\. 6 variables, 1 of them stocks/);
    expect(code).toBe(0);
  });

  it.each(DAMAGES.map((one) => [one.what, one] as const))(
    "explains %s in one line",
    async (_, one) => {
      writeFileSync(file, one.change(GOOD));
      const { code, text } = await called("xmile", "check", file);
      const lines = text.trimEnd().split("\n");
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(one.says);
      if (one.line > 0) expect(lines[0]).toContain(`model.xmile, line ${one.line}`);
      expect(code).toBe(1);
    },
  );

  it("lists its findings as JSON too", async () => {
    writeFileSync(file, GOOD.replace("People / stay", "People / stai + SQTR(1)"));
    const { code, text } = await called("xmile", "check", file, "--json");
    const told = JSON.parse(text) as {
      sound: boolean;
      rows: { finding: string; variable: string }[];
    };
    expect(told.sound).toBe(false);
    expect(told.rows.map((row) => row.variable)).toEqual(["departures", "departures"]);
    expect(code).toBe(1);
  });

  it("a wrong call is told from a damaged file", async () => {
    expect((await called("xmile", "check", join(folder, "nothing"))).code).toBe(2);
    expect((await called("xmile", "check", folder)).code).toBe(2);
    expect((await called("xmile", "chek", file)).code).toBe(2);
    expect((await called("xmile", "check")).code).toBe(2);
    expect((await called("xmile", "run", file, "--method", "magic")).code).toBe(2);
    writeFileSync(file, GOOD.replace("<dt>0.25</dt>", "<dt>-1</dt>"));
    expect((await called("xmile", "run", file)).code).toBe(1);
  });

  it("an export can be read, and says what it does not carry", async () => {
    const out = join(folder, "core.xmile");
    const done = await called("xmile", "export", out, "--preset", "core-2023-arrests-doubled");
    expect(done.code).toBe(0);
    expect((await called("xmile", "check", out)).text).toMatch(/sound\. \d+ variables, 1 of them/);
    expect(readFileSync(out, "utf8")).toContain("IF TIME &gt;= 168 THEN");
    expect((await called("xmile", "export", out, "--preset", "nothing")).code).toBe(2);
    expect((await called("xmile", "export", join(folder, "no", "place"))).code).toBe(2);
    expect((await called("xmile", "export")).code).toBe(2);
  });

  it("a run writes its table to a file, whole or not at all", async () => {
    writeFileSync(file, GOOD);
    const out = join(folder, "out.csv");
    expect((await called("xmile", "run", file, "--csv", out)).code).toBe(0);
    const { code } = await called(
      "xmile",
      "run",
      file,
      "--csv",
      join(folder, "no", "such", "place"),
    );
    expect(code).toBe(2);
  });

  it("gathers all damage of a file at once", () => {
    const text = GOOD.replace("SQRT(room)", "SQTR(room)").replace("People / stay", "People / stai");
    const { findings } = checkXmile(text, "two.xmile");
    expect(findings.map((finding) => finding.problem.variable)).toEqual(["arrivals", "departures"]);
  });
});
