/** `scenarios`, `levers`, `outcomes`, `switches`: what there is to choose from. */
import type { Command } from "commander";
import {
  answers,
  boundsText,
  type Locale,
  levers,
  models,
  neutralText,
  presets,
  stateLabel,
  studiedText,
  switches,
  textTable,
  unitWords,
  version,
} from "../index.js";
import { localeFrom, type OutputOptions, print, printJson, withOutputOptions } from "./output.js";

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

interface Registry {
  readonly kind: string;
  readonly about: string;
  readonly rows: (locale: Locale) => readonly Row[];
  readonly table: (locale: Locale) => string;
}

const inLanguage = (text: unknown, locale: Locale): string =>
  typeof text === "object" && text !== null
    ? String((text as Record<string, string>)[locale.language] ?? "")
    : String(text ?? "");

const registries: readonly Registry[] = [
  {
    kind: "scenarios",
    about: "the scenarios that come with the product",
    rows: (locale) =>
      presets.map((preset) => ({
        id: preset.id,
        label: inLanguage(preset.title, locale),
        about: inLanguage(preset.about, locale),
        assumes: preset.assumes === undefined ? null : inLanguage(preset.assumes, locale),
        model: preset.model,
        levers: preset.levers ?? {},
        sources: models.find((model) => model.id === preset.model)?.outcomes[0]?.sources ?? [],
      })),
    table: (locale) =>
      presets
        .map((preset) =>
          [
            preset.id,
            inLanguage(preset.title, locale),
            inLanguage(preset.about, locale),
            ...(preset.assumes === undefined ? [] : [inLanguage(preset.assumes, locale)]),
          ].join("\n  "),
        )
        .join("\n\n"),
  },
  {
    kind: "levers",
    about: "what an actor can decide",
    rows: (locale) =>
      levers.map((lever) => ({
        id: lever.id,
        label: locale.levers[lever.id] ?? lever.id,
        ...(lever.kind === "amount"
          ? {
              unit: lever.unit,
              neutral: lever.neutral,
              low: lever.bounds[0],
              high: lever.bounds[1],
            }
          : { unit: "1", neutral: lever.neutral, options: lever.options }),
        studied: lever.studied,
        studied_because: lever.studiedBecause,
        delay: lever.delay,
        cost: lever.cost,
        models: models
          .filter((model) => model.levers.some((binding) => binding.lever === lever.id))
          .map((model) => model.id),
        sources: lever.sources,
      })),
    table: (locale) =>
      textTable(
        [
          locale.words.lever,
          "",
          locale.words.unit,
          locale.words.neutral,
          locale.words.bounds,
          locale.words.studied,
        ],
        levers.map((lever) => [
          lever.id,
          locale.levers[lever.id] ?? lever.id,
          lever.kind === "amount" ? unitWords(lever.unit, locale) : "",
          neutralText(lever, locale),
          boundsText(lever, locale),
          studiedText(lever, locale),
        ]),
      ),
  },
  {
    kind: "outcomes",
    about: "what a run reports",
    rows: (locale) => [
      ...models.flatMap((model) =>
        model.outcomes.map((outcome) => ({
          id: outcome.id,
          label: locale.outcomes[outcome.id] ?? outcome.id,
          unit: outcome.unit,
          as: outcome.as,
          model: model.id,
          sources: outcome.sources,
        })),
      ),
      ...answers.map((answer) => ({
        ...answer,
        label: answer.label[locale.language],
        model: "whole-cycle",
      })),
    ],
    table: (locale) => {
      const listed = new Map(
        models.flatMap(({ outcomes }) => outcomes.map((outcome) => [outcome.id, outcome])),
      );
      return textTable(
        [locale.words.outcome, "", locale.words.unit],
        [
          ...[...listed.values()].map(({ id, unit }) => [
            id,
            locale.outcomes[id] ?? id,
            unitWords(unit, locale),
          ]),
          ...answers.map(({ id, label, unit }) => [
            id,
            label[locale.language],
            unit === "1" ? "" : unitWords(unit, locale),
          ]),
        ],
      );
    },
  },
  {
    kind: "switches",
    about: "mechanisms on which the literature differs",
    rows: (locale) =>
      switches.map((one) => ({
        id: one.id,
        label: locale.switches[one.id] ?? one.id,
        states: one.states.map((state) => ({
          id: state,
          label: stateLabel(one.id, state, locale),
        })),
        default: one.states[0],
        sources: one.sources,
      })),
    table: (locale) =>
      textTable(
        [locale.words.switch, "", locale.words.states],
        switches.map((one) => [
          one.id,
          locale.switches[one.id] ?? one.id,
          one.states.map((state) => `${state}: ${stateLabel(one.id, state, locale)}`).join("\n"),
        ]),
      ),
  },
];

export function addRegistries(parent: Command): void {
  for (const registry of registries) {
    withOutputOptions(parent.command(registry.kind).description(`list ${registry.about}`)).action(
      (options: OutputOptions) => {
        const locale = localeFrom(options);
        if (options.json) {
          printJson({
            kind: registry.kind,
            model: { id: models.map((model) => model.id), version },
            rows: registry.rows(locale),
          });
        } else print(registry.table(locale));
      },
    );
  }
}
