/** Words of the screen around the brief; those of the brief itself are the library's. */
export const brief = {
  title: "Brief",
  intro:
    "The present comparison as two pages for print, on A4 or Letter, legible in black and white.",
  change: "Change what is compared",
  year: "To the end of",
  chart: (place: number) => `Chart ${place}`,
  print: "Print or save as PDF",
  ready: "All runs are in.",
  refining: "More runs are under way; wait for them before you print.",
  waiting: "The first runs are under way.",
};
