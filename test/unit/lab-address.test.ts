import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, readAddress } from "../../lab/src/state/address.js";
import { draftOf, fileOf } from "../../lab/src/state/draft.js";
import { packed, unpacked } from "../../lab/src/state/long-address.js";
import { type Plan, startPlan } from "../../lab/src/state/plan.js";
import { readScenario } from "../../src/policy/read-scenario.js";

const start = startPlan();
const plan: Plan = {
  ...start,
  drafts: [
    {
      ...draftOf("strikes-with-consent"),
      levers: {
        "us.force-rate": [{ value: 4.5, from: "2026-03", to: "2027-02", ramp: 6 }],
        "us.force-on-land": [{ value: "without-consent", from: "2026-03" }],
        "us.leverage": [],
      },
      switches: { backlash: "pakistan-dose" },
      cuts: ["retaliation"],
    },
    draftOf("two-governments"),
  ],
  active: 1,
  year: 2035,
  seed: 7,
};

describe("an address", () => {
  it("of the lab's beginning is empty, and an empty one is the beginning", () => {
    expect(addressOf(start)).toBe("");
    expect(readAddress("")).toEqual({ plan: start, unread: [] });
  });

  it("gives back what was chosen", () => {
    const text = addressOf(plan);
    expect(text).toContain("us.force-rate=4.5@2026-03..2027-02/6");
    expect(readAddress(text)).toEqual({ plan, unread: [] });
  });

  it("stands for a scenario that the library reads", () => {
    const [draft] = readAddress(addressOf(plan)).plan.drafts;
    if (!draft) throw new Error("no draft");
    const scenario = readScenario(fileOf(draft), "shared");
    expect(scenario.cuts).toEqual(["retaliation"]);
    expect(scenario.structure).toEqual({ backlash: "pakistan-dose" });
    expect(scenario.settings).toEqual([
      { lever: "us.force-on-land", value: 2, from: "2026-03", ramp: 0 },
      { lever: "us.force-rate", value: 4.5, from: "2026-03", to: "2027-02", ramp: 6 },
    ]);
  });

  it("keeps what it does not understand, word for word and only once", () => {
    const text = `${addressOf(plan)}&s=no-such-preset;us.force-rate=1&new=field`;
    const read = readAddress(text);
    expect(read.plan).toEqual(plan);
    expect(read.unread).toHaveLength(2);
    const again = readAddress(addressOf(read.plan, read.unread));
    expect(again).toEqual(read);
  });

  it("drops no lever in silence: values outside their bounds are told", () => {
    const { plan: own, unread } = readAddress(
      "v=1&s=strikes-with-consent;us.force-rate=1e9;mx.nothing=1;cut:nothing;assume:backlash=no",
    );
    expect(own.drafts).toEqual([draftOf("strikes-with-consent")]);
    expect(unread.map(decodeURIComponent)).toEqual([
      "x=us.force-rate=1e9",
      "x=mx.nothing=1",
      "x=cut:nothing",
      "x=assume:backlash=no",
    ]);
  });

  it("of a future or broken version says so and reads what it can", () => {
    expect(readAddress("v=2&y=2035")).toMatchObject({ version: "2", plan: { year: 2035 } });
    expect(readAddress("v=x").version).toBe("x");
  });

  it("never fails, whatever it says", () => {
    const pieces = [
      "v=1",
      "s=",
      "strikes-with-consent",
      ";",
      "=",
      "@",
      "..",
      "/",
      "cut:",
      "&",
      "%",
    ];
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const read = readAddress(any);
        expect(read.plan.drafts.length).toBeGreaterThan(0);
        expect(readAddress(addressOf(read.plan, read.unread)).plan).toEqual(read.plan);
      }),
      { seed: 9, numRuns: 2000 },
    );
  });

  it("is packed when long, and comes back whole; a damaged one is known as such", async () => {
    const text = addressOf({
      ...plan,
      drafts: Array.from({ length: 4 }, () => plan.drafts[0] ?? draftOf("ladder")),
    });
    const long = text + text;
    const short = await packed(long);
    expect(short).toMatch(/^z=[\w-]+$/);
    expect(short.length).toBeLessThan(long.length / 2);
    expect(await unpacked(short)).toBe(long);
    expect(await packed(addressOf(plan))).toBe(addressOf(plan));
    expect(await unpacked(short.slice(0, -9))).toBeUndefined();
  });
});
