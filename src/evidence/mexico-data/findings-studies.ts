/** A study of what homicides cost in years of life. Studies of groups stand with the cartels. */
import { type Finding, finding } from "../record.js";

export const studyFindings: readonly Finding[] = [
  finding({
    id: "mexico-data.f-life-expectancy",
    title: "Homicides took back gains in men's life expectancy",
    setting: "Mexico, 1995-2015",
    intervention: "Rise of homicides after 2005",
    outcome: "Life expectancy of men",
    published: [
      {
        key: "gain-1995-2005",
        says: "Gain of men's life expectancy at 15, 1995-2005.",
        value: 1.17,
        low: 1,
        high: 1.34,
        unit: "year",
      },
      {
        key: "gain-2005-2015",
        says: "The same, 2005-2015.",
        value: 0.55,
        low: 0.4,
        high: 0.7,
        unit: "year",
      },
      {
        key: "chihuahua",
        says: "Loss of men in Chihuahua, 2005-2010.",
        value: 3,
        low: 2,
        high: 4,
        unit: "year",
      },
    ],
    tolerance: "Our tolerance: about a sixth to a third of the value; intervals were not seen.",
    role: "not comparable",
    roleBecause: "The model has no ages and starts in 2012.",
    mapping: "A life table by sex and age with registered homicides by age taken out.",
    sector: "violence",
    basis: "published",
    seen: "read",
    sources: ["mexico-data.aburto2016", "mexico-data.aburto2019"],
  }),
];
