/** Words of the teacher's pack. */
export const pack = {
  title: "Teacher’s pack",
  about:
    "Goals, two lesson plans, questions with computed answers, common misreadings and a worksheet, as printable pages.",
  print: "Print the pack",
  forWhom:
    "For classes in civics, economics, statistics, public health or international relations, from about sixteen years on. It needs one computer for every two or three learners, no account and no connection once the page has loaded.",
  careTitle: "Before you begin",
  care: [
    "Some learners may have lost someone to an overdose, to violence or to disappearance, or have family where this happens. Say so at the start, and that anyone may step out.",
    "Speak of people, not of a score. No course is the right answer of this lesson.",
    "The model works at the level of countries and states. Keep the talk there: no names of persons, no places below a state.",
  ],
  goalsTitle: "Learning goals",
  goals: [
    "Say what a paired comparison is, and read “lower in 73 of 100 runs”.",
    "Tell a spread from a margin of error, and say what it leaves out.",
    "Follow one cause through the cycle: guns, groups, force, the two governments, drugs, treatment, deaths.",
    "Find the source of a number and say whether it was published, derived or judged.",
    "Name who decides, who pays and who bears the harm under each course.",
  ],
  lessonTime: "Minutes",
  lessonWhat: "What",
  short: {
    title: "Lesson of 45 minutes",
    parts: [
      ["5", "Opening: what the lab is and is not; the care above."],
      ["15", "The tour, in pairs: guess, write down why, compute, read the sentence aloud."],
      [
        "10",
        "Compare: open the screen Compare. Which rows does each scenario move? Who bears them?",
      ],
      ["10", "One number each: open “Says who?” at a number and report how it came about."],
      ["5", "Closing: each names one thing the model does not know."],
    ],
  },
  long: {
    title: "Lesson of 90 minutes",
    parts: [
      ["10", "Opening, and the cycle drawn on the board by the class before the lab is opened."],
      ["20", "The tour, in pairs, with the worksheet."],
      [
        "15",
        "Why: open the screen Why. Cut one link, predict, look. Which drawn arrows were missing?",
      ],
      ["20", "Own scenario: each group sets at most three levers and writes down what it expects."],
      [
        "15",
        "Compare and brief: each group prints its brief and presents one row it did not want.",
      ],
      ["10", "Closing: what would change your mind, and where would that evidence come from?"],
    ],
  },
  questionsTitle: "Questions and computed answers",
  compute: "Compute the answers now",
  computeHelp:
    "This puts the scenarios of the tour into the lab; yours can be put back from the tour or by undo.",
  dated: (version: string, seed: number, members: number, date: string) =>
    `Computed with version ${version}, seed ${seed}, ${members} runs, on ${date}. A newer version may answer otherwise: print the pack again.`,
  waiting: "The answers are being computed.",
  about100: {
    title: "Questions about the method",
    rows: [
      [
        "What does “higher in 97 of 100 runs” say?",
        "That in 97 of 100 paired runs, each with its own draw of every uncertain number, the scenario has more than the reference. It is not the chance that it will happen.",
      ],
      [
        "Why do both scenarios share their draws?",
        "So that a difference comes from what was decided and not from luck. Two unpaired bands that overlap can still differ in every pair.",
      ],
      [
        "Why is the true uncertainty wider than the band?",
        "The band holds the uncertain numbers. It does not hold disputes about how the world works, events that no equation has, or what nobody recorded.",
      ],
      [
        "Why are deaths of different kinds not added up?",
        "Because a sum hides who bears what. Whether a life lost here is weighed against one saved there is a question for people, not for arithmetic.",
      ],
    ],
  },
  misreadTitle: "Common misreadings",
  misread: [
    [
      "“The model predicts.”",
      "It says what follows if its equations and ranges hold. It was wrong about some of the past, and the screen Evidence shows where, misses first.",
    ],
    [
      "“A wide band means the model knows nothing.”",
      "The sign of a paired difference can be certain where its size is not, and the other way round.",
    ],
    [
      "“A band that touches zero means no effect.”",
      "It means that the runs disagree. Read in how many of 100, and how large.",
    ],
    [
      "“What is not in the table does not matter.”",
      "It is not counted. Fear, grief, schools, trust in courts and much else are not in any row.",
    ],
    [
      "“Fewer guns or more treatment is free.”",
      "Each has a cost row and a group that carries it. Look for both.",
    ],
    [
      "“The record is the truth.”",
      "Counts of the dead and the missing are made by people under pressure, are revised, and miss some. Hollow dots are first counts.",
    ],
  ],
  sheetTitle: "Worksheet",
  sheetNames: "Names and date",
  sheetHead: [
    "Action",
    "Our guess, and why",
    "What the model finds (with its range)",
    "Who bears it?",
  ],
  sheetAsk: [
    "One number whose source we looked up. Published, derived or judged?",
    "One thing that the model leaves out and that would matter here:",
    "What would change our mind?",
  ],
};
