export const sin = (x: number): number => Math.sin(x); export const cos = (x: number): number => Math.cos(x); export const tan = (x: number): number => Math.tan(x);
