/** Words of the screen of comparison. */
export const compare = {
  title: "Compare",
  intro:
    "Up to four scenarios, each paired run by run with the reference: both share the draws of every uncertain number, so that what differs is what was decided.",
  scenarios: "Scenarios",
  reference: "Reference",
  scenario: (letter: string) => `Scenario ${letter}`,
  edit: "Change in the lab",
  duplicate: "Duplicate",
  save: "Save file",
  remove: "Remove",
  add: "Add a scenario",
  choose: "Choose one",
  undo: "Undo",
  full: "Four scenarios are compared at most. Remove one first.",
  files: "From a scenario file",
  filesHelp:
    "YAML or JSON, as the command line reads it. Drop a file anywhere on this page, paste its text, or choose it. Nothing leaves this device. What a file assumes, sets or cuts of the structure holds for all scenarios, so that they stay comparable.",
  fromDisk: "Choose a file",
  paste: "Its text",
  addFile: "Add this scenario",
  bad: "This file cannot be added. Your scenarios are unchanged, and its text stands above, so that you can put it right:",
  tooLong: (name: string) => `${name} is longer than a scenario can be. Is it another file?`,
  added: (name: string) => `${name} was added.`,
  left: {
    to: "Its last year is left out: the lab runs to 2040, and you choose the year below.",
    ties: "Its network of ties is left out: only the command line reads one.",
  },
  table: "Differences to the reference",
  year: "To the end of",
  tableHelp:
    "Flows are counted in all since the first decision, levels at the end of the year. The line holds 90 of 100 runs, its thick part 50; the upright line is no difference. The cells of a row share a scale. A column sorts from lower in most runs to higher in most.",
  kinds: {
    people: "People",
    governments: "The two governments: co-operation and retaliation",
    health: "Drugs and health",
    groups: "Groups, guns and their money",
    money: "Costs",
    other: "Other",
  },
  law: "Law",
  unmoved: (outcomes: readonly string[]) =>
    `The same in every run under all scenarios: ${outcomes.join("; ")}.`,
  tradeOffs: "Trade-offs",
  tradeOffsHelp:
    "In how many of 100 runs a scenario alone has the least of each. Rows are not added up: a death in one row does not outweigh a death in another by arithmetic, and who bears what is for people to judge.",
  shared: "two or more share the least",
  refining: "More runs are under way.",
  toBrief: "Print this as a two-page brief",
  waiting: "The first runs are under way.",
};
