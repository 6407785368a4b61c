/** Words of the screen for learning; those of the pack and the role play stand beside it. */
import { pack } from "./en-pack.js";
import { roles } from "./en-roles.js";

export const learn = {
  title: "Learn",
  intro:
    "For those who meet the subject or this model for the first time, and for those who teach it. The dead and the missing in these figures are people; nothing here is scored.",
  back: "All of Learn",
  pack,
  roles,
  tour: {
    title: "A tour of five actions",
    about:
      "About three minutes. Say first what you expect; then the lab computes it before you, with its spread. Your guesses stand in the address and nowhere else.",
    step: (step: number, of: number) => `Action ${step} of ${of}`,
    question: (outcome: string, scenario: string, year: number) =>
      `Compared with how things go on now, what happens to this by the end of ${year} under “${scenario}”: ${outcome}?`,
    guesses: { up: "it rises", down: "it falls", same: "it stays about the same" },
    guessFirst: "Guess first: what surprises is remembered. Nobody sees your guess.",
    see: "Compute it now",
    youGuessed: "You guessed:",
    waiting: "The runs are under way.",
    found: "What the model finds",
    guessHolds: (guess: string, count: number) =>
      `Your guess, “${guess}”, holds in ${count} of 100 runs.`,
    inRuns: (count: number) => `in ${count} of 100 runs`,
    sameMeans: "“About the same” is a difference of less than 1 in 100 of the reference’s mean.",
    previous: "Back",
    next: "Next action",
    openLab: "Change it in the lab",
    end: "That was the last one. No single action moved everything, and each moved something for somebody. The screen Compare sets all of them side by side.",
    again: "Begin again",
    giveBack: "Leave the tour and put my own scenarios back",
    steps: {
      treatment: {
        title: "More treatment",
        action:
          "The United States brings half more places for treatment with medication and half more naloxone, over two years. Nothing else changes.",
        why: "People in treatment die less and buy less; naloxone turns back overdoses that would have killed.",
        doubt:
          "Places beyond what people seek do nothing in this model, and it does not know how many more would seek them.",
      },
      strikes: {
        title: "A year of strikes",
        action:
          "The United States strikes ten times a month on Mexican soil during one year, without Mexico’s consent.",
        why: "Leaders fall and their groups split; splits bring fights between groups, and retaliation follows. Civilians die in the strikes themselves; the screen Compare counts them in a row of their own.",
        doubt:
          "No such programme has been measured in Mexico: what a strike does is a wide judgement from removals of leaders and from other countries.",
      },
      trust: {
        title: "The same strikes, and the neighbour",
        action:
          "Stay with the year of strikes without consent. Look at co-operation between the two governments, an index from 0 to 1.",
        why: "Force without consent withdraws what a neighbour gives: transfers of prisoners, shared intelligence, troops at the border. It comes back, but slowly.",
        doubt:
          "The index is built from a few recorded breaks between the two governments, so its spread is wide.",
      },
      guns: {
        title: "Fewer guns from the north",
        action:
          "The United States brings in rules for dealers and rifles, inspects a fifth of southbound vehicles, and traces and prosecutes half of the guns seized. Look at the guns that groups hold.",
        why: "Guns last for years. A smaller inflow lowers the stock only as old guns break, are seized or run out.",
        doubt:
          "What other countries would supply instead is not known, and neither is how many guns there are.",
      },
      arrests: {
        title: "Twice as many arrests",
        action:
          "Mexico imprisons twice as many members of groups as in the published fit. Look at the people whom groups recruit.",
        why: "Whoever is taken is replaced while there are people to recruit: the published model’s best-known finding is that fewer recruits act more strongly than more arrests.",
        doubt:
          "How groups recruit is inferred from a fit to their size, not observed; others read the same record otherwise.",
      },
    },
  },
};
