/** The texts of the evidence, each fetched once and by itself. */
export const loadParameters = () => import("ironriver:parameters");
export const loadSeries = () => import("ironriver:series");
export const loadFindings = () => import("ironriver:findings");
export const loadSources = () => import("ironriver:sources");
export const loadClaims = () => import("ironriver:claims");
export const loadTimeline = () => import("ironriver:timeline");
export const loadDensities = () => import("ironriver:densities");
export const loadBoard = () => import("ironriver:board");
export const loadCycle = () => import("ironriver:cycle");
export const loadPlaces = () => import("ironriver:places");
