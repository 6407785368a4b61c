/**
 * US demand: people who use illicit opioids and methamphetamine, treatment, overdose deaths, and
 * what people would buy. A reduced form of the SOURCE model (demand.md 4.1-4.3) with what the
 * years since 2021 need: the strength of fentanyl, methamphetamine, prices.
 */
import { auxiliary } from "../engine/model/definition.js";
import { deaths } from "./demand/deaths.js";
import { DRUGS, drugWanted } from "./demand/drug-wanted.js";
import { fentanyl } from "./demand/fentanyl.js";
import { type DemandInputs, recordedInputs } from "./demand/inputs.js";
import { methamphetamine } from "./demand/methamphetamine.js";
import { naloxone } from "./demand/naloxone.js";
import { overdose } from "./demand/overdose.js";
import { starts } from "./demand/starts.js";
import { treatment } from "./demand/treatment.js";
import { useAndDisorder } from "./demand/use-and-disorder.js";
import { type Sector, sectorModel } from "./sector.js";
import type { ModelChoices, SimulationModel } from "./simulation-model.js";

const SOURCE = ["demand.S1", "demand.S2"];
const COUNTS = ["demand.S5"];

/** The sector; its inputs are those of the record unless others are given. */
export function demandSector(choices: ModelChoices, inputs: DemandInputs = recordedInputs): Sector {
  return {
    id: "demand",
    title: "US demand for illicit drugs",
    question:
      "How many people use illicit opioids and methamphetamine, how many die, and what would treatment, naloxone, drug checking and prevention change?",
    dimensions: { drug: DRUGS },
    variables: {
      ...useAndDisorder,
      ...starts(inputs),
      ...treatment(inputs),
      ...overdose,
      ...fentanyl(inputs),
      ...naloxone(choices, inputs),
      ...methamphetamine,
      ...deaths,
      ...drugWanted,
    },
    offers: [
      "overdose_deaths",
      "synthetic_opioid_deaths",
      "psychostimulant_deaths",
      "people_with_disorder",
      "people_in_treatment",
      "drug_wanted",
      "opioid_deaths",
      "illicit_opioid_starts",
      "treatment_demand_met",
    ],
    needs: {
      retail_price_ratio: auxiliary({
        per: ["drug"],
        unit: "1",
        equation: "1",
        means: "Retail price per pure gram relative to the path of the record.",
      }),
      fentanyl_purity_ratio: auxiliary({
        unit: "1",
        equation: "1",
        means: "Purity of fentanyl relative to the path of the record.",
      }),
      fentanyl_share: auxiliary({
        unit: "1",
        equation: "fentanyl_share_on_record",
        means: "Share of fentanyl in the supply of illicit opioids.",
        sources: SOURCE,
      }),
    },
    outcomes: [
      {
        id: "overdose-deaths",
        variable: "overdose_deaths",
        unit: "person/month",
        as: "flow",
        sources: COUNTS,
        observed: "demand.overdose_deaths_year",
      },
      {
        id: "synthetic-opioid-deaths",
        variable: "synthetic_opioid_deaths",
        unit: "person/month",
        as: "flow",
        sources: COUNTS,
        observed: "demand.synthetic_opioid_deaths_year",
      },
      {
        id: "psychostimulant-deaths",
        variable: "psychostimulant_deaths",
        unit: "person/month",
        as: "flow",
        sources: COUNTS,
        observed: "demand.psychostimulant_deaths_year",
      },
      {
        id: "people-with-disorder",
        variable: "people_with_disorder",
        unit: "person",
        as: "level",
        sources: SOURCE,
      },
      {
        id: "people-in-treatment",
        variable: "people_in_treatment",
        unit: "person",
        as: "level",
        sources: SOURCE,
      },
    ],
    levers: [
      { lever: "us.treatment-places", variable: "treatment_places" },
      { lever: "us.naloxone-kits", variable: "naloxone_kits" },
      { lever: "us.drug-checking", variable: "drug_checking_reach" },
      { lever: "us.prevention", variable: "prevention_reach" },
    ],
    links: [
      { id: "social-influence", constant: "social_influence_link" },
      { id: "perceived-risk", constant: "perceived_risk_link" },
      { id: "availability", constant: "availability_link" },
      { id: "relapse", constant: "relapse_link" },
      { id: "treatment", constant: "treatment_link" },
      { id: "naloxone", constant: "naloxone_link" },
      { id: "fentanyl", constant: "fentanyl_link" },
      { id: "fentanyl-strength", constant: "purity_link" },
      { id: "habituation", constant: "habituation_link" },
      { id: "stimulant-fentanyl", constant: "stimulant_fentanyl_link" },
      { id: "price-response", constant: "price_response_link" },
    ],
    switches: ["naloxone"],
    leavesOut: [
      "Prescription misuse and prescription disorder are inputs from the base run of SOURCE: no lever moves them, and they do not answer to illicit supply.",
      "Heroin use with prescription disorder is not a state of its own: who starts that way counts as having an illicit disorder at once.",
      "Buprenorphine, methadone and naltrexone are one treatment whose mean follows the recorded mix; how many seek it is a rate that no lever moves, so that places beyond demand do nothing.",
      "Age, sex, race, place, income and the pandemic are left out; so is the route of use.",
      "Why deaths with methamphetamine alone trebled is not explained: their rate is an input.",
      "Cocaine and heroin are wanted quantities that answer to price; nobody is counted who uses them alone.",
      "A price does not change how many people use methamphetamine, only how much each uses.",
      "Drug checking and prevention have no studied effect: what they do is a wide judgement.",
    ],
    checkedBy: [
      "Deaths by year since 2012 against final counts, without fitting.",
      "Policy runs, history tests and projections of SOURCE, and projections of other models, on the findings board.",
      "The worked hazards of demand.md 4.2.",
      "Balances of persons, neutral levers, halved step, random draws of parameters, levers and switches.",
    ],
  };
}

/** The sector alone, driven by the record. */
export const usDemand: SimulationModel = sectorModel(
  "us-demand",
  "US demand for illicit drugs, alone",
  (choices) => [demandSector(choices)],
);
