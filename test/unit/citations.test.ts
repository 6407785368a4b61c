import { describe, expect, it } from "vitest";
import { claimSources } from "../../src/evidence/claims/claim.js";
import { claims } from "../../src/evidence/claims/ledger.js";
import { questionSources, questions } from "../../src/evidence/claims/questions.js";
import { evidence } from "../../src/evidence/registry.js";
import { lawInputIds, lawInputs } from "../../src/policy/law/inputs.js";
import { lawTableSources, lawTables } from "../../src/policy/law/tables.js";

const known = new Set(evidence.sources.flatMap((source) => [source.id, ...(source.also ?? [])]));

const unknown = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id) => !known.has(id))),
];

describe("sources", () => {
  it("that claims cite are in the registry", () => {
    expect(unknown(claims.flatMap(claimSources))).toEqual([]);
  });

  it("that answers to the five questions cite are in the registry", () => {
    expect(unknown(questions.flatMap(questionSources))).toEqual([]);
  });

  it("that the law tables cite are in the registry", () => {
    expect(
      unknown([
        ...lawTables.flatMap(lawTableSources),
        ...lawInputIds.flatMap((id) => lawInputs[id].sources),
      ]),
    ).toEqual([]);
  });
});
