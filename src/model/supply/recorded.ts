/**
 * Supply as recorded: how much of each drug is used, what it costs over the line, how strong
 * fentanyl is. Each path follows the record while it lasts and then stays at its last level, whose
 * uncertainty is that of the last record.
 */
import {
  auxiliary,
  constant,
  type GraphicalFunction,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { fentanyl_share_of_illicit_opioids_year } from "../../evidence/demand/source-inputs.js";
import {
  cocaine_wholesale_price_2012,
  cocaine_wholesale_price_2020,
  fentanyl_border_price_2023,
  fentanyl_powder_purity_2025,
  heroin_wholesale_price_2012,
} from "../../evidence/supply/initial-conditions.js";
import { heroin_import_price, methamphetamine_border_price } from "../../evidence/supply/prices.js";
import {
  cocaine_consumption_2016,
  fentanyl_consumption_2021,
  fentanyl_consumption_2025,
  heroin_consumption_2016,
  methamphetamine_consumption_2016,
  methamphetamine_consumption_2024,
} from "../../evidence/supply/quantities.js";
import {
  fentanyl_fall_since_2023_year,
  fentanyl_price_relative_year,
  fentanyl_purity_path_year,
  heroin_use_relative_year,
  methamphetamine_use_relative_year,
} from "../../evidence/supply/recorded-paths.js";
import { given, recorded } from "../from-evidence.js";
import { byDrug } from "./drugs.js";
import { lastPoint, passageBetween, valueIn, yearOfRecord } from "./passage.js";

const KG = "kg/month";
const PRICE = "USD2024/kg";

const priceEnd = lastPoint(fentanyl_price_relative_year);
const shareEnd = lastPoint(fentanyl_share_of_illicit_opioids_year);
const purityEnd = lastPoint(fentanyl_purity_path_year);
const purityBeforeEnd = {
  ...fentanyl_purity_path_year,
  points: fentanyl_purity_path_year.points.slice(0, -1),
};
const yearOfLastPrice = Number(fentanyl_price_relative_year.points.at(-1)?.[0]);

/** How far time has gone between two dated records. */
const passage = (graph: GraphicalFunction, means: string, sources: readonly string[]) =>
  auxiliary({ unit: "1", equation: "TIME", graph, means, sources });

/** Variables of the recorded use. */
const use: Readonly<Record<string, VariableDefinition>> = {
  use_recorded: byDrug(
    {
      fentanyl:
        "(1 - fentanyl_fall) * fentanyl_use_2021 * fentanyl_share_recorded / fentanyl_share_at_end + fentanyl_fall * fentanyl_use_2025",
      methamphetamine:
        "(1 - methamphetamine_rise) * methamphetamine_use_2016 * methamphetamine_use_relative + methamphetamine_rise * methamphetamine_use_2024",
      cocaine: "cocaine_use_2016",
      heroin: "heroin_use_2016 * heroin_use_relative",
    },
    {
      unit: KG,
      means: "Pure drug used in the United States in a month, as recorded and then held.",
      sources: ["supply.S-KILMER22", "supply.S-RAND19"],
      note: "Fentanyl follows its share of opioids to 2021, stays to mid-2023 and then falls with purity. Cocaine has one estimate and stays.",
    },
  ),
  fentanyl_use_2021: given(fentanyl_consumption_2021, KG),
  fentanyl_use_2025: given(fentanyl_consumption_2025, KG),
  methamphetamine_use_2016: given(methamphetamine_consumption_2016, KG),
  methamphetamine_use_2024: given(methamphetamine_consumption_2024, KG),
  cocaine_use_2016: given(cocaine_consumption_2016, KG),
  heroin_use_2016: given(heroin_consumption_2016, KG),
  fentanyl_fall: recorded(fentanyl_fall_since_2023_year, "1"),
  methamphetamine_rise: passage(
    passageBetween(methamphetamine_consumption_2016, methamphetamine_consumption_2024),
    "Part of the way from the use of methamphetamine in 2016 to that of 2024.",
    ["supply.S-RAND19", "supply.S-CBPFILE"],
  ),
  methamphetamine_use_relative: recorded(methamphetamine_use_relative_year, "1"),
  heroin_use_relative: recorded(heroin_use_relative_year, "1"),
  fentanyl_share_recorded: recorded(fentanyl_share_of_illicit_opioids_year, "1"),
  fentanyl_share_at_end: constant({
    unit: "1",
    value: shareEnd.value,
    means: "Share of fentanyl in illicit opioids in the last year of its record.",
    sources: fentanyl_share_of_illicit_opioids_year.sources,
  }),
};

/** Variables of the recorded strength of fentanyl. */
const purity: Readonly<Record<string, VariableDefinition>> = {
  fentanyl_purity_recorded: auxiliary({
    unit: "1",
    equation:
      "fentanyl_purity_path * (1 + fentanyl_purity_end * (fentanyl_purity_now / fentanyl_purity_at_end - 1))",
    means: "Purity of fentanyl powder as recorded, and then held at a level drawn for now.",
    sources: fentanyl_purity_path_year.sources,
  }),
  fentanyl_purity_path: recorded(fentanyl_purity_path_year, "1"),
  fentanyl_purity_now: given(fentanyl_powder_purity_2025, "1"),
  fentanyl_purity_at_end: constant({
    unit: "1",
    value: purityEnd.value,
    means: "Purity of fentanyl powder in the last year of its record.",
    sources: fentanyl_purity_path_year.sources,
  }),
  fentanyl_purity_end: passage(
    {
      x: [lastPoint(purityBeforeEnd).month, purityEnd.month],
      y: [0, 1],
      mode: "continuous",
    },
    "Part of the way from the last but one purity on record to the last.",
    fentanyl_purity_path_year.sources,
  ),
};

/** Variables of the recorded price over the line. */
const price: Readonly<Record<string, VariableDefinition>> = {
  border_price_recorded: byDrug(
    {
      fentanyl: "fentanyl_border_price_2023 * fentanyl_price_recorded",
      methamphetamine: "methamphetamine_border_price",
      cocaine:
        "(1 - cocaine_price_passage) * cocaine_border_price_2012 + cocaine_price_passage * cocaine_border_price_2020",
      heroin:
        "(1 - heroin_price_passage) * heroin_border_price_2012 + heroin_price_passage * heroin_border_price_2020",
    },
    {
      unit: PRICE,
      means: "Price of a pure kilogram on the US side of the border, as recorded and then held.",
      sources: ["demand.S31", "supply.S-AZF20", "supply.S-WEEK20", "supply.S-PARDO20"],
      note: "Wholesale prices stand for it where no price over the line was found (cocaine, heroin before 2020).",
    },
  ),
  fentanyl_border_price_2023: given(fentanyl_border_price_2023, PRICE),
  methamphetamine_border_price: given(methamphetamine_border_price, PRICE),
  cocaine_border_price_2012: given(cocaine_wholesale_price_2012, PRICE),
  cocaine_border_price_2020: given(cocaine_wholesale_price_2020, PRICE),
  cocaine_price_passage: passage(
    passageBetween(cocaine_wholesale_price_2012, cocaine_wholesale_price_2020),
    "Part of the way from the price of cocaine in 2012 to that of 2020.",
    ["supply.S-DPF2424", "supply.S-AZF20"],
  ),
  heroin_border_price_2012: given(heroin_wholesale_price_2012, PRICE),
  heroin_border_price_2020: given(heroin_import_price, PRICE),
  heroin_price_passage: passage(
    passageBetween(heroin_wholesale_price_2012, heroin_import_price),
    "Part of the way from the price of heroin about 2012 to that of 2020.",
    ["demand.S1", "supply.S-PARDO20"],
  ),
  fentanyl_price_recorded: auxiliary({
    unit: "1",
    equation: "fentanyl_price_trend * fentanyl_purity_2023 / fentanyl_purity_since_price_record",
    means: "Price per pure gram of fentanyl as recorded, relative to 2023.",
    sources: ["supply.S-KILMER22P", "supply.S-DEA25"],
    note: "The price per pure gram is known to 2021. After it the price asked is held and purity moves what a pure gram costs: sellers dilute before they change prices.",
  }),
  fentanyl_price_trend: recorded(fentanyl_price_relative_year, "1"),
  fentanyl_purity_since_price_record: auxiliary({
    unit: "1",
    equation:
      "IF TIME > end_of_price_record THEN fentanyl_purity_recorded ELSE fentanyl_purity_2021",
    means: "Purity of fentanyl powder after the record of prices has ended; as at its end before.",
    sources: fentanyl_purity_path_year.sources,
  }),
  end_of_price_record: constant({
    unit: "month",
    value: priceEnd.month,
    means: "Last moment at which a price per pure gram of fentanyl was recorded.",
    sources: fentanyl_price_relative_year.sources,
  }),
  fentanyl_purity_2021: constant({
    unit: "1",
    value: valueIn(fentanyl_purity_path_year, yearOfLastPrice),
    means: "Purity of fentanyl powder at the end of the record of prices.",
    sources: fentanyl_purity_path_year.sources,
  }),
  fentanyl_purity_2023: constant({
    unit: "1",
    value: valueIn(fentanyl_purity_path_year, yearOfRecord(fentanyl_border_price_2023)),
    means: "Purity of fentanyl powder in the year of the price over the line.",
    sources: fentanyl_purity_path_year.sources,
  }),
};

/** Variables of the recorded paths. */
export const recordedPaths: Readonly<Record<string, VariableDefinition>> = {
  ...use,
  ...purity,
  ...price,
};
