/** Data made when the lab is built (`lab/build/data-modules.ts`). */
declare module "ironriver:catalog" {
  const catalog: import("../build/catalog.js").Catalog;
  export default catalog;
}
declare module "ironriver:sources" {
  const sources: readonly import("../../src/browser.js").Source[];
  export default sources;
}
declare module "ironriver:parameters" {
  const parameters: readonly import("../../src/browser.js").Parameter[];
  export default parameters;
}
declare module "ironriver:series" {
  const series: readonly import("../../src/browser.js").Series[];
  export default series;
}
declare module "ironriver:findings" {
  const findings: readonly import("../../src/browser.js").Finding[];
  export default findings;
}
declare module "ironriver:lever-equations" {
  const equations: import("../build/lever-equations.js").LeverEquations;
  export default equations;
}
declare module "ironriver:parameter-names" {
  const names: Readonly<Record<string, string>>;
  export default names;
}
declare module "ironriver:questions" {
  const questions: readonly import("../build/questions.js").RecordedQuestion[];
  export default questions;
}
declare module "ironriver:cycle" {
  const cycle: import("../build/cycle.js").Cycle;
  export default cycle;
}
declare module "ironriver:places" {
  const places: import("../build/places.js").Places;
  export default places;
}
declare module "ironriver:claims" {
  const claims: readonly import("../build/knowledge.js").LabClaim[];
  export default claims;
}
declare module "ironriver:timeline" {
  const timeline: import("../build/knowledge.js").LabTimeline;
  export default timeline;
}
declare module "ironriver:densities" {
  const densities: import("../build/knowledge.js").LabDensities;
  export default densities;
}
declare module "ironriver:board" {
  const board: import("../build/knowledge.js").LabBoard;
  export default board;
}
