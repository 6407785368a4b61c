/** The overview of `docs/model/`: the sectors of the whole cycle and the couplings between them. */
import { parameterById } from "../../evidence/registry.js";
import type { Coupling, CouplingBasis } from "../../model/coupling.js";
import { couplings } from "../../model/couplings.js";
import { sectorsOfTheCycle } from "../../model/whole-cycle.js";
import { originText, rangeText, sourceLinks } from "./evidence-links.js";
import { cellText, markdownTable } from "./markdown.js";

const BASIS: Readonly<Record<CouplingBasis, string>> = {
  measured: "its size was measured",
  derived: "it follows from other numbers",
  judged: "its size is a judgement",
  definition: "a matter of definition",
};

/** The page as Markdown. @param picture file of its diagram */
export function cyclePage(picture: string): string {
  const sectors = sectorsOfTheCycle({ structure: {} });
  const parts = [
    "# The whole cycle",
    "Made from the code by `npm run docs`; do not edit by hand.",
    "US demand pays criminal groups, groups buy people and guns, people and guns make violence, violence and overdose deaths move two governments to act, and what they do comes back. The claim to be tested is that without demand and guns the cycle continues. The model must be able to refute it as well as to confirm it.",
    `![Sectors and the couplings between them](${picture})`,
    "## Sectors",
    markdownTable(
      ["sector", "its question"],
      [
        ...sectors.map(({ id, title, question }) => [`[${title}](${id}.md)`, cellText(question)]),
        ["[Programme costs](costs.md)", "What do the decided programmes cost in a year?"],
      ],
    ).join("\n"),
    "## Couplings",
    "Each can be cut alone with `--cut`; with all of them cut every sector runs as it does alone. Why each is there, and what speaks against it, stands in [decision record 50](../decisions/0050-couplings.md).",
    markdownTable(
      ["cut", "from", "to", "what it carries", "strength", "sources"],
      couplings.map((coupling) => [
        `\`${coupling.id}\``,
        coupling.from,
        [...new Set(coupling.hears.map(({ by }) => by))].join(", "),
        cellText(coupling.carries.en),
        cellText(strengthText(coupling)),
        sourceLinks(coupling.sources).replaceAll("](", "](../evidence/"),
      ]),
    ).join("\n"),
    "## What the model cannot say",
    "[limits.md](../limits.md) is the first page a critic should read; each sector's page lists what it leaves out. Of the whole:",
    [
      "- Anything below the level of a state: places, routes, persons, units, targets. By rule, not for want of data.",
      "- What follows an election, a coup, a pandemic or a drug that does not exist yet.",
      "- Which strategy is best: it compares courses and shows who bears them. It never searches over force.",
      "- A probability of anything: the shares of runs are shares of what our priors and equations allow.",
    ].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

function strengthText({ basis, strength }: Coupling): string {
  const values = strength.map((id) => {
    const parameter = parameterById(id, "");
    return `\`${id}\` ${parameter.best} (${rangeText(parameter.range)}; ${originText(parameter)})`;
  });
  return [BASIS[basis], ...values].join("; ");
}
