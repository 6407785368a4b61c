/** Finds the parameters that differences go with, once the last runs are there and all is quiet. */
import { type DrawsTask, type Driver, driversOf, type MemberDraws } from "../../../src/browser.js";
import type { Answer } from "./messages.js";
import type { Answerable } from "./outcome-answer.js";

/** The closest that are told. */
const TOLD = 6;

export class DriverSearch {
  private known: { readonly key: string; readonly draws: MemberDraws } | undefined;
  private ordered = "";
  private wanted: Extract<Answer, { kind: "answer" }> | undefined;

  /** @param order asks a runner for draws; they come back through `take` */
  constructor(
    private readonly tell: (answer: Answer) => void,
    private readonly order: (draws: DrawsTask) => void,
  ) {}

  search({ runs }: Answerable, answer: Answer): void {
    const reference = runs[0];
    if (answer.kind !== "answer" || !reference) return;
    this.wanted = answer;
    const { scenario, seed, from: values } = reference;
    const { model, structure, parameters } = scenario;
    const { members } = answer;
    const key = JSON.stringify([model, structure, parameters, seed, values, members]);
    if (this.known?.key === key) this.answer(this.known.draws);
    else if (this.ordered !== key) {
      this.ordered = key;
      this.order({ scenario, seed, values, members });
    }
  }

  take(draws: MemberDraws): void {
    this.known = { key: this.ordered, draws };
    this.ordered = "";
    this.answer(draws);
  }

  private answer(draws: MemberDraws): void {
    const { wanted } = this;
    if (!wanted || wanted.members !== draws.members) return;
    const drivers = wanted.scenarios.map(({ id, outcomes }) => {
      const found = Object.values(outcomes).flatMap((outcome): [string, Driver[]][] => {
        const { differences, elements } = outcome;
        if (!differences || elements.length > 0) return [];
        const own = differences.total?.runs ?? lastOfEach(differences.runs, draws.members);
        return [[outcome.id, driversOf(own, draws, TOLD)]];
      });
      return [id, Object.fromEntries(found)] as const;
    });
    const { question } = wanted;
    this.tell({ kind: "drivers", question, drivers: Object.fromEntries(drivers) });
  }
}

/** Last year of each member. */
function lastOfEach(runs: Float64Array, members: number): Float64Array {
  const years = runs.length / members;
  return Float64Array.from({ length: members }, (_, i) => runs[(i + 1) * years - 1]!);
}
