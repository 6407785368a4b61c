/** The law tables, a module of their own: they are loaded when the lab is shown. */
import { orderBriefs } from "../../../../src/browser.js";

export const lawOf: typeof orderBriefs = orderBriefs;
