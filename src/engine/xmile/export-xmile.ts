/** Writes a model as XMILE 1.0, and says what the file does not carry. */
import { canonicalName } from "../language/names.js";
import type { ModelDefinition, TimeDefinition } from "../model/definition.js";
import type { LeverSetting } from "../run/lever-path.js";
import type { ExportContext, ExportShape } from "./export-context.js";
import { ExportNames, inEquations } from "./export-names.js";
import { sentences } from "./export-notes.js";
import { flowNames, type PlainVariable, plainVariables } from "./export-plain.js";
import { attributeName, type ExportVariable, variableNode } from "./export-variable.js";
import { type DrawnVariable, MOST_DRAWN, viewsNode } from "./export-views.js";
import { writeXml, type XmlNode, xmlNode, xmlText } from "./write-xml.js";

/** How a model is to be written. */
export interface ExportOptions {
  /** Values of constants other than the model's own, by name. */
  readonly constants?: ReadonlyMap<string, number>;
  /** What a scenario sets, in the units and the time of the model. */
  readonly settings?: readonly LeverSetting[];
  /**
   * `written-out`: sums over arrays term by term, which every program reads. `kept`: as SUM(...)
   * and the like, shorter, as the standard has it.
   */
  readonly arrays?: "written-out" | "kept";
  /** Version of this program, for the header. */
  readonly version?: string;
}

/** A model as XMILE. */
export interface XmileExport {
  readonly text: string;
  /** What the file does not carry, or carries changed: one sentence each. */
  readonly notCarried: readonly string[];
}

/** Writes a model. The same model gives the same text. */
export function exportXmile(definition: ModelDefinition, options: ExportOptions = {}): XmileExport {
  const { settings = [], arrays = "written-out" } = options;
  const names = new ExportNames(definition);
  const variables = exportVariables(definition, options);
  const context: ExportContext = {
    names,
    shapes: shapesOf(variables),
    writtenOut: arrays === "written-out",
    notCarried: new Set(),
    vendorFunctions: new Set(),
    draws: new Set(),
    inlined: new Set(),
    named: new Set(),
  };
  const written = variables.map((variable) => {
    const needs = new Set<string>();
    return { ...variable, needs, node: variableNode({ ...context, named: needs }, variable) };
  });
  const named = new Set(written.flatMap(({ needs }) => [...needs]));
  const dropped = [...context.inlined].filter((name) => !named.has(name));
  const kept = written.filter(({ written: name }) => !dropped.includes(canonicalName(name)));
  const isLarge = kept.length > MOST_DRAWN;
  const root = xmlNode(
    "xmile",
    {
      version: "1.0",
      xmlns: "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0",
      "xmlns:isee": "http://iseesystems.com/XMILE",
      "xmlns:ironriver": "urn:ironriver:xmile:1",
    },
    headerNode(definition, variables, context, options.version),
    timeNode(definition.time),
    dimensionsNode(names),
    xmlNode(
      "model",
      undefined,
      xmlNode("variables", undefined, ...kept.map(({ node }) => node)),
      isLarge ? undefined : viewsNode(kept satisfies DrawnVariable[]),
    ),
  );
  const notCarried = sentences(definition, settings, context, dropped);
  if (isLarge) notCarried.push(`A model of more than ${MOST_DRAWN} variables is not drawn.`);
  return { text: writeXml(root), notCarried };
}

function exportVariables(definition: ModelDefinition, options: ExportOptions): ExportVariable[] {
  const flows = flowNames(definition);
  const constants = new Map(
    [...(options.constants ?? [])].map(([name, value]) => [canonicalName(name), value]),
  );
  const plain = [...plainVariables(definition, options.settings ?? [])];
  return plain.map(([name, variable]) => ({
    written: attributeName(name),
    own: (variable.per ?? []).map(canonicalName),
    definition: withValue(variable, constants.get(canonicalName(name))),
    isFlow: flows.has(canonicalName(name)),
  }));
}

function withValue(variable: PlainVariable, value: number | undefined): PlainVariable {
  return variable.kind === "constant" && value !== undefined ? { ...variable, value } : variable;
}

function shapesOf(variables: readonly ExportVariable[]): Map<string, ExportShape> {
  return new Map(
    variables.map(({ written, own, definition }) => {
      const value = definition.kind === "constant" ? definition.value : 0;
      const shape: ExportShape = {
        dimensions: own,
        inEquations: inEquations(written),
        isPlain: ["", "1"].includes(definition.unit.trim()),
        ...(typeof value === "number" ? {} : { values: value }),
      };
      return [canonicalName(written), shape];
    }),
  );
}

function headerNode(
  definition: ModelDefinition,
  variables: readonly ExportVariable[],
  { vendorFunctions }: ExportContext,
  version: string | undefined,
): XmlNode {
  const most = Math.max(0, ...variables.map(({ own }) => own.length));
  const arrays = { maximum_dimensions: `${most}`, invalid_index_value: "0" };
  const namespace = vendorFunctions.size > 0 ? "std, isee" : undefined;
  return xmlNode(
    "header",
    undefined,
    xmlNode("options", { namespace }, most > 0 ? xmlNode("uses_arrays", arrays) : undefined),
    xmlText("name", definition.title),
    xmlText("vendor", "Iron River"),
    xmlText("product", "Iron River", { version: version ?? "1.0", lang: "en" }),
  );
}

const METHODS = { euler: "Euler", rk2: "RK2", rk4: "RK4" } as const;

function timeNode(time: TimeDefinition): XmlNode {
  const attribute = (value: number | undefined) => (value === undefined ? undefined : `${value}`);
  return xmlNode(
    "sim_specs",
    {
      method: METHODS[time.method],
      time_units: time.unit.trim() === "" ? undefined : time.unit,
      "isee:save_interval": attribute(time.saveEvery),
      "ironriver:chance_interval": attribute(time.chanceInterval),
    },
    xmlText("start", `${time.start}`),
    xmlText("stop", `${time.stop}`),
    stepNode(time.dt),
  );
}

/** The step; as one part of so many where it is that exactly, because programs show it so. */
function stepNode(dt: number): XmlNode {
  const parts = Math.round(1 / dt);
  return parts > 1 && 1 / parts === dt
    ? xmlText("dt", `${parts}`, { reciprocal: "true" })
    : xmlText("dt", `${dt}`);
}

function dimensionsNode(names: ExportNames): XmlNode | undefined {
  const all = names.all();
  if (all.length === 0) return undefined;
  return xmlNode(
    "dimensions",
    undefined,
    ...all.map(({ written, elements }) =>
      xmlNode(
        "dim",
        { name: written, size: `${elements.length}` },
        ...elements.map((name) => xmlNode("elem", { name })),
      ),
    ),
  );
}
