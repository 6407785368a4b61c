/** What studies of Colombia report on bans on carrying guns (firearms.md 3, F19 and F20). */
import { type Finding, finding } from "../record.js";

export const colombiaFindings: readonly Finding[] = [
  finding({
    id: "firearms.F19",
    title: "Enforced bans on carrying guns lowered homicide while they were on",
    setting: "Two large cities of Colombia, 1993-94 and 1995-97",
    intervention: "Ban on carrying guns, enforced on some days",
    outcome: "Homicide rate, days with over days without the ban",
    published: [
      {
        key: "first-city",
        says: "Rate ratio, 1993-94.",
        value: 0.86,
        low: 0.76,
        high: 0.97,
        unit: "1",
      },
      {
        key: "second-city",
        says: "Rate ratio, 1995-97.",
        value: 0.87,
        low: 0.77,
        high: 0.98,
        unit: "1",
      },
    ],
    tolerance: "Published intervals.",
    role: "not comparable",
    roleBecause:
      "It would set arms.carry_ban_homicide_ratio, but the model has no lever on carrying and no days.",
    mapping: "Carrying in cities by day, and the share of a state's homicides that falls there.",
    sector: "violence",
    basis: "published",
    seen: "read",
    sources: ["firearms.S64"],
    caution: "A weak transfer to a war of groups in Mexico.",
  }),
  finding({
    id: "firearms.F20",
    title: "A permanent restriction on carrying guns lowered gun deaths",
    setting: "Two large cities of Colombia, 2008-14",
    intervention: "Permanent restriction on carrying guns",
    outcome: "Gun deaths",
    published: [
      {
        key: "",
        says: "22.3 % fewer.",
        value: -0.223,
        low: null,
        high: null,
        unit: "1",
      },
    ],
    tolerance: "No interval was seen.",
    role: "not comparable",
    roleBecause:
      "It would set arms.permanent_carry_restriction_change, but the model has no lever on carrying.",
    mapping: "Carrying in cities, and the share of a state's homicides that falls there.",
    sector: "violence",
    basis: "published",
    seen: "read",
    sources: ["firearms.S65"],
    caution: "A weak transfer to a war of groups in Mexico.",
  }),
];
