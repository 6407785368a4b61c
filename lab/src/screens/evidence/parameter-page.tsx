/** A parameter: value, range, prior, what the record leaves of it, other estimates, sources. */
import { basisWords, type Parameter, readable, unitWords } from "../../../../src/browser.js";
import { catalog } from "../../catalog/catalog.js";
import { BasisMark } from "../../components/basis-mark/basis-mark.js";
import { Density } from "../../components/density/density.js";
import { LoadState } from "../../components/loaded/load-state.js";
import { loadDensities } from "../../components/loaded/loads.js";
import { isLoaded, useLoaded } from "../../components/loaded/use-loaded.js";
import { asOfText, parameterValue } from "../../components/parameter-card/parameter-card.js";
import { language, locale } from "../../state/settings.js";
import { Facts, SourceList } from "./facts.js";
import { evidenceScreenWords } from "./words.js";

export function ParameterPage({ parameter }: { readonly parameter: Parameter }) {
  const words = evidenceScreenWords();
  const { id, means, basis, seen, asOf, rangeBasis, caution, priorNote, also = [] } = parameter;
  const models = catalog.models
    .filter(({ parameters }) => [id, ...also].some((one) => parameters.includes(one)))
    .map((model) => model.id);
  return (
    <>
      <h2 lang="en">{means}</h2>
      <p class="read">{parameterValue(parameter)}</p>
      <p>
        {words.origin}: <BasisMark basis={basis} seen={seen} />. {asOfText(asOf)}
      </p>
      {rangeBasis && rangeBasis !== basis ? (
        <p>
          {words.rangeOrigin}: {basisWords[rangeBasis][language.value]}.
        </p>
      ) : null}
      <h3>{words.priorTitle}</h3>
      <Prior parameter={parameter} />
      <Facts
        rows={[
          ["caution", caution],
          ["priorNote", priorNote],
          ["defaultBecause", parameter.defaultBecause],
        ]}
      />
      {models.length > 0 ? (
        <p class="note">
          {words.usedIn}: {models.join(", ")}
        </p>
      ) : null}
      <Alternatives parameter={parameter} />
      <SourceList ids={parameter.sources} />
    </>
  );
}

function Prior({ parameter }: { readonly parameter: Parameter }) {
  const words = evidenceScreenWords();
  const densities = useLoaded(loadDensities);
  if (!isLoaded(densities)) return <LoadState of={densities} />;
  const density = densities[parameter.id];
  if (!density) return <p>{words.fixed}</p>;
  return (
    <>
      <Density
        density={density}
        best={parameter.best}
        range={parameter.range}
        unit={parameter.unit === "1" ? "" : unitWords(parameter.unit, locale())}
        title={parameter.id}
      />
      {density.posteriors.length === 0 ? <p class="note">{words.noPosterior}</p> : null}
    </>
  );
}

function Alternatives({ parameter }: { readonly parameter: Parameter }) {
  const words = evidenceScreenWords();
  const own = locale();
  const { alternatives = [] } = parameter;
  if (alternatives.length === 0) return null;
  return (
    <>
      <h3>{words.alternatives}</h3>
      <ul>
        {alternatives.map(({ value, range, says, basis, seen }) => (
          <li key={says}>
            {value === null ? "" : `${readable(value, own)} `}
            {range ? `(${readable(range[0], own)} – ${readable(range[1], own)}) ` : ""}
            <span lang="en">{says}</span>{" "}
            <span class="note">
              <BasisMark basis={basis} seen={seen} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
