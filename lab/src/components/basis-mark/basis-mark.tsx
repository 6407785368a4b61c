/** How a number came about: a sign, and the same in words. */
import { type Basis, basisWords, type Seen, seenWords } from "../../../../src/browser.js";
import { language } from "../../state/settings.js";

/** Fuller signs stand nearer to a measurement. */
const SIGNS: Readonly<Record<Basis, string>> = {
  published: "●",
  derived: "◕",
  computed: "◑",
  estimated: "◔",
  judgement: "◇",
};

export interface BasisMarkProps {
  readonly basis: Basis;
  readonly seen: Seen;
}

export function BasisMark({ basis, seen }: BasisMarkProps) {
  return (
    <span>
      <span aria-hidden="true">{SIGNS[basis]} </span>
      {basisWords[basis][language.value]}
      {seen === "recalled" ? `, ${seenWords.recalled[language.value]}` : ""}
    </span>
  );
}
