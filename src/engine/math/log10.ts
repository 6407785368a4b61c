export const log10 = (x: number): number => Math.log10(x);
