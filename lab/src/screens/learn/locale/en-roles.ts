/** Words of the role play. */
export const roles = {
  title: "Five delegations at one table",
  about:
    "A negotiation for ten to thirty people in about two hours: role cards, agenda, rules and debrief, as printable pages. No real person is played.",
  print: "Print the role play",
  intro:
    "Five delegations meet for a day to agree on a common course to 2030, or to write down why they cannot. They try each proposal in the lab before them all. Delegations are offices and groups of people, never persons; nobody plays a criminal group and nobody plays the dead.",
  wants: "What you want",
  decides: "What you can decide",
  answers: "What you will be asked",
  cards: [
    {
      name: "United States administration",
      wants:
        "Fewer overdose deaths soon, and to be seen to act. You hold that the threat to Americans does not wait.",
      decides:
        "Strikes at sea and on land, sanctions and listings, threats of tariffs, inspection at the border in both directions.",
      answers:
        "Under which law? What happens in the month after, when the neighbour withdraws? Which count of the civilians killed do you use?",
    },
    {
      name: "United States Congress",
      wants:
        "A course that lasts beyond one administration, is paid for, and is lawful. Your members disagree; show it.",
      decides:
        "Money for treatment, naloxone and prevention; rules for the sale of guns; a vote on the use of force after sixty days.",
      answers:
        "Who pays, and for how long? Why are rules for guns harder to pass than force is to begin?",
    },
    {
      name: "Mexican presidency",
      wants:
        "Fewer homicides, fewer guns from the north, and no foreign force on Mexican soil. You also want trade to go on.",
      decides:
        "Arrests, capture of leaders, troops on public security and at the border, transfers of prisoners, clearance of homicides, programmes for the young.",
      answers:
        "What will you do that has not been tried? What does capture without courts change? What would you give for rules on guns?",
    },
    {
      name: "Health agencies and civil society of both countries",
      wants:
        "That people live: treatment, naloxone, drug checking and prevention in the north; clinics, schools and protection of those who search in the south.",
      decides:
        "Nothing alone. You can say what works, at what cost, and how long it takes, and you can refuse to lend your name.",
      answers:
        "How many would come if there were places? What do you need before the end of the first year?",
    },
    {
      name: "Families of the dead and the missing",
      wants:
        "Truth, the search for those who are missing, and that no more families join yours. You come from both countries: from overdoses, from homicides, from disappearances.",
      decides:
        "You hold the floor first and last. The final text may not be read out without your answer to it.",
      answers:
        "Nothing. The others answer to you: which row of the table is about your people, and which row is missing?",
    },
  ],
  rulesTitle: "Rules",
  rules: [
    "Every proposal is a scenario in the lab, of at most three levers for each delegation, and is computed before it is discussed.",
    "Whoever proposes says who bears it and what would show that it fails.",
    "A number is quoted with its range, or not at all.",
    "Nobody adds deaths of different kinds into one figure.",
    "No names of persons, no places below a state, nothing about how force is carried out.",
    "Anybody may step out of a role at any time and say so.",
  ],
  agendaTitle: "Agenda",
  agenda: [
    ["10", "The families speak first. The others listen and take notes."],
    ["15", "Delegations read their cards and try their own levers in the lab."],
    ["20", "Opening statements: three minutes each, one chart each."],
    ["30", "First round: each proposal is entered in Compare, up to four at a time."],
    ["10", "Pause. Delegations write down one row that they had not expected."],
    ["25", "Second round: a common text, or two texts and why."],
    ["10", "The families answer. The brief is printed and signed, or not."],
  ],
  debriefTitle: "Debrief, out of role",
  debrief: [
    "Which row of the table did nobody speak of?",
    "Where did the law stop a proposal, and where did it not?",
    "Which disagreement was about numbers, and which about what matters?",
    "What would you have needed to know that nobody knows?",
    "How did it feel to hear the families last?",
  ],
  afterTitle: "For whoever leads",
  after:
    "Give the card of the families to people who want it, and ask before. Keep ten minutes of quiet talk at the end. If someone is affected, stop: the lesson is less important than they are.",
};
