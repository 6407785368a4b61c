/** Whether a value lies within an interval; bounds that are null are open. */
export function isWithin(value: number, low: number | null, high: number | null): boolean {
  return (
    Number.isFinite(value) && (low === null || value >= low) && (high === null || value <= high)
  );
}
