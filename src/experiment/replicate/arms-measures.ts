/** What the arms chain says of the findings on firearms (firearms.md 3). */
import { us_gun_sales } from "../../evidence/firearms/flow.js";
import { unitFactor } from "../../evidence/units.js";
import type { ScenarioAdditions } from "../../policy/read-scenario.js";
import { type ModelTrace, type Moment, traceOf } from "../model-trace.js";
import type { MeasuredAt, SectorMeasures } from "./sector-measures.js";

const PER_YEAR = unitFactor("1/month", "1/year");
const START: Moment = 2012;
/** Ten years after rules decided now: their lags are over and the stock has followed a good way. */
const LATER: Moment = 2036;
/** While sales surge: rules are decided in January 2026 and bind six months later at the earliest. */
const BEFORE_THEY_BIND: Moment = [2026, 4];

const KEPT = [
  "guns_trafficked_on_record",
  "guns_arriving_from",
  "guns_bought_for_groups",
  "guns_seized_in_mexico",
  "firepower_ratio",
  "lethality_of_guns",
];

const rules = (value: string, from?: string, to?: string): ScenarioAdditions => ({
  settings: [{ lever: "us.gun-sale-rules", value, from, to }],
});
const DEALER = rules("dealer-rules");
const RIFLES = rules("dealer-and-rifle-rules");

/** Rules on rifles decided long before the years compared, and kept or ended half-way. */
const RIFLES_KEPT = rules("dealer-and-rifle-rules", "2012-01");
const RIFLES_ENDED: ScenarioAdditions = {
  settings: [
    { lever: "us.gun-sale-rules", value: "dealer-rules", from: "2012-01" },
    {
      lever: "us.gun-sale-rules",
      value: "dealer-and-rifle-rules",
      from: "2012-01",
      to: "2018-12",
    },
  ],
};
const ENDED_FROM: Moment = 2022;
const ENDED_TO: Moment = 2026;

const BORDER_STUDY = { structure: { "gun-elasticity": "border-study" } } as const;
const FIREARM_SHARE = "arms.firearm_share_organised_crime";
const CONTEST = "arms.contest_multiplier";

const change = (from: number, to: number): number => to / from - 1;

function measure(at: MeasuredAt): Readonly<Record<string, number>> {
  const trace = (additions: ScenarioAdditions): ModelTrace =>
    traceOf("arms-chain", KEPT, additions, at);
  const record = trace({});
  const dealer = trace(DEALER);
  const rifles = trace(RIFLES);
  const kept = trace(RIFLES_KEPT);
  const ended = trace(RIFLES_ENDED);

  const seizures = (run: ModelTrace, guns: readonly string[]): number =>
    guns.reduce((sum, gun) => sum + run.sum("guns_seized_in_mexico", ENDED_FROM, ENDED_TO, gun), 0);
  const afterTheEnd = (guns: readonly string[]): number =>
    change(seizures(kept, guns), seizures(ended, guns));
  const fromTexas = (run: ModelTrace): number => run.level("guns_arriving_from", LATER, "texas");
  const riflesBought = (run: ModelTrace): number =>
    run.level("guns_bought_for_groups", BEFORE_THEY_BIND, "rifle");
  const lethality = (run: ModelTrace): number => run.level("lethality_of_guns", ENDED_TO);

  /** Change of killing after the end of the rules, under the reading of the studies at the border. */
  const killing = (parameters: Readonly<Record<string, number>>): number =>
    change(
      lethality(trace({ ...RIFLES_KEPT, ...BORDER_STUDY, parameters })),
      lethality(trace({ ...RIFLES_ENDED, ...BORDER_STUDY, parameters })),
    );
  const firearmOnly = { [FIREARM_SHARE]: 1 };
  const traffickedAtStart = record.level("guns_trafficked_on_record", START) * PER_YEAR;

  return {
    "firearms.F03.rifles": afterTheEnd(["rifle", "heavy"]),
    "firearms.F03.other-classes": afterTheEnd(["pistol"]),
    "firearms.F04.interaction": killing(firearmOnly) / killing({ ...firearmOnly, [CONTEST]: 1 }),
    "firearms.F05.firearm": killing(firearmOnly),
    "firearms.F05.other": killing({ [FIREARM_SHARE]: 0 }),
    "firearms.F08.rules": change(fromTexas(record), fromTexas(dealer)),
    "firearms.F17.production": change(riflesBought(dealer), riflesBought(rifles)),
    "firearms.F23.elasticity":
      Math.log(rifles.level("lethality_of_guns", LATER)) /
      Math.log(rifles.level("firepower_ratio", LATER)),
    "firearms.F24.share": traffickedAtStart / (us_gun_sales.best ?? Number.NaN),
    "firearms.F24.guns": traffickedAtStart,
  };
}

const NO_INTERVAL =
  "No interval was published, and the effect in the model is a judgement of which this is the far end.";
const NO_US_PRICE = "The model has no prices in the US.";

/** The arms chain on the board. */
export const armsMeasures: SectorMeasures = {
  answersFor: (finding) => finding.startsWith("firearms."),
  measure,
  silent: {
    "firearms.F14.northeast": `Virginia is no origin of the model, and rules are not set for one state. ${NO_INTERVAL}`,
    "firearms.F14.share-before": "Virginia is no origin of the model.",
    "firearms.F14.share-after": "Virginia is no origin of the model.",
    "firearms.F14.overall":
      "Virginia is no origin of the model, and rules are not set for one state.",
    "firearms.F16.permit-in-person": "Permits to purchase are not among the levers.",
    "firearms.F16.permit-discretionary": "Permits to purchase are not among the levers.",
    "firearms.F16.private-checks": NO_INTERVAL,
    "firearms.F16.not-significant":
      "Limits on multiple sales act in the model with a range that reaches zero; bans of straw purchase are not among the levers.",
    "firearms.F17.prices-up": NO_US_PRICE,
    "firearms.F17.prices-down": NO_US_PRICE,
    "firearms.F23.channel":
      "Killing is parted by weapon in the other reading alone (border-study), where firearms.F05 tests it.",
  },
};
