/**
 * Bounds that the tests of the claims are read by. None is published: each is a judgement, stated
 * before any run was looked at, and the share of runs is shown as it comes.
 */

/** Smallest lasting change that counts as one: yearly counts and estimates differ by more. */
export const noticeable = 0.1;
/** The same for all homicides of a country, of which organised crime and guns are only a part. */
export const noticeableInHomicides = 0.05;
/** Half: below it a relation, or a flow, counts as broken. */
export const half = 0.5;
/** Chance from which something is seriously possible: one in ten. */
export const seriousChance = 0.1;
/** Civilians killed in a year from which one speaks of many: nobody has set a number. */
export const manyCivilians = 10;
/** Years of raised violence, of five, from which a war outlasts a campaign of one year. */
export const yearsOfWar = 3;
/** Share of the drugs over the border that is left where the flow is cut: with less, prices leave all that has been seen. */
export const restOfTheFlow = 0.1;
/** Deaths of the claim c02. */
export const claimedDeaths = 400_000;
/** Deaths of the claim c05. */
export const claimedFentanylDeaths = 250_000;
/** Members of the claim c35, lowest and highest. */
export const claimedMembers = [160_000, 185_000] as const;
/** Share of the country of the claim c36. */
export const claimedShareOfMexico = 1 / 3;
/** States of Mexico. */
export const statesOfMexico = 32;
/** Months after which a laboratory is not replaced within any horizon of the tests. */
export const neverReplaced = 60;
/** Rung of the ladder below that of surveillance flights. */
export const rungBeforeFlights = 1;
