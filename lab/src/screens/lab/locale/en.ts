/** Words of the lab's own screen. */
export const lab = {
  title: "Lab",
  preset: "Scenario",
  comparedWith: (reference: string) => `compared with: ${reference}`,
  changed: "changed",
  levers: "What is decided",
  groups: {
    "united-states": "United States",
    mexico: "Mexico",
    together: "Together",
    health: "Health",
    arms: "Arms",
  },
  switches: "What is disputed",
  asNow: "as now",
  undo: "Undo",
  redo: "Redo",
  replay: "Replay the last change",
  reset: "Reset",
  year: "Year of the figures",
  results: "What follows",
  waiting: "The first runs are under way.",
};
