/**
 * The 50 states of the United States and the District of Columbia, by ISO 3166-2 id
 * (`mexico-data.iso-3166`). Series of guns traced to their purchase use them.
 */

const CODES =
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY";

/** `US-AL` to `US-WY`, in the order of the states' names. */
export const usStateIds: readonly string[] = CODES.split(" ").map((code) => `US-${code}`);
