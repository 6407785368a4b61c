export const arcsin = (x: number): number => Math.asin(x); export const arccos = (x: number): number => Math.acos(x); export const arctan = (x: number): number => Math.atan(x);
