/** Reads the text of an equation as files carry it, spaces within names included. */
import { parseExpression } from "../language/parse.js";
import { fail, InputError } from "../language/problem.js";
import type { Expression } from "../language/syntax.js";

/** The tree of an equation, and whether it was written as the standard has it. */
export function readEquation(written: string): {
  readonly expression: Expression;
  readonly strict: boolean;
} {
  if (/^\s*\?\?\?\s*$/.test(written)) {
    fail({
      position: 1,
      message:
        'The equation is "???", which converters write for what they could not convert. Give it an equation.',
    });
  }
  const text = written.replace(/\bsample\s+if\s+true\b/gi, "SAMPLE_IF_TRUE");
  try {
    return { expression: parseExpression(text), strict: text === written };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    try {
      return { expression: parseExpression(text, { spacedNames: true }), strict: false };
    } catch {
      throw error;
    }
  }
}
