/** What names mean where an equation stands: in a module's model or inside a macro. */
import { canonicalName } from "../language/names.js";
import type { Expression } from "../language/syntax.js";
import { type Instance, resolveIn } from "./instances.js";

/** The meaning of a name. */
export type Meaning =
  /** A variable under its full name; `leading` are dimensions (canonical) besides its own. */
  | { readonly kind: "variable"; readonly name: string; readonly leading: readonly string[] }
  /** An argument of a macro. */
  | { readonly kind: "argument"; readonly expression: Expression };

export interface Scope {
  meaning(name: string): Meaning | undefined;
  /** Names that mean something here, for suggestions. */
  names(): Iterable<string>;
}

/** Names within one instance of a model. */
export class InstanceScope implements Scope {
  constructor(private readonly instance: Instance) {}

  meaning(name: string): Meaning | undefined {
    const full = resolveIn(this.instance, name);
    return full === undefined ? undefined : { kind: "variable", name: full, leading: [] };
  }

  *names(): Iterable<string> {
    yield* this.instance.locals.keys();
    for (const [name, child] of this.instance.children) {
      for (const local of child.locals.keys()) yield `${name}.${local}`;
    }
  }
}

/** Names within one use of a macro: its parameters and its own variables, nothing else. */
export class MacroScope implements Scope {
  private readonly meanings = new Map<string, Meaning>();

  constructor(
    locals: Iterable<string>,
    /** What stands before the names of the macro's variables. */
    readonly path: string,
    leading: readonly string[],
  ) {
    for (const written of locals) {
      const name = canonicalName(written);
      this.meanings.set(name, { kind: "variable", name: canonicalName(path) + name, leading });
    }
  }

  bind(parameter: string, expression: Expression): void {
    this.meanings.set(canonicalName(parameter), { kind: "argument", expression });
  }

  meaning(name: string): Meaning | undefined {
    return this.meanings.get(name);
  }

  names(): Iterable<string> {
    return this.meanings.keys();
  }
}
