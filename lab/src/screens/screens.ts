/** The screens, in the order of the navigation. Each is a folder of its own and loaded when shown. */
import type { ComponentType } from "preact";

export interface Screen {
  /** Its path behind `#/`; the first screen is also at the empty path. */
  readonly id: ScreenId;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** Labels stand in the words of the shell under the same id. */
export type ScreenId =
  | "questions"
  | "lab"
  | "compare"
  | "why"
  | "places"
  | "evidence"
  | "brief"
  | "learn";

export const screens: readonly Screen[] = [
  { id: "questions", load: () => import("./questions/screen.js") },
  { id: "lab", load: () => import("./lab/screen.js") },
  { id: "compare", load: () => import("./compare/screen.js") },
  { id: "why", load: () => import("./why/screen.js") },
  { id: "places", load: () => import("./places/screen.js") },
  { id: "evidence", load: () => import("./evidence/screen.js") },
  { id: "brief", load: () => import("./brief/screen.js") },
  { id: "learn", load: () => import("./learn/screen.js") },
];
