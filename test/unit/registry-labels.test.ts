import { describe, expect, it } from "vitest";
import { models } from "../../src/model/models.js";
import { levers } from "../../src/policy/levers.js";
import { presets } from "../../src/policy/presets/presets.js";
import { switches } from "../../src/policy/switches.js";
import { english } from "../../src/report/locale/en.js";
import { spanish } from "../../src/report/locale/es.js";
import { stateLabel } from "../../src/report/state-label.js";

/** A text in both languages, and what it labels. */
interface Label {
  readonly of: string;
  readonly en: string | undefined;
  readonly es: string | undefined;
}

const inLocales =
  (table: "outcomes" | "levers" | "switches" | "states") =>
  (id: string): Label => ({
    of: `${table} ${id}`,
    en: english[table][id],
    es: spanish[table][id],
  });

const inBoth = (of: string, text: (typeof presets)[number]["title"]): Label =>
  typeof text === "object" ? { of, ...text } : { of, en: text, es: undefined };

const outcomes = [
  ...new Set(models.flatMap((model) => model.outcomes.map((outcome) => outcome.id))),
];

const labels: Readonly<Record<string, readonly Label[]>> = {
  levers: levers.map(({ id }) => inLocales("levers")(id)),
  outcomes: outcomes.map(inLocales("outcomes")),
  switches: switches.map(({ id }) => inLocales("switches")(id)),
  states: switches.flatMap(({ id, states }) =>
    states.map((state) => ({
      of: `states ${state}`,
      en: stateLabel(id, state, english),
      es: stateLabel(id, state, spanish),
    })),
  ),
  options: levers.flatMap((lever) =>
    lever.kind === "choice"
      ? lever.options.map((option) => inLocales("states")(`${lever.id}=${option}`))
      : [],
  ),
  presets: presets.flatMap(({ id, title, about }) => [
    inBoth(`title of ${id}`, title),
    inBoth(`description of ${id}`, about),
  ]),
};

/** Case, accents, spaces and stops do not make two sentences of one. */
const bare = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** A single word may be a name, a figure or a word that both languages share. */
const SHORTEST_SENTENCE = 2;
const isSentence = (text: string): boolean => bare(text).split(" ").length >= SHORTEST_SENTENCE;

describe("labels of the registries", () => {
  it.each(Object.entries(labels))("exist in both languages for all %s", (_, all) => {
    expect(all.length).toBeGreaterThan(0);
    const missing = all.flatMap(({ of, en, es }) => [
      ...(en?.trim() ? [] : [`${of} in English`]),
      ...(es?.trim() ? [] : [`${of} in Spanish`]),
    ]);
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(labels))("are no id left standing for a label, for all %s", (_, all) => {
    const ids = all.filter(({ of, en, es }) => [en, es].includes(of.split(" ").at(-1)));
    expect(ids.map(({ of }) => of)).toEqual([]);
  });

  it.each(Object.entries(labels))(
    "are not one sentence in both languages, for all %s",
    (_, all) => {
      const same = all.filter(
        ({ en, es }) =>
          en !== undefined && es !== undefined && isSentence(en) && bare(en) === bare(es),
      );
      expect(same.map(({ of }) => of)).toEqual([]);
    },
  );

  it.each(Object.entries(labels))("tell all %s apart within a language", (_, all) => {
    for (const language of ["en", "es"] as const) {
      const texts = all.map((label) => bare(label[language] ?? ""));
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
  });
});
