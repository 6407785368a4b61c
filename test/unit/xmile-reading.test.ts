import { describe, expect, it } from "vitest";
import { checkXmile } from "../../src/engine/xmile/check-xmile.js";
import { decodeXml } from "../../src/engine/xmile/decode.js";
import { loadXmile } from "../../src/engine/xmile/load-xmile.js";
import { runXmile } from "../../src/engine/xmile/run-xmile.js";

const file = (variables: string, top = "", encoding = "utf-8"): string =>
  `<?xml version="1.0" encoding="${encoding}"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<sim_specs time_units="Months"><start>0</start><stop>4000</stop><dt>1</dt></sim_specs>${top}
<model><variables>
${variables}
</variables></model></xmile>`;

const aux = (name: string, equation: string, units = ""): string =>
  `<aux name="${name}"><eqn>${equation}</eqn><units>${units}</units></aux>`;

describe("encodings", () => {
  const text = file(aux("Größe", "2"), "", "ENCODING");
  const bytesOf = (encoding: string): Buffer => Buffer.from(text.replace("ENCODING", encoding));
  const little = Buffer.from(`\ufeff${text.replace("ENCODING", "utf-16")}`, "utf16le");

  it.each([
    ["UTF-8", bytesOf("utf-8")],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text.replace("ENCODING", "utf-8")}`)],
    ["Latin 1", Buffer.from(text.replace("ENCODING", "iso-8859-1"), "latin1")],
    ["UTF-16, low byte first", little],
    ["UTF-16, high byte first", Buffer.from(little).swap16()],
  ])("%s", (_, bytes) => {
    const { model } = checkXmile(decodeXml(bytes, "f"), "f");
    expect([...(model?.variables.keys() ?? [])]).toEqual(["größe"]);
  });

  it("refuses bytes that are not what they claim, and encodings that nobody knows", () => {
    const wrong = Buffer.from(text.replace("ENCODING", "utf-8"), "latin1");
    expect(() => decodeXml(wrong, "f")).toThrow(/The file is not text in utf-8/);
    expect(() => decodeXml(bytesOf("klingon"), "f")).toThrow(/not text in klingon/);
  });
});

describe("units of a file", () => {
  const units = `<model_units>
<unit name="Person"><alias>People</alias><alias>Head</alias></unit>
<unit name="crowd"><eqn>1000 * Person</eqn></unit>
<unit name="constructor"><eqn>Person / Month</eqn></unit></model_units>`;
  const told = (variables: string): string[] =>
    checkXmile(file(variables, units), "f")
      .findings.filter(({ kind }) => kind === "units")
      .map(({ problem }) => `${problem.variable}: ${problem.message}`);

  it("aliases and derived units are the same unit", () => {
    const variables = [
      aux("a", "5", "People"),
      aux("b", "a", "head"),
      aux("rate", "b / month", "constructor"),
      aux("month", "1", "months"),
      aux("c", "rate * month - a", "Person"),
    ];
    expect(told(variables.join("\n"))).toEqual([]);
  });

  it("a contradiction is told", () => {
    expect(told(aux("a", "5", "People") + aux("b", "a", "Person/Month"))).toEqual([
      "b: The equation is in person, but the variable is declared in person/month.",
    ]);
  });
});

describe("random functions", () => {
  const draws = {
    "low to high": "RANDOM(2, 6)",
    bell: "NORMAL(10, 3)",
    waiting: "EXPRND(4)",
    counts: "POISSON(2.5)",
    "skewed bell": "LOGNORMAL(5, 2)",
  };
  const variables = Object.entries(draws).map(([name, equation]) => aux(name, equation));
  const loaded = loadXmile(file(variables.join("\n")), "f");
  const momentsOf = (seed: number): Record<string, [mean: number, deviation: number]> =>
    Object.fromEntries(
      runXmile(loaded, seed).columns.map(({ name, values }) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        return [name, [mean, Math.sqrt(squares / (values.length - 1))]];
      }),
    );

  it("have the mean and the spread that they are asked for", () => {
    // 4001 draws: a mean is off by more than 4 deviations / sqrt(4001) once in 16,000 times.
    const moments = momentsOf(1);
    const expected: Record<string, [number, number]> = {
      "low to high": [4, 4 / Math.sqrt(12)],
      bell: [10, 3],
      waiting: [4, 4],
      counts: [2.5, Math.sqrt(2.5)],
      "skewed bell": [5, 2],
    };
    for (const [name, [mean, deviation]] of Object.entries(expected)) {
      const [ownMean, ownDeviation] = moments[name] ?? [];
      expect(Math.abs((ownMean ?? 0) - mean), name).toBeLessThan((4 * deviation) / Math.sqrt(4001));
      expect(Math.abs((ownDeviation ?? 0) / deviation - 1), name).toBeLessThan(0.1);
    }
  });

  it("give the same draws for the same seed and others for another", () => {
    const [first, again, other] = [1, 1, 2].map((seed) => runXmile(loaded, seed).columns);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });
});

describe("what is not run", () => {
  it.each([
    [
      "a conveyor",
      "<stock name='s'><eqn>1</eqn><conveyor><len>4</len></conveyor></stock>",
      /A conveyor \(<conveyor>\) is not run/,
    ],
    ["a queue", "<stock name='s'><eqn>1</eqn><queue/></stock>", /A queue \(<queue>\) is not run/],
    [
      "a module in another file",
      "<module name='m' resource='other.xmile'/>",
      /stands in another file/,
    ],
    ["an equation in MathML", "<aux name='a'><mathml>x</mathml></aux>", /MathML/],
    ["a function of another program", aux("a", "FIND ZERO(1, 2)"), /function FIND ZERO is not run/],
    [
      "a kind of variable that is not known",
      "<agent name='a'/>",
      /<agent> among the variables is not run/,
    ],
  ])("%s is named with its place", (_, variables, message) => {
    const findings = checkXmile(file(variables), "f").findings;
    const notRun = findings.filter(({ kind }) => kind === "not-run").map(({ problem }) => problem);
    expect(notRun).toHaveLength(1);
    expect(notRun[0]?.message).toMatch(message);
    expect(notRun[0]?.file).toBe("f, line 5");
    expect(() => loadXmile(file(variables), "f")).toThrow();
  });
});
