/** The brief as one HTML file that needs nothing else. */
import { renderToString } from "preact-render-to-string";
import { escapeHtml } from "../html.js";
import type { Brief } from "./brief.js";
import { BriefReport } from "./brief-report.js";
import { briefStyle, type Paper, pageStyle } from "./brief-style.js";

/** @param paper for which it is set; a reader's printer may still scale it */
export function briefHtml(brief: Brief, paper: Paper): string {
  const body = renderToString(<BriefReport brief={brief} />);
  return `<!doctype html>
<html lang="${brief.locale.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(brief.question)} - Iron River</title><style>${pageStyle(paper)}${briefStyle}</style></head>
<body><main>${body}</main></body></html>
`;
}
