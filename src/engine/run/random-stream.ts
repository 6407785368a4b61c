export const streamKey = (name: string): number => name.length;
export const uniformAt = (..._: number[]): number => 0.5;
export const normalAt = uniformAt, exponentialAt = uniformAt, logNormalAt = uniformAt, poissonAt = uniformAt;
