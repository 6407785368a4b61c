/** English. */
import type { Locale } from "./locale.js";

export const english: Locale = {
  language: "en",
  tag: "en-US",
  outcomes: {
    "group-members": "Members of criminal groups",
    "member-deaths": "Members killed by other groups",
    recruits: "People recruited by criminal groups",
    "guns-held": "Guns held by criminal groups in Mexico",
    "guns-arriving": "Guns that come from the US into Mexico",
    "civilians-killed-by-force": "Civilians killed by US force in Mexico, by the chosen count",
    "civilians-killed-independent-count":
      "Civilians killed by US force in Mexico, as independent observers count",
    "civilians-killed-official-count":
      "Civilians killed by US force in Mexico, as the US government counts",
    "people-killed-at-sea": "People killed by US strikes on boats",
    "killed-in-retaliation": "People killed in retaliation for leaders lost to US force",
    "security-killed-in-retaliation":
      "Members of Mexican security forces killed in that retaliation",
    "us-citizens-killed": "US citizens killed in Mexico",
    "us-forces-killed": "Members of US forces killed in Mexico",
    "co-operation": "Co-operation of Mexico with the United States (index, 0 to 1)",
    "border-encounters": "People stopped by the Border Patrol at the south-west border",
    "trade-lost": "US-Mexico goods trade lost",
    "lawful-cost-of-sanctions": "Cost of sanctions to lawful firms and senders of money",
    "programme-cost": "Cost of the decided programmes, over that on record",
  },
  levers: {
    "mx.arrests": "Members imprisoned by the Mexican state",
    "mx.recruitment-prevention": "Share of recruits kept from joining",
    "us.gun-sale-rules": "US rules on gun sales",
    "us.southbound-inspection": "Share of southbound vehicles inspected by the US",
    "joint.gun-tracing": "Share of seized guns traced to a purchase and prosecuted",
    "us.force-at-sea": "US strikes on boats at sea",
    "us.force-on-land": "US force on Mexican soil",
    "us.force-rate": "US strikes on Mexican soil, where force is used there",
    "us.force-aim": "Share of those strikes aimed at leadership, the rest at laboratories",
    "us.leverage": "US threats beyond those on record, as a share of that of February 2025",
  },
  switches: {
    "group-size": "Which of the two largest groups is the larger",
    "gun-elasticity": "How strongly guns bear on killing",
    "civilian-ratio": "Whose count of civilians killed by a strike is taken",
    backlash: "Whether strikes breed violence",
  },
  states: {
    "science-2023": "as in the published model (CJNG first)",
    dea: "as the US agency ranks them (Sinaloa first)",
    "us-county": "as measured in US counties, on all homicide",
    "border-study": "as read from studies at the border, on killing by firearm in contested places",
    independent: "as independent observers count",
    official: "as the US government counts",
    none: "they do not",
    "pakistan-dose": "as one study found for strikes in Pakistan",
  },
  units: {
    person: "people",
    "person/month": "people a month",
    "person/year": "people a year",
    "person/week": "people a week",
    "person/day": "people a day",
    gun: "guns",
    "gun/month": "guns a month",
    "gun/year": "guns a year",
    "1": "share",
    "event/month": "events a month",
    "event/year": "events a year",
    "strike/month": "strikes a month",
    "USD2024/month": "dollars of 2024 a month",
    "USD2024/year": "dollars of 2024 a year",
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
    disputed: "disputed",
    recalled: "recalled, not read in its source",
    victimsTitle: "Homicide victims recorded by prosecutors, a day",
    victimsNote:
      "Left: all homicides by year of registration, with or without organised crime; the full year 2025 is not yet published. Right: filled dots are revised months of homicide and feminicide together, to May 2024; hollow dots are daily means of homicide alone as first presented, September 2024 to February 2026, which are later revised upwards. The two right-hand series must not be read as one.",
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
    `Held-out findings reproduced: ${heldOutReproduced} of ${heldOut}. Findings that set numbers in the model (checks of arithmetic, no test): ${usedReproduced} of ${used}. In brackets behind the model's value: 5 to 95 % of generated networks, or of draws from the priors.`,
  preventionNote: ({ scenario, share, persons, month }) =>
    `"${scenario}": preventing ${share} of recruitment is ${persons} people a week in ${month}.`,
  extrapolationNote: ({ scenario, lever, value, studied }) =>
    `"${scenario}": ${lever} = ${value} lies outside the studied range (${studied}); the result is an extrapolation.`,
};
