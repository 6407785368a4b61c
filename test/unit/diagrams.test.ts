import { parseXml, XmlElement, type XmlNode } from "@rgrove/parse-xml";
import { beforeAll, describe, expect, it } from "vitest";
import { loadModel } from "../../src/engine/model/load.js";
import type { Model } from "../../src/engine/model/model.js";
import { causalLinks } from "../../src/engine/structure/causal-links.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { core2023 } from "../../src/model/core-2023.js";
import { causalDiagram } from "../../src/report/diagram/causal-diagram.js";
import { LETTERS, LINE_HEIGHT, labelOf, textWidth } from "../../src/report/diagram/label.js";
import { stockFlowDiagram } from "../../src/report/diagram/stock-flow-diagram.js";
import { diagramColours } from "../../src/report/diagram/svg.js";
import { english } from "../../src/report/locale/en.js";
import { spanish } from "../../src/report/locale/es.js";
import { epidemic, oddNames, predatorPrey } from "../support/known-models.js";

const loaded = loadModel(core2023.define({ structure: {} }), {
  units: evidenceUnits,
  strict: true,
});
const core = (): Model => loaded;
const MODELS = { predatorPrey, epidemic, oddNames, core };
const DRAWINGS = { causal: causalDiagram, "stock and flow": stockFlowDiagram };

const elements = (node: XmlElement): XmlElement[] => [
  node,
  ...node.children
    .filter((child: XmlNode) => child instanceof XmlElement)
    .flatMap((child) => elements(child as XmlElement)),
];
const named = (root: XmlElement, name: string): XmlElement[] =>
  elements(root).filter((element) => element.name === name);
const rootOf = (svg: string): XmlElement => {
  const { root } = parseXml(svg);
  if (!root) throw new Error("no root");
  return root;
};

interface Area {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the letters of every label stand: baselines by number, letters half above them. */
function labelAreas(root: XmlElement): Area[] {
  const mark = (element: XmlElement): boolean => /mark/.test(element.attributes.class ?? "");
  const signs = named(root, "text").filter(mark);
  const lines = [...named(root, "tspan"), ...signs].map((element) => {
    const half = (mark(element) ? LETTERS / 2 : textWidth(element.text)) / 2;
    const [x, y] = [Number(element.attributes.x), Number(element.attributes.y)];
    return {
      name: element.text,
      left: x - half,
      right: x + half,
      top: y - LETTERS + 2,
      bottom: y + 2,
    };
  });
  return lines;
}

const meet = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

for (const [kind, draw] of Object.entries(DRAWINGS)) {
  describe.each(Object.entries(MODELS))(`the ${kind} diagram of %s`, (_, model) => {
    let svg = "";
    let root: XmlElement;
    beforeAll(async () => {
      svg = await draw(model(), { id: "d1" }, english);
      root = rootOf(svg);
    });

    it("has labels that do not meet each other, and stay inside", () => {
      const areas = labelAreas(root);
      expect(areas.length).toBeGreaterThan(4);
      const [width, height] = [Number(root.attributes.width), Number(root.attributes.height)];
      for (const [i, one] of areas.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(width);
        expect(one.bottom).toBeLessThanOrEqual(height);
        for (const other of areas.slice(i + 1)) {
          expect(meet(one, other) ? `${one.name} meets ${other.name}` : "").toBe("");
        }
      }
    });

    it("stands alone and says what it is", () => {
      expect(root.attributes.role).toBe("img");
      const [title, text] = (root.attributes["aria-labelledby"] ?? "").split(" ");
      const [first, second] = root.children.filter((child) => child instanceof XmlElement);
      expect((first as XmlElement).name).toBe("title");
      expect((first as XmlElement).attributes.id).toBe(title);
      expect((second as XmlElement).name).toBe("desc");
      expect((second as XmlElement).attributes.id).toBe(text);
      expect((second as XmlElement).text.length).toBeGreaterThan(20);
      expect(svg).not.toMatch(/href|@import|<script|<image|url\((?!#d1-)/);
      const ids = elements(root).flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id.startsWith("d1-"))).toBe(true);
    });

    it("is the same every time", async () => {
      expect(await draw(model(), { id: "d1" }, english)).toBe(svg);
    });
  });
}

describe("a diagram", () => {
  it("speaks Spanish", async () => {
    const svg = await causalDiagram(epidemic(), { id: "d" }, spanish);
    expect(svg).toContain("Qué actúa sobre qué: Epidemic");
    expect(svg).toContain("más infected, más infection");
    expect(await stockFlowDiagram(epidemic(), { id: "d" }, spanish)).toContain(
      "Existencia infected: la llenan infection; la vacían recovery.",
    );
  });

  it("shows each link once, by its sign and by the stroke of its line", async () => {
    const root = rootOf(await causalDiagram(epidemic(), { id: "d" }, english));
    const lines = named(root, "path").filter(({ attributes }) =>
      /^link /.test(attributes.class ?? ""),
    );
    const links = causalLinks(epidemic());
    expect(lines).toHaveLength(links.length);
    const minus = lines.filter(({ attributes }) => /minus/.test(attributes.class ?? ""));
    // By hand: out of susceptible and infected, longer illness, and a larger population.
    expect(minus).toHaveLength(4);
    expect(
      links.filter((link) => link.polarity === "-").map(({ from, to }) => `${from} ${to}`),
    ).toEqual([
      "infection susceptible",
      "recovery infected",
      "time_of_illness recovery",
      "total_population infection",
    ]);
  });

  it("draws only what is asked for", async () => {
    const only = new Set(["infected", "recovery", "recovered"]);
    const svg = await stockFlowDiagram(epidemic(), { id: "d", only }, english);
    expect(svg).not.toContain("susceptible");
    // What filled the stock comes from outside the drawing now; recovery runs between two stocks.
    expect(named(rootOf(svg), "path").filter((path) => path.attributes.class === "cloud")).toEqual(
      [],
    );
    expect(
      named(rootOf(svg), "path").filter((path) => path.attributes.class === "pipe"),
    ).toHaveLength(2);
  });

  it("keeps its letters readable on light and dark ground", () => {
    for (const { paper, stock, ...letters } of Object.values(diagramColours)) {
      for (const [name, colour] of Object.entries(letters)) {
        expect(`${name} ${contrast(colour, paper) >= 4.5}`).toBe(`${name} true`);
      }
      expect(contrast(letters.ink, stock)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("a label", () => {
  it("is a name without underscores, in lines that fit", () => {
    const label = labelOf("people_who_join\\na group");
    expect(label.lines.join(" ")).toBe("people who join a group");
    expect(label.height).toBe(label.lines.length * LINE_HEIGHT);
    for (const line of label.lines) expect(textWidth(line)).toBeLessThanOrEqual(label.width);
    expect(labelOf("W".repeat(100)).width).toBeLessThanOrEqual(130);
    expect(labelOf("W".repeat(100)).lines.join("")).toBe("W".repeat(100));
  });
});

/** Contrast of two colours as WCAG 2 has it. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
