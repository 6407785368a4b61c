/**
 * What Mexico gave and withheld in co-operation with the United States, 2006-2026: the acts with
 * their sizes (force-and-politics.md 2i). Acts that are also events of the timeline point there.
 * In 2025-26 threats raised co-operation and breaches lowered it: the fact to be reproduced.
 */
import { type Seen, type Series, series } from "../record.js";

/** Whether the act added to co-operation or took from it. */
export type CoOperationDirection = "given" | "withheld" | "breach by the United States";

/** How much, where a count was found. */
export interface CoOperationSize {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
}

/** One act, or one stretch of time that was counted. */
export interface CoOperationAct {
  readonly id: string;
  /** Day, month or year. */
  readonly from: string;
  readonly to: string | null;
  readonly direction: CoOperationDirection;
  readonly says: string;
  readonly size: CoOperationSize | null;
  /** The same act in the timeline. */
  readonly event: string | null;
  readonly seen: Seen;
  readonly sources: readonly string[];
}

const count = (value: number, unit: string): CoOperationSize => ({
  value,
  low: null,
  high: null,
  unit,
});

export const coOperationRecord: readonly CoOperationAct[] = [
  {
    id: "extraditions-2006-2011",
    from: "2006-12",
    to: "2011-12",
    direction: "given",
    says: "People extradited to the United States in five years, 96 a year.",
    size: count(478, "person"),
    event: null,
    seen: "read",
    sources: ["force-and-politics.AP12"],
  },
  {
    id: "extraditions-2007",
    from: "2007",
    to: null,
    direction: "given",
    says: "People extradited, a record.",
    size: count(83, "person"),
    event: null,
    seen: "read",
    sources: ["force-and-politics.UPI10", "force-and-politics.EMB08"],
  },
  {
    id: "extraditions-2008",
    from: "2008",
    to: null,
    direction: "given",
    says: "People extradited, a record; counts differ by source.",
    size: { value: null, low: 85, high: 95, unit: "person" },
    event: null,
    seen: "read",
    sources: ["force-and-politics.UPI10", "force-and-politics.EMB08"],
  },
  {
    id: "extraditions-2009",
    from: "2009",
    to: null,
    direction: "given",
    says: "People extradited, a record; counts differ by source.",
    size: { value: null, low: 100, high: 107, unit: "person" },
    event: "2009-extraditions",
    seen: "read",
    sources: ["force-and-politics.UPI10"],
  },
  {
    id: "extraditions-2018-2020",
    from: "2018-12",
    to: "2020-12",
    direction: "withheld",
    says: "People extradited in the first 24 months of a government: 82, against 179 and 120 in the same time of the two before.",
    size: count(82, "person"),
    event: null,
    seen: "read",
    sources: ["force-and-politics.EXP21"],
  },
  {
    id: "arrest-of-minister-2020",
    from: "2020-10",
    to: "2020-11",
    direction: "breach by the United States",
    says: "A former defence minister was arrested in the United States; the charges were dropped in November.",
    size: null,
    event: "2020-10-arrest-of-minister",
    seen: "read",
    sources: ["force-and-politics.ALI20", "force-and-politics.MNO20"],
  },
  {
    id: "law-on-agents-2020",
    from: "2020-12-15",
    to: null,
    direction: "withheld",
    says: "A law on foreign agents: no immunity, reports to the federal government, gun permits (329 votes to 98).",
    size: null,
    event: "2020-12-15-law-on-agents",
    seen: "read",
    sources: ["force-and-politics.ALI20", "force-and-politics.MNO20"],
  },
  {
    id: "vetted-unit-closed-2021",
    from: "2021-04",
    to: null,
    direction: "withheld",
    says: "A vetted anti-drug unit of 50 officers or more, 25 years old, was closed; made public in April 2022.",
    size: null,
    event: "2021-04-vetted-unit-closed",
    seen: "read",
    sources: ["force-and-politics.INF22", "force-and-politics.AZ22"],
  },
  {
    id: "border-troops-2025",
    from: "2025-02",
    to: null,
    direction: "given",
    says: "Members of the National Guard sent to the northern border in the tariff pause.",
    size: count(10_000, "person"),
    event: "2025-02-border-troops",
    seen: "read",
    sources: ["force-and-politics.NN25", "force-and-politics.DUKE25"],
  },
  {
    id: "transfer-2025-02",
    from: "2025-02-27",
    to: "2025-02-28",
    direction: "given",
    says: "People handed over outside ordinary extradition.",
    size: count(29, "person"),
    event: "2025-02-27-transfer",
    seen: "read",
    sources: ["force-and-politics.VOZ26"],
  },
  {
    id: "transfer-2025-08",
    from: "2025-08-12",
    to: null,
    direction: "given",
    says: "People handed over outside ordinary extradition.",
    size: count(26, "person"),
    event: "2025-08-12-transfer",
    seen: "read",
    sources: ["force-and-politics.KJD25"],
  },
  {
    id: "transfer-2026-01",
    from: "2026-01-20",
    to: null,
    direction: "given",
    says: "People handed over outside ordinary extradition, 92 in all; no death penalty to be sought.",
    size: count(37, "person"),
    event: "2026-01-20-transfer",
    seen: "read",
    sources: ["force-and-politics.KVIA26", "force-and-politics.JN26"],
  },
  {
    id: "offer-instead-of-raids-2026",
    from: "2026-01",
    to: null,
    direction: "given",
    says: "Mexico offered more information and a larger US role in command centres instead of joint raids.",
    size: null,
    event: "2026-01-joint-raids-asked",
    seen: "read",
    sources: ["force-and-politics.EXPX26", "force-and-politics.PNR26"],
  },
  {
    id: "operation-2026-02",
    from: "2026-02-22",
    to: null,
    direction: "given",
    says: "Mexican forces acted against the head of CJNG with US intelligence.",
    size: null,
    event: "2026-02-22-cjng-leader",
    seen: "read",
    sources: ["force-and-politics.TT26", "force-and-politics.HST26"],
  },
  {
    id: "unaccredited-officers-2026",
    from: "2026-04",
    to: null,
    direction: "breach by the United States",
    says: "Two CIA officers who died in Chihuahua were not accredited, said Mexico, and weighed sanctions on the state.",
    size: null,
    event: "2026-04-unaccredited-officers",
    seen: "read",
    sources: ["force-and-politics.MIS26", "force-and-politics.EFI26"],
  },
  {
    id: "officials-not-extradited-2026",
    from: "2026-05",
    to: "2026-06",
    direction: "withheld",
    says: 'Officials to be extradited only on "irrefutable evidence"; a request for detention may be refused; the United States is said to have refused 36 Mexican requests. No hand-over of an official was found.',
    size: count(0, "person"),
    event: "2026-05-02-irrefutable-evidence",
    seen: "read",
    sources: ["force-and-politics.RB26", "force-and-politics.PRE26", "force-and-politics.IRR26"],
  },
];

export const extraditions_year = series({
  id: "co_operation.extraditions_year",
  means: "People extradited from Mexico to the United States in the year.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "other",
  points: [
    ["2007", 83],
    ["2008", 95],
    ["2009", 107],
    ["2017", 57],
    ["2018", 69],
    ["2019", 58],
  ],
  vintage: "reports of 2008 to 2021",
  basis: "published",
  seen: "read",
  sources: [
    "force-and-politics.UPI10",
    "force-and-politics.EMB08",
    "force-and-politics.UPN20",
    "force-and-politics.EXP21",
  ],
  observation:
    "Other sources have 85 for 2008 and 100 for 2009; the higher counts stand here because they fit the 478 of December 2006 to December 2011 with steady years after. Transfers outside ordinary extradition (from 2025) are not included. Other years were not found.",
});

export const coOperationSeries: readonly Series[] = [extraditions_year];
