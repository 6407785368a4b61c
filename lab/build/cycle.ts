/** The whole cycle as the page draws it: sectors, couplings, and where each stands. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Library from "../../src/index.js";
import type { Coupling } from "../../src/index.js";
import { sectorNames } from "../src/screens/why/sector-names.js";

/** Text in both languages. */
export interface BothTexts {
  readonly en: string;
  readonly es: string;
}

export interface CycleBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: { readonly en: readonly string[]; readonly es: readonly string[] };
}

/** A line of a coupling to one of the sectors that hear it. */
export interface CycleArrow {
  readonly to: string;
  /** The line as a path. */
  readonly path: string;
  /** Middle of the room for its effect. */
  readonly mark: readonly [x: number, y: number];
}

/** A variable that a sector hears through a coupling. */
export interface CycleHeard {
  readonly by: string;
  readonly name: string;
  readonly unit: string;
  readonly means: string;
  /** As heard, as told by the other sector, and as it stands alone. */
  readonly equation: string;
  readonly told: string;
  readonly alone: string;
}

export interface CycleLink {
  readonly id: string;
  readonly from: string;
  readonly carries: BothTexts;
  readonly basis: Coupling["basis"];
  /** Parameters that hold its strength. */
  readonly parameters: readonly string[];
  readonly sources: readonly string[];
  readonly heard: readonly CycleHeard[];
  readonly arrows: readonly CycleArrow[];
  /** The disputed structure under which alone it exists. */
  readonly under?: { readonly id: string; readonly state: string };
  /** What the decision record says, in English: for it and against it. */
  readonly record?: { readonly speaksFor: string; readonly against: string };
}

/** A mechanism inside a sector that can be cut. */
export interface InnerLink {
  readonly id: string;
  readonly means: string;
}

export interface Cycle {
  readonly model: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly CycleBox[];
  readonly links: readonly CycleLink[];
  readonly inner: readonly InnerLink[];
}

const MODEL = "whole-cycle";
const PADDING = 12;
/** Room for an effect, such as `+12.3`. */
const MARK = { width: 52, height: 16 };

/** The cycle of a built library. */
export async function cycleOf(library: typeof Library): Promise<Cycle> {
  const { couplings, couplingLayout, labelOf } = library;
  const sectors = library.sectorsOfTheCycle({ structure: {} });
  const labels = sectors.map(({ id }) => ({
    id,
    en: labelOf(nameOf(id).en),
    es: labelOf(nameOf(id).es),
  }));
  const { arrows, layout } = await couplingLayout(
    labels.map(({ id, en, es }) => ({
      id,
      width: Math.max(en.width, es.width) + 2 * PADDING,
      height: Math.max(en.height, es.height) + 2 * PADDING,
    })),
    couplings,
    () => MARK,
    "DOWN",
  );
  const records = recordRows();
  const structures = structuresOf(library);
  return {
    model: MODEL,
    width: Math.ceil(layout.width),
    height: Math.ceil(layout.height),
    boxes: labels.flatMap(({ id, en, es }) => {
      const area = layout.boxes.get(id);
      return area ? [{ id, ...rounded(area), lines: { en: en.lines, es: es.lines } }] : [];
    }),
    links: couplings.map((coupling): CycleLink => {
      const { definition, under } = structureOf(coupling, library, structures);
      const record = records.get(coupling.id);
      return {
        id: coupling.id,
        from: coupling.from,
        carries: coupling.carries,
        basis: coupling.basis,
        parameters: coupling.strength,
        sources: coupling.sources,
        heard: coupling.hears.map((heard) => heardOf(heard, library, definition)),
        arrows: arrows
          .filter((arrow) => arrow.coupling === coupling)
          .flatMap(({ id, to }) => {
            const line = layout.lines.get(id);
            const mark = line?.mark;
            return line && mark
              ? [
                  {
                    to,
                    path: library.roundedPath(line.points),
                    mark: [
                      Math.round(mark.x + mark.width / 2),
                      Math.round(mark.y + mark.height / 2),
                    ] as const,
                  },
                ]
              : [];
          }),
        ...(under ? { under } : {}),
        ...(record ? { record } : {}),
      };
    }),
    inner: innerLinks(library),
  };
}

function nameOf(id: string): BothTexts {
  const name = sectorNames[id];
  if (name === undefined) throw new Error(`the screen "why" has no name for the sector ${id}`);
  return name;
}

const rounded = (area: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) => ({
  x: Math.round(area.x),
  y: Math.round(area.y),
  width: Math.round(area.width),
  height: Math.round(area.height),
});

type Definition = ReturnType<(typeof Library.models)[number]["define"]>;
interface Structure {
  readonly definition: Definition;
  readonly under?: { readonly id: string; readonly state: string };
}

/** The model's definition as it usually is, and with one dispute settled otherwise. */
function structuresOf({ models, switches }: typeof Library): readonly Structure[] {
  const model = models.find(({ id }) => id === MODEL);
  if (!model) throw new Error(`there is no model ${MODEL}`);
  return [
    { definition: model.define({ structure: {} }) },
    ...switches
      .filter(({ id }) => model.switches.includes(id))
      .flatMap(({ id, states }) =>
        states.slice(1).map((state) => ({
          definition: model.define({ structure: { [id]: state } }),
          under: { id, state },
        })),
      ),
  ];
}

function structureOf(
  coupling: Coupling,
  { heardName }: typeof Library,
  structures: readonly Structure[],
): Structure {
  const found = structures.find(({ definition }) =>
    coupling.hears.every((heard) => Object.hasOwn(definition.variables, heardName(heard))),
  );
  if (!found) throw new Error(`no structure of ${MODEL} has the coupling ${coupling.id}`);
  return found;
}

function heardOf(
  heard: Coupling["hears"][number],
  { heardName }: typeof Library,
  { variables }: Definition,
): CycleHeard {
  const name = heardName(heard);
  const suffix = name.slice(heard.need.length);
  const own = variables[name];
  if (!own) throw new Error(`${MODEL} has no variable ${name}`);
  return {
    by: heard.by,
    name,
    unit: own.unit,
    means: own.means.replace(/^Heard through "[^"]+": /, ""),
    equation: equationOf(own),
    told: equationOf(variables[`${heard.need}_told${suffix}`]),
    alone: equationOf(variables[`${heard.need}_alone${suffix}`]),
  };
}

/** The equation as written; a constant's value. */
function equationOf(one: Definition["variables"][string] | undefined): string {
  if (!one) return "";
  if ("equation" in one && one.equation !== undefined) {
    return typeof one.equation === "string"
      ? one.equation
      : Object.entries(one.equation)
          .map(([element, text]) => `${element}: ${text}`)
          .join("; ");
  }
  return "value" in one ? JSON.stringify(one.value) : "";
}

function innerLinks({ models, couplings }: typeof Library): InnerLink[] {
  const model = models.find(({ id }) => id === MODEL);
  const variables = model?.define({ structure: {} }).variables ?? {};
  return (model?.links ?? [])
    .filter(({ id }) => !couplings.some((coupling) => coupling.id === id))
    .map(({ id, constant }) => ({ id, means: variables[constant]?.means ?? "" }));
}

const RECORD = join(import.meta.dirname, "..", "..", "docs", "decisions", "0050-couplings.md");
const PREFIXED = /^-/;

/** Rows of the decision record's table, by coupling. */
function recordRows(): ReadonlyMap<string, NonNullable<CycleLink["record"]>> {
  const rows = readFileSync(RECORD, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(
    rows.flatMap(([, names = "", speaksFor = "", against = ""]) => {
      const ids = [...names.matchAll(/`([^`]+)`/g)].map(([, id = ""]) => id);
      const [first = ""] = ids;
      // "co-operation-to-arrests, -tracing": the later ones share the beginning of the first.
      const stem = first.slice(0, first.lastIndexOf("-"));
      return ids.map((id) => [PREFIXED.test(id) ? stem + id : id, { speaksFor, against }] as const);
    }),
  );
}
