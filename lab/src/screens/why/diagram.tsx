/** The cycle as a picture: sectors, links, and the effect of each link as its thickness. */
import { signed } from "../../../../src/browser.js";
import type { Cycle, CycleLink } from "../../../build/cycle.js";
import { linkTo } from "../../state/navigation.js";
import { language, locale } from "../../state/settings.js";
import { active } from "../../state/store.js";
import { effectText, type LinkState, linkState } from "./told.js";
import { sectorName, whyWords } from "./words.js";

export interface DiagramProps {
  readonly cycle: Cycle;
  readonly outcome: string;
  readonly year: number;
  readonly selected: string | undefined;
}

const THINNEST = 1.4;
const THICKEST = 11;
/** Heads of thin and of thick lines; a line is thick above this width. */
const THIN_HEAD = 13;
const THICK_HEAD = 25;
const THICK = 5;
const LINE = 16;

export function Diagram({ cycle, outcome, year, selected }: DiagramProps) {
  const words = whyWords();
  const drawn = cycle.links.map((link) => ({ link, state: linkState(link, outcome, year) }));
  const largest = Math.max(
    ...drawn.map(({ state }) => (state.kind === "known" ? Math.abs(state.effect.median) : 0)),
  );
  return (
    <>
      <ul class="cycle-key">
        <li class="raises">{words.keyRaises}</li>
        <li class="lowers">{words.keyLowers}</li>
        <li class="none">{words.keyNone}</li>
        <li class="is-cut">{words.keyCut}</li>
      </ul>
      <div class="wide cycle">
        {/* biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset */}
        <svg viewBox={`0 0 ${cycle.width} ${cycle.height}`} role="group" aria-label={words.diagram}>
          <defs>
            {["raises", "lowers", "none"].flatMap((kind) =>
              [THIN_HEAD, THICK_HEAD].map((size) => (
                <marker
                  key={`${kind}-${size}`}
                  id={`cycle-${kind}-${size}`}
                  class={kind}
                  viewBox="0 0 10 10"
                  refX={7}
                  refY={5}
                  markerWidth={size}
                  markerHeight={size}
                  markerUnits="userSpaceOnUse"
                  orient="auto"
                >
                  <path d="M0 0L10 5L0 10z" />
                </marker>
              )),
            )}
          </defs>
          {drawn.map(({ link, state }) => (
            <Arrow
              key={link.id}
              link={link}
              state={state}
              outcome={outcome}
              largest={largest}
              isSelected={link.id === selected}
            />
          ))}
          {cycle.boxes.map(({ id, x, y, width, height, lines }) => {
            const own = lines[language.value];
            const top = y + height / 2 - ((own.length - 1) * LINE) / 2;
            return (
              <g key={id} class="sector">
                <rect x={x} y={y} width={width} height={height} rx={4} />
                {own.map((line, i) => (
                  <text key={line} x={x + width / 2} y={top + i * LINE + 4.5}>
                    {line}
                  </text>
                ))}
              </g>
            );
          })}
        </svg>
      </div>
    </>
  );
}

interface ArrowProps {
  readonly link: CycleLink;
  readonly state: LinkState;
  readonly outcome: string;
  /** The largest effect of all. */
  readonly largest: number;
  readonly isSelected: boolean;
}

function Arrow({ link, state, outcome, largest, isSelected }: ArrowProps) {
  const words = whyWords();
  const own = locale();
  const isCut = active.value.cuts.includes(link.id);
  const median = state.kind === "known" ? state.effect.median : 0;
  const kind = median === 0 ? "none" : median > 0 ? "raises" : "lowers";
  const share = largest > 0 ? Math.abs(median) / largest : 0;
  const width = THINNEST + (THICKEST - THINNEST) * share;
  const to = [...new Set(link.heard.map(({ by }) => sectorName(by)))].join(", ");
  const name = [
    `${words.arrow(sectorName(link.from), to)}.`,
    link.carries[language.value],
    `${effectText(state, outcome)}.`,
    isCut ? `${words.isCut}.` : "",
  ]
    .join(" ")
    .trim();
  const label = state.kind === "known" && median !== 0 ? signed(median, own) : "";
  return (
    <a
      href={linkTo(`why/${link.id}`)}
      class={`${kind}${isCut ? " is-cut" : ""}${isSelected ? " selected" : ""}`}
      aria-label={name}
      aria-current={isSelected ? "true" : undefined}
    >
      <title>{name}</title>
      {link.arrows.map((arrow) => (
        <g key={arrow.to}>
          <path class="hit" d={arrow.path} />
          {isSelected ? <path class="halo" d={arrow.path} stroke-width={width + 8} /> : null}
          <path
            class="line"
            d={arrow.path}
            stroke-width={width}
            marker-end={`url(#cycle-${kind}-${width > THICK ? THICK_HEAD : THIN_HEAD})`}
          />
          <text class="mark" x={arrow.mark[0]} y={arrow.mark[1] + 4}>
            {isCut ? `✕ ${label}` : label}
          </text>
        </g>
      ))}
    </a>
  );
}
