/** Words of the screen that shows the states. */
export const places = {
  title: "Places",
  intro:
    "Mexico's 32 states under the chosen scenario. Nothing here goes below the state: the evidence does not reach further, and neither does the model.",
  outcome: "Outcome",
  show: "Shown",
  showValue: "under the scenario",
  showDifference: "difference to the reference",
  map: "Map",
  tiles: "tiles of equal size",
  shapes: "shapes",
  year: "Year",
  play: "Play",
  pause: "Pause",
  next: "Next year",
  waiting: "The first runs are under way.",
  noOutcome: (model: string) =>
    `The model “${model}” says nothing by state. Choose another scenario.`,
  perInhabitants: "per 100,000 inhabitants a year",
  mapTitle: (outcome: string, what: string, year: number, unit: string) =>
    `${outcome}, ${what}, ${year}, ${unit}`,
  highest: (state: string, value: string, last: string, lastValue: string) =>
    `Highest: ${state}, ${value}. Lowest: ${last}, ${lastValue}. All values stand in the table below.`,
  legend: "One scale for all years, each step twice the one before",
  context: "The US states at the border are drawn for context and carry no value.",
  state: "State",
  choose: "Choose a state",
  median: "Median",
  low: "5 %",
  high: "95 %",
  difference: "Difference to the reference",
  lowerIn: "Lower in",
  ofRuns: (count: number) => `${count} of 100 runs`,
  table: "The states as a table",
  neighbours: "Neighbours",
  chartSentence: (
    state: string,
    year: number,
    median: string,
    low: string,
    high: string,
    unit: string,
  ) => `${state}, ${year}: about ${median} (${low} to ${high}) ${unit}`,
  differenceSentence: (difference: string, low: string, high: string, lower: number) =>
    `Against the reference: ${difference} (${low} to ${high}); lower in ${lower} of 100 runs.`,
  record: "Dots are the recorded homicides of the state.",
  population:
    "Rates rest on the mid-year population of each state, projected after 2020. A year's value is twelve times the mean of its months' medians, so that of a state and of the country need not add up.",
  close: "Close",
  press: (state: string, value: string) => `${state}: ${value}`,
};
