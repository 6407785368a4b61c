/** Words of the home screen. */
export const questions = {
  title: "What would follow?",
  lead: "Two governments, and people on both sides of the border who die of drugs and of violence. Iron River runs what could be decided, many times over, and says in how many runs it comes out one way or the other.",
  is: "What this is",
  isText: (parameters: number) =>
    `A model in the open: ${parameters} numbers, each with a source and a range, drawn anew for every run; every equation can be read, every link cut, every dispute taken the other way. What is computed here is computed on your own machine.`,
  isNot: "What this is not",
  isNotText:
    "No forecast, and no advice. Many of its numbers are judgements and say so. It knows nations and states, no person and no place below them. A course that comes out better in most runs can still be wrong.",
  article: "Five questions",
  courses: (count: number) => `${count} courses`,
  coursesAbout: "Each is described as those who favour it would. Open one to change it.",
  against: (reference: string, runs: number) =>
    runs === 0 ? `Compared with "${reference}".` : `Compared with "${reference}", ${runs} runs.`,
  whatItIs: "What it is",
  computing: "being computed",
  modelSays: "The model's answer. What the records say stands below; they need not agree.",
  recordsSay: "What the records say",
  tryIt: "Open in the lab ",
  toClaims: "See the claims ",
  toCompare: "Compare up to four of them side by side",
};
