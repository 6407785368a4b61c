/** A hash of what computes a result: the built program in `dist/`. */
export function programHash(): string;
