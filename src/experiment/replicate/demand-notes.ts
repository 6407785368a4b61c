/** What must be known of how a value was got, by row or by finding; for misses, their reason. */
export const demandNotes: Readonly<Record<string, string>> = {};
