/** How the death tolls of the two countries, over those on record, move the actors. HYPOTHETICAL. */
import { auxiliary, constant, type VariableDefinition } from "../../engine/model/definition.js";
import { deathResponses } from "../../evidence/force-and-politics/death-responses.js";
import { link } from "../from-evidence.js";
import { actors, deathTolls, TOLL_SOURCES } from "./frame.js";

/** Responses in the order of actors and tolls; 0 where an actor is left alone. */
const responses = (of: "position" | "salience"): readonly number[] =>
  actors.flatMap((actor) =>
    deathTolls.map(
      (toll) => deathResponses.find((one) => one.actor === actor && one.toll === toll)?.[of] ?? 0,
    ),
  );

export const deathTollVariables: Readonly<Record<string, VariableDefinition>> = {
  death_toll_felt: auxiliary({
    per: ["death_toll"],
    unit: "1",
    equation: {
      overdose_deaths: "LN(1 + overdose_deaths_felt) / LN(1 + 1) - 1",
      homicides: "LN(1 + homicides_felt) / LN(1 + 1) - 1",
    },
    means: "Deaths as they are felt: 0 as on record, 1 at three times, -1 without any.",
    sources: TOLL_SOURCES,
    note: "With the logarithm of deaths, as the evidence lets opinion move (force-and-politics.md 4.3).",
  }),
  overdose_deaths_felt: auxiliary({
    unit: "1",
    equation: "SMTH1(overdose_deaths_ratio, political_memory, 1)",
    means: "Overdose deaths over those on record, as they are remembered.",
    sources: TOLL_SOURCES,
  }),
  homicides_felt: auxiliary({
    unit: "1",
    equation: "SMTH1(homicides_ratio, political_memory, 1)",
    means: "Homicides in Mexico over those on record, as they are remembered.",
    sources: TOLL_SOURCES,
  }),
  actor_position_toll_response: constant({
    per: ["actor", "death_toll"],
    unit: "rung",
    value: responses("position"),
    means: "Rungs by which deaths at three times the record move each actor. HYPOTHETICAL.",
    sources: TOLL_SOURCES,
  }),
  actor_salience_toll_response: constant({
    per: ["actor", "death_toll"],
    unit: "1",
    value: responses("salience"),
    means: "What deaths at three times the record add to each actor's salience. HYPOTHETICAL.",
    sources: TOLL_SOURCES,
  }),
  deaths_on_politics_link: link("1 while death tolls move the actors, 0 when cut."),
};
