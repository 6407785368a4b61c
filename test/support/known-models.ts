/** Small models that textbooks know, loaded. */
import { openUnitSystem } from "../../src/engine/language/unit.js";
import type { VariableDefinition } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import type { Model } from "../../src/engine/model/model.js";
import { aux, flowOf, stockOf } from "./tiny-model.js";

const load = (title: string, variables: Readonly<Record<string, VariableDefinition>>): Model =>
  loadModel(
    {
      id: title.toLowerCase(),
      file: title,
      title,
      time: { start: 0, stop: 10, dt: 0.25, unit: "month", method: "euler" },
      variables,
    },
    { units: openUnitSystem(), strict: false },
  );

/** Hares and lynxes, with units for the stocks only. */
export const predatorPrey = (): Model =>
  load("Predator and prey", {
    hares: { ...stockOf("100", ["hare_births"], ["caught"]), unit: "hare" },
    lynxes: { ...stockOf("10", ["lynx_births"], ["lynx_deaths"]), unit: "lynx" },
    hare_births: flowOf("birth_rate * hares"),
    caught: flowOf("hunting * hares * lynxes"),
    lynx_births: flowOf("yield_of_hunting * caught"),
    lynx_deaths: flowOf("death_rate * lynxes"),
    birth_rate: aux("0.2"),
    hunting: aux("0.01"),
    yield_of_hunting: aux("0.5"),
    death_rate: aux("0.3"),
  });

/** Susceptible, infected, recovered. */
export const epidemic = (): Model =>
  load("Epidemic", {
    susceptible: stockOf("99", [], ["infection"]),
    infected: stockOf("1", ["infection"], ["recovery"]),
    recovered: stockOf("0", ["recovery"]),
    infection: flowOf("contact_rate * susceptible * infected / total_population"),
    recovery: flowOf("infected / time_of_illness"),
    contact_rate: aux("0.5"),
    time_of_illness: aux("5"),
    total_population: aux("susceptible + infected + recovered"),
  });

/** Names that try a drawing: long, without spaces, with marks of XML, in other scripts. */
export const oddNames = (): Model =>
  load('Odd <names> & "quotes"', {
    "a <b> & \"c\" 'd'": stockOf("1", ["flow"]),
    flow: flowOf(`WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW * "a\u0001b"`),
    WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW: aux("1"),
    "a\u0001b": aux('"a <b> & \\"c\\" \'d\'" + 漢字 + x'),
    漢字: aux("TIME"),
    x: aux(
      "the_share_of_all_those_who_have_ever_been_counted_among_the_people_at_risk_in_any_year + 1",
    ),
    the_share_of_all_those_who_have_ever_been_counted_among_the_people_at_risk_in_any_year:
      aux("2"),
  });
