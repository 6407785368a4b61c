/**
 * Titles that scenario files give. An address holds no free text, so they last as long as the page;
 * a draft that is changed afterwards loses its own.
 */
import { signal } from "@preact/signals";
import type { Scenario } from "../../../../src/browser.js";
import type { Draft } from "../../state/draft.js";

type Title = Scenario["title"];

const titles = signal<ReadonlyMap<string, Title>>(new Map());

/** The title that a file gave to a draft. */
export const givenTitle = (draft: Draft): Title | undefined =>
  titles.value.get(JSON.stringify(draft));

/** Keeps the title of a draft that was read from a file. */
export function keepTitle(draft: Draft, title: Title): void {
  titles.value = new Map([...titles.value, [JSON.stringify(draft), title]]);
}
