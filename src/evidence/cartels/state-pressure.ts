/** What the security cabinet reports of its pressure on groups (cartels.md 1f). */
import { fixed } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const laboratory_sites_reported = parameter({
  id: "state_response.laboratory_sites_2024_10_to_2026_02",
  means: "Laboratories and storage areas reported dismantled, 1 October 2024 to 28 February 2026.",
  unit: "site",
  best: 2318,
  range: null,
  prior: fixed(),
  asOf: "February 2026",
  basis: "published",
  seen: "read",
  sources: ["cartels.notisistema-2026"],
  caution:
    "A running total of 17 months by the government's own count, storage included; not a yearly rate.",
});

export const statePressureParameters: readonly Parameter[] = [laboratory_sites_reported];
