export const ln = (x: number): number => Math.log(x);
