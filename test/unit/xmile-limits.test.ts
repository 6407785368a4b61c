import { describe, expect, it } from "vitest";
import { checkXmile } from "../../src/engine/xmile/check-xmile.js";
import { loadXmile } from "../../src/engine/xmile/load-xmile.js";
import { runXmile } from "../../src/engine/xmile/run-xmile.js";

interface Parts {
  readonly variables?: string;
  readonly dimensions?: string;
  readonly macros?: string;
  readonly stop?: number;
  readonly dt?: number;
}

const model = ({ variables = "", dimensions = "", macros = "", stop = 1, dt = 1 }: Parts): string =>
  `<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<sim_specs><start>0</start><stop>${stop}</stop><dt>${dt}</dt></sim_specs>
<dimensions>${dimensions}</dimensions>${macros}
<model><variables>${variables}</variables></model></xmile>`;

const dim = (name: string, size: number): string => `<dim name="${name}" size="${size}"/>`;
const aux = (name: string, equation: string, ...over: string[]): string =>
  `<aux name="${name}"><dimensions>${over.map((one) => `<dim name="${one}"/>`).join("")}</dimensions><eqn>${equation}</eqn></aux>`;
const many = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join("");

/** The first thing that a check says. */
const told = (text: string): string =>
  checkXmile(text, "f").findings[0]?.problem.message ?? "sound";

const nestedMacros = `${"f(".repeat(30)}a[*] + 1${")".repeat(30)}`;

const CASES: readonly (readonly [what: string, text: () => string, message: RegExp])[] = [
  [
    "a file of a million empty tags",
    () => `<x>${"<a/>".repeat(1e6)}</x>`,
    /at most 1 million elements/,
  ],
  [
    "tags that never close",
    () => `<x><variables>${"<aux>".repeat(200)}`,
    /More than 100 elements are never closed/,
  ],
  [
    "a tag without end",
    () => `<x ${many(40_000, (i) => `a${i}="" `)}/>`,
    /A tag may have at most 200000/,
  ],
  ["endless nesting", () => "<x>".repeat(200), /nested at most 100 deep/],
  [
    "entities",
    () => '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
    /entities are refused/,
  ],
  [
    "large dimensions",
    () => model({ dimensions: dim("d", 1) + dim("e", 1_000_000) }),
    /All dimensions together may have at most 1000000/,
  ],
  [
    "many dimensions",
    () => model({ dimensions: many(501, (i) => dim(`d${i}`, 1)) }),
    /At most 500 dimensions/,
  ],
  [
    "dimensions that share nearly everything",
    () => {
      const shared = many(60, (i) => `<elem name="e${i}"/>`);
      const one = (i: number): string => `<dim name="d${i}">${shared}<elem name="x${i}"/></dim>`;
      return model({ dimensions: many(450, one) });
    },
    /share too many elements/,
  ],
  [
    "a large array",
    () => model({ dimensions: dim("d", 3000), variables: aux("a", "1", "d", "d") }),
    /It would have 9000000 elements; at most 4000000/,
  ],
  [
    "many large arrays",
    () =>
      model({ dimensions: dim("d", 2000), variables: many(6, (i) => aux(`a${i}`, "1", "d", "d")) }),
    /The model has 24000000 elements/,
  ],
  [
    "elements written out by a range",
    () => {
      const part = '<element subscript="*,*"><eqn>TIME</eqn></element>';
      const all = '<dimensions><dim name="d"/><dim name="d"/></dimensions>';
      return model({ dimensions: dim("d", 1000), variables: `<aux name="a">${all}${part}</aux>` });
    },
    /At most 500000 elements may be written out/,
  ],
  [
    "sums within sums",
    () => {
      const variables = aux("a", "TIME", "d") + aux("b", "SUM(a[*]) * d", "d");
      return model({ dimensions: dim("d", 100_000), variables });
    },
    /One step takes about 2e\+10 operations/,
  ],
  [
    "a long run of large arrays",
    () => model({ dimensions: dim("d", 100_000), variables: aux("a", "TIME * 2", "d"), stop: 9e6 }),
    /The run takes about 3e\+12 operations in 9000000 steps/,
  ],
  ["a run of very many steps", () => model({ stop: 1e9 }), /1000000000 steps; at most 10000000/],
  [
    "arrays that need each other, element by element",
    () => {
      const variables = aux("a", "b + 1", "d") + aux("b", "IF d = 1 THEN 1 ELSE a[d - 1]", "d");
      return model({ dimensions: dim("d", 3000), variables });
    },
    /put in order one by one/,
  ],
  [
    "a long memory",
    () =>
      model({
        dimensions: dim("d", 100_000),
        variables: aux("a", "DELAY(TIME, 5)", "d"),
        stop: 1000,
      }),
    /DELAY would have to remember/,
  ],
  [
    "a macro that uses itself",
    () => model({ variables: aux("a", "f(1)"), macros: macro("f", "f(x + 1)") }),
    /uses itself without coming to an end/,
  ],
  [
    "a macro that uses another twice, and so on",
    () => {
      const twice = (i: number): string => `m${i - 1}(x + 1) + m${i - 1}(x + 2)`;
      const macros = many(19, (i) => macro(`m${i}`, i === 0 ? "x" : twice(i)));
      return model({ variables: aux("a", "m18(1)"), macros });
    },
    /uses macros more than 200000 times/,
  ],
  [
    "a macro that doubles its argument, in itself",
    () => {
      const variables = aux("a", "1", "d") + aux("b", `SUM(${nestedMacros})`);
      return model({ dimensions: dim("d", 3), variables, macros: macro("f", "x * x + x") });
    },
    /has more than 5000 parts/,
  ],
  [
    "brackets without end",
    () => model({ variables: aux("a", `${"(".repeat(300)}1${")".repeat(300)}`) }),
    /nested at most 200 deep/,
  ],
  [
    "an endless sum",
    () => model({ variables: aux("a", `1${" + 1".repeat(1500)}`) }),
    /At most 1000 operators may follow each other/,
  ],
];

function macro(name: string, equation: string): string {
  return `<macro name="${name}"><parm>x</parm><eqn>${equation}</eqn></macro>`;
}

describe("a file cannot ask for endless work", () => {
  it.each(CASES)("%s", (_, text, message) => {
    expect(told(text())).toMatch(message);
  });

  it("keeps no more findings than anyone reads", () => {
    const variables = many(400, (i) => aux(`variable ${i}`, `unknown thing ${i} + 1`));
    const { findings } = checkXmile(model({ variables }), "f");
    expect(findings).toHaveLength(100);
  });

  it("keeps no more numbers of a run than fit", () => {
    const variables = aux("a", "TIME", "d");
    const text = model({ dimensions: dim("d", 100_000), variables, stop: 1000 });
    expect(() => runXmile(loadXmile(text, "f"))).toThrow(/would keep 100100000 numbers/);
  });
});
