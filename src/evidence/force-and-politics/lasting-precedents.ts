/**
 * Campaigns of strikes and presences on the ground: how long, how many US dead, what cost, and how
 * each differs from force in Mexico. They were chosen for what they are, not counted from a list of
 * all uses of force, so that no share may be taken from them; those counted stand in `precedents`.
 */
import type { Disanalogy, Precedent, PrecedentFigure } from "./precedents.js";

const read = (
  says: string,
  unit: string,
  value: number | null,
  low: number | null = null,
  high: number | null = null,
): PrecedentFigure => ({ says, value, low, high, unit, basis: "published", seen: "read" });

/** A length counted from dates, or another figure by plain arithmetic. */
const derived = (says: string, unit: string, value: number): PrecedentFigure => ({
  ...read(says, unit, value),
  basis: "derived",
});

const differs = (says: string): Disanalogy => ({ says, basis: "judgement", seen: "read" });

const FAR = differs("The host is far away and no leading trading partner of the United States.");
const WAR = differs("It was war against an army or a government, not action against traffickers.");

export const lastingPrecedents: readonly Precedent[] = [
  {
    id: "yemen-programme",
    from: "2002",
    to: "2015-09",
    theatre: "Yemen",
    what: "Drone strikes on one armed group, with the government's help while there was one.",
    consent: "tacit",
    equivalentRung: 10,
    event: null,
    outcome: "It went on at the end of the count; the state meanwhile fell into civil war.",
    figures: [
      derived("Length to the end of the count", "month", 165),
      read("Confirmed strikes", "strike", null, 107, 127),
      read("Civilians killed, independent count", "person", null, 65, 101),
    ],
    disanalogies: [FAR, differs("Years passed between the first strike and the second.")],
    seen: "read",
    sources: ["force-and-politics.TBIJ15"],
  },
  {
    id: "somalia-programme",
    from: "2007",
    to: "2015-07",
    theatre: "Somalia",
    what: "A few drone strikes a year on one armed group, with the government's consent.",
    consent: "given",
    equivalentRung: 10,
    event: null,
    outcome: "It went on at the end of the count.",
    figures: [
      derived("Length to the end of the count", "month", 103),
      read("Strikes", "strike", null, 15, 19),
      read("Civilians killed, independent count", "person", null, 0, 5),
    ],
    disanalogies: [FAR, differs("The state hardly governed; Mexico's does and refuses.")],
    seen: "read",
    sources: ["force-and-politics.TBIJ15"],
  },
  {
    id: "libya-2011",
    from: "2011-03-19",
    to: "2011-10-31",
    theatre: "Libya",
    what: "Seven months of strikes by a coalition on the forces of a government.",
    consent: "none",
    equivalentRung: 10,
    event: null,
    outcome: "The government fell; no member of US forces was killed.",
    figures: [
      derived("Length", "month", 7.4),
      read("US dead", "person", 0),
      read("Cost to the US through September", "USD2011", 1.1e9),
    ],
    disanalogies: [FAR, WAR, differs("The Security Council had authorized it.")],
    seen: "read",
    sources: ["force-and-politics.DWB11", "force-and-politics.DPD11", "force-and-politics.WPU11"],
  },
  {
    id: "iraq-syria-2014",
    from: "2014-08-08",
    to: null,
    theatre: "Iraq and Syria",
    what: "A campaign from the air on a group that held territory, beside the host's army in Iraq.",
    consent: "given",
    equivalentRung: 10,
    event: null,
    outcome:
      "The group lost its territory by 2019 and went on as an insurgency. Some 5,000 US troops were on the ground beside the campaign.",
    figures: [
      derived("Length to the cost report of July 2016", "month", 24),
      read("US strikes to September 2016", "strike", 11558),
      read("Cost to July 2016", "USD2016", 8.7e9),
      derived("Cost for a US strike", "USD2016", 8.7e9 / 11558),
      read("US dead to March 2018, 13 of them in action", "person", 59),
    ],
    disanalogies: [FAR, WAR, differs("Iraq had asked for it.")],
    seen: "read",
    sources: ["force-and-politics.NBP16", "force-and-politics.ASM16", "force-and-politics.MIL18"],
  },
  {
    id: "mexico-expedition-1916",
    from: "1916-03-14",
    to: "1917-02-07",
    theatre: "Mexico (Chihuahua)",
    what: "More than 14,000 US troops pursued an armed leader after a raid across the border.",
    consent: "tacit",
    equivalentRung: 11,
    event: null,
    outcome:
      "The leader was not caught. The government had agreed reluctantly and within limits; after a month its troops resisted, and both states came near war.",
    figures: [
      derived("Length", "month", 11),
      read("US troops, more than", "person", 14000),
      read("US dead", "person", 65),
    ],
    disanalogies: [
      differs("A century ago, in a revolution, between other armies and economies."),
      differs("The aim was one band and its leader, not a trade."),
    ],
    seen: "read",
    sources: ["force-and-politics.ARC97", "force-and-politics.WPX16"],
  },
  {
    id: "panama-1989",
    from: "1989-12-20",
    to: "1990-01-31",
    theatre: "Panama",
    what: "An invasion that removed a head of government who was under US indictment for drugs.",
    consent: "none",
    equivalentRung: 11,
    event: null,
    outcome: "The head of government was seized and an elected one sworn in.",
    figures: [
      derived("Length", "month", 1.4),
      read("US troops, more than", "person", 27000),
      read("US dead", "person", 23),
      read(
        "Civilians killed, from the US count to that of the United Nations",
        "person",
        null,
        202,
        500,
      ),
    ],
    disanalogies: [
      WAR,
      differs("A small state in which US bases and troops stood already."),
      differs("The aim was one man, not groups that replace their leaders."),
    ],
    seen: "read",
    sources: ["force-and-politics.WPA89"],
  },
  {
    id: "afghanistan-2001",
    from: "2001-10",
    to: "2021-08",
    theatre: "Afghanistan",
    what: "Invasion and twenty years of presence against insurgents who lived partly on drugs.",
    consent: "given",
    equivalentRung: 11,
    event: null,
    outcome: "The insurgents returned to power as the last troops left.",
    figures: [
      derived("Length", "month", 239),
      read("US dead", "person", 2459),
      read("Cost to September 2014 with related operations, prices of each year", "USD2014", 686e9),
    ],
    disanalogies: [FAR, WAR, differs("Congress had authorized force after an attack.")],
    seen: "read",
    sources: ["force-and-politics.SOP21", "force-and-politics.CRS14"],
  },
  {
    id: "iraq-2003",
    from: "2003-03",
    to: "2011-12",
    theatre: "Iraq",
    what: "Invasion and eight years of presence against insurgents.",
    consent: "none",
    equivalentRung: 11,
    event: null,
    outcome: "The government fell at once; an insurgency followed, and a new one after the end.",
    figures: [
      derived("Length", "month", 105),
      read("US dead", "person", 4491),
      read("Cost to September 2014, prices of each year", "USD2014", 815e9),
    ],
    disanalogies: [FAR, WAR, differs("Congress had authorized force.")],
    seen: "read",
    sources: ["force-and-politics.BLB14", "force-and-politics.CRS14"],
  },
];
