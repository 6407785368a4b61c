export const memberDeathsInTheCycle: readonly (readonly [month: string, deaths: number])[] = [
  ["2012-01", 69],
];
