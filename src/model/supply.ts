/**
 * The sector `supply`: drugs from precursor to retail. What is wanted is shipped as far as
 * synthesis, precursors and groups allow; part is seized on the way; a shortage shows first in
 * purity, and cost passes on to retail slowly.
 *
 * Offers, besides what SECTORS fix: the revenue that the recorded use would bring, for the sector
 * `money` to measure income against.
 */
import { auxiliary, constant } from "../engine/model/definition.js";
import { fentanyl_powder_purity_year } from "../evidence/supply/purity.js";
import type { Sector } from "./sector.js";
import type { ModelChoices } from "./simulation-model.js";
import { chain } from "./supply/chain.js";
import { DRUGS } from "./supply/drugs.js";
import { prices } from "./supply/prices.js";
import { recordedPaths } from "./supply/recorded.js";
import { synthesis } from "./supply/synthesis.js";

/** The sector under the chosen structure. */
export const supply = (choices: ModelChoices): Sector => ({
  id: "supply",
  title: "Drug supply",
  question:
    "How much of each drug reaches the United States, at what price and strength, when precursors, laboratories or the border are attacked?",
  dimensions: { drug: DRUGS },
  variables: {
    ...chain,
    ...synthesis(choices),
    ...prices(choices),
    ...recordedPaths,
    export_revenue_recorded: auxiliary({
      unit: "USD2024/month",
      equation: "SUM(value_recorded[*])",
      means: "What the recorded use of the four drugs would bring at the recorded border price.",
    }),
    value_recorded: auxiliary({
      per: ["drug"],
      unit: "USD2024/month",
      equation: "use_recorded * border_price_recorded",
      means: "Recorded use of a drug at its recorded border price.",
      sources: ["supply.S-KILMER22", "supply.S-AZF20"],
    }),
  },
  offers: [
    "retail_price_ratio",
    "fentanyl_purity_ratio",
    "fentanyl_purity",
    "fentanyl_price",
    "fentanyl_share",
    "export_quantity",
    "border_price",
    "use_recorded",
    "export_revenue_recorded",
    "seized_at_border",
    "purity_ratio",
  ],
  needs: {
    drug_wanted: auxiliary({
      per: ["drug"],
      unit: "kg/month",
      equation: "use_recorded",
      means: "Pure drug wanted in a month: as recorded, whatever it costs.",
      sources: ["supply.S-KILMER22", "supply.S-RAND19"],
    }),
    laboratories_lost_share: constant({
      unit: "1",
      value: 0,
      means: "Share of working laboratories that force keeps out of work: none.",
    }),
    border_seizure_effort: constant({
      unit: "1",
      value: 1,
      means: "Effort against smuggling besides scanning, relative to the record: as recorded.",
    }),
    groups_capacity_ratio: constant({
      unit: "1",
      value: 1,
      means: "What groups can make and carry, relative to the record: as recorded.",
    }),
  },
  outcomes: [
    {
      id: "fentanyl-price",
      variable: "fentanyl_price",
      unit: "USD2024/g",
      as: "level",
      sources: ["demand.S31", "supply.S-KILMER22P", "supply.S-DEA25"],
    },
    {
      id: "fentanyl-purity",
      variable: "fentanyl_purity",
      unit: "1",
      as: "level",
      sources: ["supply.S-NDTA24", "supply.S-NDTA25", "supply.S-DEA25"],
      observed: fentanyl_powder_purity_year.id,
    },
  ],
  levers: [
    { lever: "us.northbound-inspection", variable: "vehicles_scanned" },
    { lever: "joint.precursor-control", variable: "precursor_control" },
  ],
  links: [
    { id: "laboratories", constant: "laboratory_link" },
    { id: "precursors", constant: "precursor_link" },
    { id: "displacement", constant: "displacement_link" },
    { id: "shortage", constant: "shortage_link" },
    { id: "pass-through", constant: "pass_through_link" },
    { id: "substitution", constant: "substitution_link" },
  ],
  switches: ["pass-through", "shock-recovery"],
  leavesOut: [
    "Routes and places: one flow a drug, whose ways multiply when they are watched. Where traffic goes, and violence with it, cannot be told.",
    "Stocks of drugs on the way: a shock bites in the month in which it comes, and a trade that lives from its stores for a while is not seen.",
    "Sources besides Mexico: parcels from China before 2019, laboratories inside the United States, and what Canada makes.",
    "Seizures inside the United States and at sea: only the land border takes its share, so that the flow that leaves Mexico is understated for cocaine.",
    "The return of fentanyl to its strength of 2023: the last recorded level is held. Whether the shortage since 2023 will pass is not known, and the record of two years says no more than that it had not by the end of 2025.",
    "A cash cost of precursors and laboratories: no source was found, so that attacks on them act on quantity and not on cost.",
    "Local prices, which differ tenfold between places for a pill; and commercial vehicles, which are scanned more often than the passenger vehicles that the lever counts.",
  ],
  checkedBy: [
    "The laboratory arithmetic and the pass-through arithmetic of the evidence, worked by hand in the tests.",
    "Kilograms: what sets out is what is seized and what crosses, to 1e-9, in random draws of every number, lever and switch.",
    "Published findings: two precursor shocks, review of controls, near absence of a price effect of marginal enforcement, signs of displacement, seizures of 2023 to 2025; misses stand on the board.",
    "Halving the step moves no outcome by more than 1 %.",
  ],
});
