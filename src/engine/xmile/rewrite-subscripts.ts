/** Subscripts of a file in the engine's own terms. */
import { builtIn } from "../language/functions.js";
import { suggestion } from "../language/names.js";
import type { Subscript } from "../language/syntax.js";
import { bareName, mapped, nameSubscript } from "./rewrite.js";
import type { Place, Workshop } from "./workshop.js";

/** The subscripts of a reference to a variable, every name in them resolved. */
export function subscriptsOf(
  workshop: Workshop,
  given: readonly Subscript[],
  variable: string,
  place: Place,
): readonly Subscript[] {
  const shape = workshop.shapes.get(variable) ?? [];
  const { byName } = workshop.source.dimensions;
  let i = 0;
  return mapped(given, (subscript): Subscript => {
    const own = byName.get(shape[i++] ?? "");
    if (subscript.kind !== "index") return subscript;
    const name = bareName(subscript);
    if (name !== undefined) {
      if (own?.position.has(name)) return subscript;
      const element = place.substitution.get(name);
      if (element !== undefined) return nameSubscript(element, subscript.at);
      if (byName.has(name)) return subscript;
      if (!place.scope.meaning(name) && !builtIn(name)) {
        if (own) {
          const known = [...own.position.keys(), ...byName.keys()];
          const message = `"${name}" is not an element of ${own.written}.${suggestion(name, known)}`;
          report(workshop, place, subscript.at, message);
        }
        return subscript;
      }
    }
    const expression = workshop.rewrite(subscript.expression, place);
    return expression === subscript.expression ? subscript : { ...subscript, expression };
  });
}

/** Notes damage in an equation and lets reading go on, so that one pass finds it all. */
export function report(workshop: Workshop, place: Place, position: number, message: string): void {
  const { owner } = place;
  const file = workshop.findings.at(owner.line);
  workshop.findings.add(workshop.findings.problems, {
    file,
    variable: owner.shown,
    position,
    message,
  });
}
