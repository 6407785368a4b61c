/** Name of the file of the scenario at a place: its letter, so that a command can name it. */
import { letterOf } from "../../../../src/browser.js";

export const fileName = (place: number): string =>
  `scenario-${letterOf(place + 1).toLowerCase()}.yaml`;
