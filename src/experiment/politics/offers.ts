/** What actors offer each other in a round, and which offer is taken (4.7). */
import type { BargainingActor } from "../../evidence/force-and-politics/bargaining-case.js";
import type { BargainingRules } from "./bargaining-rules.js";

/** How a pair of expectations resolves, strongest claim first. */
type OfferKind = "conflict" | "compromise" | "capitulation";
const STRONGEST_FIRST: readonly OfferKind[] = ["conflict", "compromise", "capitulation"];

/** A position to which another actor would have this one move. */
export interface Offer {
  readonly kind: OfferKind;
  readonly position: number;
}

/**
 * The offer that follows for an actor from a pair of expectations, or null where it need not move.
 * @param own what it expects of challenging the other
 * @param others what the other expects of challenging it
 */
export function offerTo(
  actor: BargainingActor,
  other: BargainingActor,
  own: number,
  others: number,
): Offer | null {
  const { position } = other;
  if (position === actor.position) return null;
  if (own > 0 && others > own) return { kind: "conflict", position };
  if (own >= 0 || others <= 0) return null;
  if (others < -own) return { kind: "capitulation", position };
  const share = -own / others;
  return {
    kind: "compromise",
    position: actor.position + (position - actor.position) * share,
  };
}

/** Where an actor stands after its offers: those of the strongest kind that it has are enforced. */
export function positionAfter(
  actor: BargainingActor,
  offers: readonly Offer[],
  rules: BargainingRules,
): number {
  for (const kind of STRONGEST_FIRST) {
    const enforceable = offers.filter((offer) => offer.kind === kind);
    if (enforceable.length === 0) continue;
    const cost =
      kind === "compromise" && rules.compromise === "lowest-position"
        ? ({ position }: Offer): number => position
        : ({ position }: Offer): number => Math.abs(position - actor.position);
    return enforceable.reduce((best, offer) => (cost(offer) < cost(best) ? offer : best)).position;
  }
  return actor.position;
}
