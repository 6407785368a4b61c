/**
 * What a unit of each lever costs its government. The evidence prices hardly any of them: all are
 * judgements that span a factor of ten or more, there so that a cost carries its ignorance along.
 */
import { logNormalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

/** A judged unit cost whose best value is near the geometric middle of its range. */
const judged = (
  name: string,
  means: string,
  unit: string,
  best: number,
  range: readonly [number, number],
  caution: string,
  sources: readonly string[] = ["force-and-politics.general-knowledge"],
): Parameter =>
  parameter({
    id: `costs.${name}`,
    means,
    unit,
    best,
    range,
    prior: logNormalFromRange(...range),
    asOf: "2026",
    basis: "judgement",
    seen: "recalled",
    sources,
    caution,
  });

const NO_PRICE = "No price was found in the evidence.";

/** Unit cost of a lever, by the lever's id. */
export const leverUnitCosts: Readonly<Record<string, Parameter>> = {
  "us.force-at-sea": judged(
    "strike_at_sea",
    "Cost of a strike at sea to the United States, ships and aircraft included.",
    "USD2024/strike",
    5e6,
    [0.5e6, 50e6],
    "Strikes at sea cost 647 million dollars to 31 March 2026 by the inspector general, for 44 strikes by 4 March: 15 million each, the ships included, most of which would cost as much without a strike.",
    ["force-and-politics.IGS26", "force-and-politics.TAG26"],
  ),
  "us.force-rate": judged(
    "strike_on_land",
    "Cost of a strike or raid on Mexican soil to the United States, surveillance included.",
    "USD2024/strike",
    5e6,
    [0.5e6, 50e6],
    "Not measured in Mexico: 0.75 million dollars a US strike in Iraq and Syria to 2016, 15 million each at sea to March 2026. What stands by between strikes is counted apart once it is a campaign.",
    ["force-and-politics.NBP16", "force-and-politics.IGS26"],
  ),
  "us.treatment-places": judged(
    "treatment_place",
    "Cost of a place in treatment for a year.",
    "USD2024/person/year",
    9e3,
    [3e3, 30e3],
    NO_PRICE,
  ),
  "us.naloxone-kits": judged(
    "naloxone_kit",
    "Cost of a naloxone kit, handed out.",
    "USD2024/kit",
    60,
    [20, 200],
    NO_PRICE,
  ),
  "us.drug-checking": judged(
    "drug_checking",
    "Cost of drug checking for a year, were all users reached.",
    "USD2024/year",
    5e8,
    [0.5e8, 50e8],
    NO_PRICE,
  ),
  "us.prevention": judged(
    "prevention",
    "Cost of prevention for a year, were all youth at risk reached.",
    "USD2024/year",
    2e9,
    [0.4e9, 10e9],
    NO_PRICE,
  ),
  "us.southbound-inspection": judged(
    "southbound_inspection",
    "Cost of inspecting all southbound vehicles for a year.",
    "USD2024/year",
    1e9,
    [0.2e9, 5e9],
    `${NO_PRICE} Delay at the border is not in it.`,
  ),
  "us.northbound-inspection": judged(
    "northbound_inspection",
    "Cost of scanning all northbound vehicles for a year.",
    "USD2024/year",
    1e9,
    [0.2e9, 5e9],
    `${NO_PRICE} Delay at the border is not in it.`,
  ),
  "mx.arrests": judged(
    "arrest",
    "Cost of imprisoning a member of a group, trial and stay included.",
    "USD2024/person",
    25e3,
    [5e3, 120e3],
    NO_PRICE,
  ),
  "mx.leader-removals": judged(
    "leader_removal",
    "Cost of an operation that removes a leader.",
    "USD2024/event",
    5e6,
    [0.5e6, 50e6],
    NO_PRICE,
  ),
  "mx.recruitment-prevention": judged(
    "recruitment_prevention",
    "Cost of preventing recruitment for a year, were all of it prevented.",
    "USD2024/year",
    5e8,
    [0.5e8, 50e8],
    `${NO_PRICE} The study that compares prevention with arrests does not price either.`,
  ),
  "mx.clearance": judged(
    "clearance",
    "Cost of clearing homicides for a year, were all cleared.",
    "USD2024/year",
    1e9,
    [0.2e9, 5e9],
    NO_PRICE,
  ),
  "mx.military-deployment": judged(
    "soldier_deployed",
    "Cost of a deployed soldier for a year.",
    "USD2024/person/year",
    25e3,
    [8e3, 80e3],
    NO_PRICE,
  ),
  "mx.transfers": judged(
    "transfer",
    "Cost of handing a prisoner over.",
    "USD2024/person",
    50e3,
    [10e3, 250e3],
    NO_PRICE,
  ),
  "mx.border-troops": judged(
    "border_soldier",
    "Cost of a soldier at the border for a year.",
    "USD2024/person/year",
    25e3,
    [8e3, 80e3],
    NO_PRICE,
  ),
  "joint.precursor-control": judged(
    "precursor_control",
    "Cost of controlling precursors for a year, were all supply closed.",
    "USD2024/year",
    2e8,
    [0.2e8, 20e8],
    NO_PRICE,
  ),
  "joint.gun-tracing": judged(
    "gun_tracing",
    "Cost of tracing guns for a year, were all traced and prosecuted.",
    "USD2024/year",
    1e8,
    [0.1e8, 10e8],
    NO_PRICE,
  ),
  "joint.intelligence": judged(
    "intelligence",
    "Cost of joint intelligence for a year, were all arrests led by it.",
    "USD2024/year",
    3e8,
    [0.3e8, 30e8],
    NO_PRICE,
  ),
};

export const programmeCostsParameters: readonly Parameter[] = Object.values(leverUnitCosts);
