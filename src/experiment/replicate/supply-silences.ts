/** Why supply has no value for a row of a finding that it otherwise answers for. */

const DEATHS = "Deaths are of the sector demand, which is not in this run.";
const CRIME = "Arrests and crime in the United States lie outside the model.";
const MEXICO = "People treated in Mexico lie outside the model.";
const FORUMS = "What users write lies outside the model.";
const CANADA = "Canada lies outside the model.";
const PILLS = "The model has no distribution of strength over pills.";
const COCA = "The model grows no coca.";
const PLACES = "The model has no places.";

/** Reasons by row id. */
export const supplySilences: Readonly<Record<string, string>> = {
  "supply.F01.arrests": CRIME,
  "supply.F01.crime": CRIME,
  "supply.F02.limits-mexico": MEXICO,
  "supply.F02.closure-mexico": MEXICO,
  "supply.F03.potency":
    "Strength by way of making is one loss that stays; no part of it comes back.",
  "supply.F05.deaths": DEATHS,
  "supply.F05.synthetic-opioid-deaths": DEATHS,
  "supply.F05.fall-2024": DEATHS,
  "supply.F05.fall-august-2025": DEATHS,
  "supply.F05.fall-january-2026": DEATHS,
  "supply.F05.pills-2023": PILLS,
  "supply.F05.pills-2025": PILLS,
  "supply.F05.peak": "Purity follows the record by the year; its highest month is not in it.",
  "supply.F05.forums-2023": FORUMS,
  "supply.F05.forums-later": FORUMS,
  "supply.F05.canada": CANADA,
  "supply.F05.canada-deaths": CANADA,
  "supply.F10.area": PLACES,
  "supply.F10.pattern": PLACES,
  "supply.F14.peru": COCA,
  "supply.F14.colombia": COCA,
  "supply.F21.arrests": CRIME,
  "supply.F22.prohibition": "The model has no market in which the drug is legal.",
  "supply.F22.new-markets": "All four markets of the model are old.",
};
