/** Words around every screen. */
export const shell = {
  name: "Iron River",
  tagline: "An open simulator of the US-Mexico drug war",
  skip: "Skip to the content",
  screens: "Screens",
  questions: "Questions",
  lab: "Lab",
  compare: "Compare",
  why: "Why",
  places: "Places",
  evidence: "Evidence",
  brief: "Brief",
  learn: "Learn",
  language: "Language",
  theme: "Colours",
  themeAuto: "As the device",
  themeLight: "Light",
  themeDark: "Dark",
  loading: "Loading",
  notFound: "There is no such screen. The address may be cut short.",
  notBuilt: "This screen is not filled yet.",
  failed: "This screen could not be loaded. Check the connection and load the page again.",
  running: "Running",
  refining: "Refining",
  runs: (count: number) => `${count} runs`,
  refused: "This cannot be run:",
  addressVersion: (version: string) =>
    `This address is of version ${version}, which this lab does not know: it was made by a newer lab. What could be read of it is shown; the address itself is left as it is.`,
  addressDamaged:
    "This address is damaged and cannot be read, perhaps because it was cut short. The lab shows its beginning instead; the address itself is left as it is.",
  addressParts: (parts: string) =>
    `Parts of this address mean nothing to this lab and are left out of the run: ${parts}. They are kept in the address.`,
  addressOriginal: "The address as it came",
  accept: "Go on from here",
  footer:
    "Every number has a source and a range. The dead are people. National and state level, public data only. This page sends nothing anywhere.",
  offline: "Works offline once loaded.",
};
