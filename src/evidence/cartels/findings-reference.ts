/** Our re-run of the published code as findings, so that the board holds the model against it. */
import { type Finding, finding } from "../record.js";
import { type ScenarioReference, scenarioReferences } from "./reference-values.js";

/** The public network is known only by its summary, so that no more can be asked of ours. */
const TOLERANCE = 0.04;

/** Cut in recruits that no lever of the model can set; a test shows that it equals doubled arrests. */
const NO_LEVER = "recruitment-constant-110-less";

const value = (key: string, says: string, number: number, unit: string) => ({
  key,
  says,
  value: number,
  low: number * (1 - TOLERANCE),
  high: number * (1 + TOLERANCE),
  unit,
});

const scenarioFinding = (reference: ScenarioReference): Finding =>
  finding({
    id: `cartels.C-${reference.id}`,
    title: `Published code run again: ${reference.says.replace(/\.$/, "").toLowerCase()}`,
    setting: "Model of 150 groups, 2022-2027",
    intervention: reference.says,
    outcome: "Members and deaths to 2027",
    published: [
      value("members", "Members at the beginning of 2027.", reference.members, "person"),
      value(
        "deaths",
        "Members killed a week at the beginning of 2027.",
        reference.deaths,
        "person/week",
      ),
      value(
        "deaths-five-years",
        "Members killed in the five years.",
        reference.deathsFiveYears,
        "person",
      ),
    ],
    tolerance: "Plus or minus 4 %: the public network is known to us only by its summary.",
    role: "used",
    roleBecause:
      "Computed by us from the released parameters and network: it checks that our network stands for theirs.",
    sector: "groups",
    basis: reference.basis,
    seen: "read",
    sources: reference.sources,
  });

export const referenceFindings: readonly Finding[] = scenarioReferences
  .filter(({ id }) => id !== NO_LEVER)
  .map(scenarioFinding);
