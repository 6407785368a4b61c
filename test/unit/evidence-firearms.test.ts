import { describe, expect, it } from "vitest";
import { parseUnit } from "../../src/engine/language/unit.js";
import { firearmsEvidence } from "../../src/evidence/firearms/collection.js";
import { mexicoDataEvidence } from "../../src/evidence/mexico-data/collection.js";
import { priorQuantile } from "../../src/evidence/prior.js";
import type { Finding, Parameter, Series } from "../../src/evidence/record.js";
import { evidenceUnits, unitFactor } from "../../src/evidence/units.js";

const { sources, parameters, findings, series } = firearmsEvidence;

const parameter = (id: string): Parameter => found(parameters, id);
const best = (id: string): number => {
  const value = parameter(id).best;
  if (value === null) throw new Error(`${id} has no best value`);
  return value;
};
const range = (id: string): readonly [number, number] => {
  const ends = parameter(id).range;
  if (ends === null) throw new Error(`${id} has no range`);
  return ends;
};
const values = (id: string): number[] => found<Series>(series, id).points.map(([, value]) => value);
const only = (id: string): number => {
  const [value, ...more] = values(id);
  if (value === undefined || more.length > 0) throw new Error(`${id} has not one point`);
  return value;
};
const inState = (id: string, state: string): number => {
  const value = found<Series>(series, id).byState?.[state]?.[0]?.[1];
  if (value === undefined) throw new Error(`${id} has no ${state}`);
  return value;
};
const published = (id: string, key: string): Finding["published"][number] => {
  const value = found<Finding>(findings, id).published.find((one) => one.key === key);
  if (value === undefined) throw new Error(`${id} has no value ${key}`);
  return value;
};
function found<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`no record ${id}`);
  return record;
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
/** A number as the evidence prints it, to so many significant digits. */
const printed = (value: number, digits: number): number => Number(value.toPrecision(digits));

describe("the evidence on firearms", () => {
  const cited = new Set(
    [
      ...parameters.flatMap((one) => [one, ...(one.alternatives ?? [])]),
      ...findings,
      ...series,
    ].flatMap((one) => one.sources),
  );

  it("cites only sources that exist, and cites every source", () => {
    const known = new Set(sources.flatMap((one) => [one.id, ...(one.also ?? [])]));
    const missing = [...cited].filter((id) => id.startsWith("firearms.") && !known.has(id));
    expect(missing).toEqual([]);
    expect(sources.map((one) => one.id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it("names the sources that other literatures cite from it", () => {
    const known = new Set(sources.map((one) => one.id));
    const elsewhere = [
      ...mexicoDataEvidence.parameters.flatMap((one) => [one, ...(one.alternatives ?? [])]),
      ...mexicoDataEvidence.findings,
      ...mexicoDataEvidence.series,
    ].flatMap((one) => one.sources);
    const fromHere = elsewhere.filter((id) => id.startsWith("firearms."));
    expect(fromHere.length).toBeGreaterThan(0);
    expect(fromHere.filter((id) => !known.has(id))).toEqual([]);
  });

  it("has a source for every record and alternative", () => {
    const bare = [...parameters, ...findings, ...series].filter((one) => one.sources.length === 0);
    const bareAlternatives = parameters.filter((one) =>
      (one.alternatives ?? []).some((other) => other.sources.length === 0),
    );
    expect([...bare, ...bareAlternatives].map((one) => one.id)).toEqual([]);
  });

  it("gives every record an id of its own", () => {
    const ids = [...sources, ...parameters, ...findings, ...series].map((one) => one.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("shares no id with the data on Mexico", () => {
    const others = new Set(
      [...mexicoDataEvidence.parameters, ...mexicoDataEvidence.series].map((one) => one.id),
    );
    expect([...parameters, ...series].map((one) => one.id).filter((id) => others.has(id))).toEqual(
      [],
    );
  });

  it("has the findings F01 to F24", () => {
    const expected = Array.from(
      { length: 24 },
      (_, at) => `firearms.F${String(at + 1).padStart(2, "0")}`,
    );
    expect(findings.map((one) => one.id).sort()).toEqual(expected);
  });

  it("keeps the mapping of scale for every finding set aside", () => {
    const aside = findings.filter((one) => one.role === "not comparable");
    expect(aside.length).toBeGreaterThan(0);
    expect(aside.filter((one) => !one.mapping).map((one) => one.id)).toEqual([]);
  });

  it("has units that the engine reads", () => {
    const units = [...parameters, ...series, ...findings.flatMap((one) => one.published)].map(
      (one) => one.unit,
    );
    for (const unit of new Set(units)) {
      expect(() => parseUnit(unit, evidenceUnits), unit).not.toThrow();
    }
    expect(unitFactor("km2", "km^2")).toBe(1);
  });

  it("has best values inside their ranges, and says why one of several is the default", () => {
    const outside = parameters.filter(
      ({ best: value, range: ends }) =>
        value !== null && ends !== null && (value < ends[0] || value > ends[1]),
    );
    expect(outside.map((one) => one.id)).toEqual([]);
    const silent = parameters.filter((one) => one.alternatives && !one.defaultBecause);
    expect(silent.map((one) => one.id)).toEqual([]);
  });

  /** 5 % of the width: what a uniform prior between the ends of its range leaves on either side. */
  const span = ({ prior, range: ends, best: value }: Parameter): boolean => {
    if (ends === null) return true;
    const tolerance = 0.05 * (ends[1] - ends[0]) * (1 + 1e-9);
    const near = (p: number, end: number) =>
      Math.abs(priorQuantile(prior, p, value ?? 0) - end) <= tolerance;
    return near(0.05, ends[0]) && near(0.95, ends[1]);
  };

  it("has priors whose 5-95 % span is the range, or a note why not", () => {
    const far = parameters.filter((one) => !one.priorNote && !span(one));
    expect(far.map((one) => one.id)).toEqual([]);
  });

  it("has priors fitted to the range where the note says so", () => {
    const fitted = parameters.filter((one) =>
      /fitted to the range|Through/i.test(one.priorNote ?? ""),
    );
    expect(fitted.length).toBeGreaterThan(30);
    expect(fitted.filter((one) => !span(one)).map((one) => one.id)).toEqual([]);
  });

  it("says so where the middle of a prior is far from the best value", () => {
    const silent = parameters.filter(({ prior, range: ends, best: value, priorNote }) => {
      if (priorNote || ends === null || value === null) return false;
      return Math.abs(priorQuantile(prior, 0.5, value) - value) > (ends[1] - ends[0]) / 10;
    });
    expect(silent.map((one) => one.id)).toEqual([]);
  });
});

describe("the arithmetic of the flow", () => {
  it("2.2 % of US sales is the estimate for 2010-12", () => {
    const flow = best("arms.share_of_us_sales_trafficked") * best("arms.us_gun_sales");
    expect(printed(flow, 3)).toBe(best("arms.initial_guns_trafficked"));
    expect(published("firearms.F24", "guns").value).toBe(212887);
    expect(printed(212887, 3)).toBe(best("arms.initial_guns_trafficked"));
  });

  it("the centres of two studies have 153,000 between them", () => {
    const other = parameter("arms.guns_trafficked").alternatives?.find(
      (one) => one.value === 153000,
    );
    expect(printed(Math.sqrt(213000 * 110000), 3)).toBe(other?.value);
  });

  it("official entries of eleven years are 182,961 a year", () => {
    const official = parameter("arms.guns_trafficked").alternatives?.some(
      (one) => one.value === Math.round(2012573 / 11),
    );
    expect(official).toBe(true);
  });

  it("the prior runs from about 68,000 to 270,000", () => {
    const { prior } = parameter("arms.guns_trafficked");
    expect(priorQuantile(prior, 0.05, 0) / 68000).toBeCloseTo(1, 1);
    expect(priorQuantile(prior, 0.95, 0) / 270000).toBeCloseTo(1, 1);
    expect(priorQuantile(prior, 0.5, 0)).toBeCloseTo(135000, 6);
  });

  it("origins add up to one and follow the counts", () => {
    const origins = ["texas", "arizona", "california", "new_mexico", "rest"];
    const shares = origins.map((origin) => best(`arms.origin_share_${origin}`));
    expect(sum(shares)).toBeCloseTo(1, 12);
    const counts = "arms.traced_to_purchase_by_origin_2022_2023";
    const fromCounts = ["US-TX", "US-AZ", "US-CA", "US-NM"].map((id) =>
      printed(inState(counts, id) / 17780, id === "US-CA" || id === "US-NM" ? 1 : 2),
    );
    expect(fromCounts).toEqual(shares.slice(0, 4));
  });

  it("a ratio of 0.35 for 1,000 km is a decay over 950 km", () => {
    const decay = (ratio: number) => -1000 / Math.log(ratio);
    const id = "arms.flow_decay_distance";
    expect(printed(decay(best("arms.flow_ratio_per_1000_km")), 2)).toBe(best(id));
    const [low, high] = range("arms.flow_ratio_per_1000_km");
    expect([printed(decay(low), 2), printed(decay(high), 3)]).toEqual(range(id));
  });
});

describe("the arithmetic of the stock", () => {
  it("halves in 14, 7 and 3.5 years at removals of 0.05, 0.10 and 0.20", () => {
    const [short, long] = range("arms.stock_half_life_without_inflow");
    expect(printed(Math.LN2 / 0.05, 2)).toBe(long);
    expect(Math.round(Math.LN2 / 0.1)).toBe(best("arms.stock_half_life_without_inflow"));
    expect(printed(Math.LN2 / 0.2, 2)).toBe(short);
  });

  it("is 1.35 million in steady state at a removal of 0.10, 1.32 million after seizure on the way", () => {
    const flow = best("arms.guns_trafficked");
    const [, most] = range("arms.guns_held");
    expect(flow / 0.1).toBeCloseTo(most, 6);
    const arriving = flow * (1 - best("arms.share_seized_southbound"));
    expect(arriving).toBeCloseTo(132300, 6);
    expect(arriving / 0.1).toBeCloseTo(1323000, 6);
  });

  it("of 370,000 implies that 36 % of it leaves in a year", () => {
    const implied = best("arms.guns_trafficked") / best("arms.guns_held");
    expect(Math.floor(implied * 100)).toBe(36);
  });

  it("loses 4.6 % a year to seizure, 1.3 to 7.1 % over the range of the stock", () => {
    const seized = best("arms.guns_seized");
    const [fewest, most] = range("arms.guns_held");
    expect(printed(seized / best("arms.guns_held"), 2)).toBe(best("arms.removal_by_seizure"));
    expect([printed(seized / most, 2), printed(seized / fewest, 2)]).toEqual(
      range("arms.removal_by_seizure"),
    );
  });

  it("of 2012 has the guns per member of 2026", () => {
    expect(printed(115000 * 2.1, 2)).toBe(best("arms.initial_guns_held"));
  });

  it("17 months of the security cabinet are 1,419 guns a month and 17,000 a year", () => {
    const counted = values("arms.seized_security_cabinet_cumulative").at(-1) ?? 0;
    expect(Math.round(counted / 17)).toBe(best("arms.latest_guns_seized"));
    expect(printed((counted / 17) * 12, 2)).toBe(best("arms.guns_seized"));
    expect(unitFactor("gun/month", "gun/year")).toBe(12);
  });

  it("loses to surrender and destruction what the counts say", () => {
    const items = only("arms.surrendered_items_2024_2025");
    expect(printed((items / 15) * 12, 2)).toBe(best("arms.guns_surrendered"));
    expect(
      only("arms.surrendered_hand_2024_2025") +
        only("arms.surrendered_long_2024_2025") +
        only("arms.surrendered_grenades_2024_2025"),
    ).toBe(items);
    const destroyed = sum(values("arms.destroyed_2006_2018"));
    expect(destroyed).toBe(656742);
    expect(printed(destroyed / 12, 2)).toBe(best("arms.guns_destroyed"));
  });

  it("police leakage is under 1 % of the flow", () => {
    const perYear = 11607 / 10.5;
    expect(Math.round(perYear)).toBe(1105);
    expect(perYear / best("arms.guns_trafficked")).toBeCloseTo(0.008, 3);
    expect(best("arms.guns_lost_by_police") / best("arms.guns_trafficked")).toBeLessThan(0.01);
  });
});

describe("the counts of traces and seizures", () => {
  it("give the shares printed beside them", () => {
    const share = (part: string, whole: string) => only(part) / only(whole);
    expect(printed(share("arms.traced_us_origin_2007_2011", "arms.traced_2007_2011"), 3)).toBe(
      0.684,
    );
    expect(printed(share("arms.traced_to_purchase_2007_2011", "arms.traced_2007_2011"), 3)).toBe(
      0.279,
    );
    expect(printed(share("arms.traced_us_origin_2009_2014", "arms.traced_2009_2014"), 2)).toBe(0.7);
    expect(only("arms.traced_us_origin_2014_2018") / 0.7).toBeCloseTo(
      only("arms.traced_2014_2018"),
      6,
    );
    expect(Math.round(only("arms.traced_2017_2023") / 7)).toBe(21171);
    expect(Math.round(only("arms.traced_2022_2023") / 2)).toBe(
      best("arms.guns_submitted_for_trace"),
    );
    expect(
      printed(
        share(
          "violence.organised_crime_firearm_homicides_2017_2020",
          "violence.organised_crime_homicides_2017_2020",
        ),
        3,
      ),
    ).toBe(best("arms.firearm_share_organised_crime"));
  });

  it("of pairs of origin and destination give the shares printed beside them", () => {
    const texas = "arms.traced_from_texas_by_destination_2022_2023";
    const percent = (guns: number) => printed((guns / 17780) * 100, 2);
    expect(["MX-TAM", "MX-NLE", "MX-GUA"].map((state) => percent(inState(texas, state)))).toEqual([
      6.7, 6.5, 4.7,
    ]);
    expect(percent(inState("arms.traced_from_arizona_by_destination_2022_2023", "MX-SON"))).toBe(
      9.1,
    );
  });

  it("add up over classes", () => {
    expect(
      only("arms.seized_long_all_federal_1994_2012") +
        only("arms.seized_hand_all_federal_1994_2012"),
    ).toBe(only("arms.seized_all_federal_1994_2012"));
    expect(only("arms.seized_long_army_2014") + only("arms.seized_hand_army_2014")).toBe(
      only("arms.seized_army_2014"),
    );
    const army = only("arms.seized_long_army_2018_2023") + only("arms.seized_hand_army_2018_2023");
    expect(army).toBe(28993);
    expect(printed(only("arms.seized_long_army_2018_2023") / army, 2)).toBe(
      best("arms.long_gun_share_army"),
    );
    expect(
      printed(
        only("arms.heavy_rifles_seized_ministry_2024_2026") /
          only("arms.seized_ministry_2024_2026"),
        2,
      ),
    ).toBe(best("arms.heavy_rifle_share_army"));
  });

  it("of explosive devices add up over kinds and years", () => {
    expect(sum(values("arms.drone_devices_recorded"))).toBe(only("arms.drone_devices_2018_2023"));
    expect(
      only("arms.ground_devices_2018_2023") +
        only("arms.drone_devices_2018_2023") +
        only("arms.vehicle_devices_2018_2023"),
    ).toBe(only("arms.explosive_devices_2018_2023"));
  });

  it("of cartridges and reported rifles give the yearly rates", () => {
    const rounds = only("arms.rounds_seized_us_bound_for_mexico_2025_2026");
    expect(printed((rounds / 13) * 12, 1)).toBe(best("arms.rounds_seized_us"));
    const months = 5 * 12 + 4;
    expect(printed((only("arms.rounds_seized_ministry_2018_2023") / months) * 12, 2)).toBe(
      best("arms.rounds_seized_mexico"),
    );
    expect(((published("firearms.F22", "rifles").value ?? 0) / 8) * 12).toBe(
      best("arms.rifles_reported_multiple_sales"),
    );
  });

  it("of seizures at the border fell by 61 %", () => {
    const [before = 0, after = 0] = values("arms.seized_us_border_seven_months");
    expect(printed(1 - after / before, 2)).toBe(0.61);
  });
});

describe("the time from sale to recovery", () => {
  it("has a mixture with the mean and the recent share of the data", () => {
    const weight = best("arms.recent_gun_share");
    const mean = weight * best("arms.recent_gun_time") + (1 - weight) * best("arms.old_gun_time");
    expect(Math.round(mean)).toBe(best("arms.time_to_crime_mean"));
    expect(printed(1 - 15995 / 19600, 2)).toBe(best("arms.time_to_crime_under_3_years"));
  });
});
