/** A parameter as other screens show it: value, range, how it came about, the way to its page. */
import { evidenceWords, type Parameter, readable, unitWords } from "../../../../src/browser.js";
import { linkTo } from "../../state/navigation.js";
import { language, locale } from "../../state/settings.js";
import { BasisMark } from "../basis-mark/basis-mark.js";
import { SourceLink } from "../source-link/source-link.js";

/** Value and range of a parameter, as read. */
export function parameterValue({ best, range, unit }: Parameter): string {
  const own = locale();
  const words = unitWords(unit, own);
  const ends = range ? `${readable(range[0], own)} – ${readable(range[1], own)}` : "";
  const value = best === null ? "" : readable(best, own);
  const amount = value && ends ? `${value} (${ends})` : value || ends;
  return unit === "1" ? amount : `${amount} ${words}`;
}

/** To when a value speaks; nothing where its source does not say. */
export const asOfText = (asOf: string): string =>
  /\d/.test(asOf) ? `${evidenceWords.asOf[language.value]} ${asOf}.` : "";

export function ParameterCard({ parameter }: { readonly parameter: Parameter }) {
  const { id, means, basis, seen, sources, asOf } = parameter;
  return (
    <div class="parameter-card">
      <p>
        <a href={linkTo(`evidence/parameter/${id}`)}>
          <code>{id}</code>
        </a>{" "}
        <span lang="en">{means}</span>
      </p>
      <p>
        <strong>{parameterValue(parameter)}</strong>{" "}
        <span class="note">
          <BasisMark basis={basis} seen={seen} />. {asOfText(asOf)}
        </span>
      </p>
      <SourceLink ids={sources} about={id} />
    </div>
  );
}
