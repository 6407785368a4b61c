/** What a state of a disputed structure means, in words. */
import type { Locale } from "./locale/locale.js";

/** Its own label under the switch, where the same word means other things in other switches. */
export const stateLabel = (id: string, state: string, locale: Locale): string =>
  locale.states[`${id}=${state}`] ?? locale.states[state] ?? state;
