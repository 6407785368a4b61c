export const pow = (x: number, y: number): number => Math.pow(x, y);
