/** English. */
import type { Locale } from "./locale.js";

export const english: Locale = {
  language: "en",
  tag: "en-US",
  outcomes: {
    "group-members": "Members of criminal groups",
    "member-deaths": "Members killed by other groups",
    recruits: "People recruited by criminal groups",
    "fentanyl-price": "Retail price of a pure gram of fentanyl",
    "fentanyl-purity": "Purity of fentanyl powder",
    "export-revenue": "Drug revenue of the groups at the border",
    "other-income": "Income of the groups from other crime",
  },
  levers: {
    "mx.arrests": "Members imprisoned by the Mexican state",
    "mx.recruitment-prevention": "Share of recruits kept from joining",
    "us.northbound-inspection": "Share of northbound vehicles scanned",
    "joint.precursor-control": "Share of precursor supply closed",
    "us.sanctions": "Sanctions of the United States against the groups",
  },
  switches: {
    "group-size": "Which of the two largest groups is the larger",
    "pass-through": "How a change of cost at the border reaches the retail price",
    "shock-recovery": "How fast supply recovers from a precursor shock",
    sanctions: "What sanctions take of the groups' revenue",
  },
  states: {
    "science-2023": "as in the published model (CJNG first)",
    dea: "as the US agency ranks them (Sinaloa first)",
    mixed: "between the two schools",
    additive: "dollar for dollar",
    multiplicative: "per cent for per cent",
    mixture: "quickly in some runs, slowly in others",
    short: "within months, as in 1995",
    long: "over years, as since 2023",
    none: "none",
    "audit-upper": "as much as audits leave possible",
  },
  units: {
    person: "people",
    "person/month": "people a month",
    "person/year": "people a year",
    "person/week": "people a week",
    "USD2024/g": "2024 US dollars a gram",
    "USD2024/month": "2024 US dollars a month",
    "USD2024/year": "2024 US dollars a year",
    "1": "share",
  },
  words: {
    outcome: "Outcome",
    unit: "Unit",
    scenario: "Scenario",
    difference: "Difference",
    runs: "Runs",
    lever: "Lever",
    neutral: "Neutral",
    bounds: "Bounds",
    studied: "Studied",
    switch: "Switch",
    states: "States (the first is the default)",
    finding: "Finding",
    role: "Role",
    published: "Published",
    model: "Model",
    verdict: "Verdict",
    networks: "Networks",
    used: "used",
    "held-out": "held out",
    "not comparable": "not comparable",
    reproduced: "reproduced",
    missed: "missed",
    history: "recorded",
    reference: "reference",
    sampledRuns: "seven of the runs",
    sources: "Sources",
    none: "none",
    sinceTitle: "What happened since",
    sinceText:
      "The model published in 2023 projected that deaths among members would go on rising. Registered homicides in Mexico have fallen since late 2024 instead. The model counts members killed by other groups, not homicides, and knows nothing of the policies, truces or splits of these years; but a fall that it does not foresee is evidence against reading its projection as a forecast.",
    spreadText:
      "Bands hold the middle 50 and 90 of 100 runs. The spread comes from the priors of the published model's parameters, not from chance and not from what the equations leave out; the true uncertainty is wider.",
    reportTitle: "More arrests or fewer recruits",
    reportIntro:
      "What the published model of 150 criminal groups says would follow from two policies, compared with its own continuation, run by run with the same draws of every uncertain number.",
    limitsTitle: "What this model leaves out",
    limitsText:
      "Sizes of groups are estimated, not observed. The equations have no leaders, money, guns, US demand, bystanders, entry of new groups, or violence caused by arrests. Arrests and prevention act alike in them, person for person, so the comparison is about size and cost per person, which the paper does not price.",
    commandTitle: "The command that repeats this",
    homicidesTitle: "Registered homicides in Mexico, a year",
  },
  quantity: (middle, low, high, unit) => `${middle} (${low} to ${high}) ${unit}`,
  lowerIn: (count) => `lower in ${count} of 100 runs`,
  higherIn: (count) => `higher in ${count} of 100 runs`,
  unchangedIn: (count) => `the same in ${count} of 100 runs`,
  comparison: ({ outcome, scenario, reference, year, signs, difference }) =>
    `${outcome}, ${year}: ${signs} under "${scenario}" than under "${reference}"; difference ${difference}.`,
  ensembleNote: ({ model, version, seed, members, structure, values }) =>
    `Model ${model}, version ${version}, seed ${seed}, ${members} ${members === 1 ? "run" : "runs"}; structure: ${structure}. ${
      values === "priors"
        ? "Parameters are drawn from their priors (the point values of the paper are used only by replicate)."
        : "Parameters stand at their published values: no spread."
    }`,
  boardHeadline: ({ heldOut, heldOutReproduced, used, usedReproduced }) =>
    `Held-out findings reproduced: ${heldOutReproduced} of ${heldOut}. Findings that set numbers in the model (checks of arithmetic, no test): ${usedReproduced} of ${used}. In brackets behind the model's value: 5 to 95 % of generated networks, or of draws from the priors; a pattern of signs is 1 where it holds, and in brackets stands the share of draws in which it does.`,
  preventionNote: ({ scenario, share, persons, month }) =>
    `"${scenario}": preventing ${share} of recruitment is ${persons} people a week in ${month}.`,
  extrapolationNote: ({ scenario, lever, value, studied }) =>
    `"${scenario}": ${lever} = ${value} lies outside the studied range (${studied}); the result is an extrapolation.`,
};
