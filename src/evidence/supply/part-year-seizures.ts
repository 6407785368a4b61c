/** Seizures published for part of a year, as they were first told or as the later file sums them. */
import { fixed } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const FIRST_RELEASE =
  "As first published and later revised: the series by month, of one file vintage, replaces it.";

/** What differs between two totals; the rest is the same for all. */
interface Total {
  readonly id: Parameter["id"];
  readonly means: string;
  readonly pounds: number;
  readonly period: string;
  readonly basis?: Parameter["basis"];
  readonly sources: readonly string[];
  readonly caution: string;
}

const total = ({ id, means, pounds, period, basis, sources, caution }: Total): Parameter =>
  parameter({
    id,
    means: `${means}, ${period}, gross weight.`,
    unit: "lb",
    best: pounds,
    range: null,
    prior: fixed(),
    asOf: period,
    basis: basis ?? "published",
    seen: "read",
    sources,
    caution,
  });

const NATIONWIDE = "Fentanyl seized by US Customs and Border Protection nationwide";
const MEXICAN_BORDER = "Fentanyl seized by US Customs and Border Protection at the Mexican border";

/** Totals of part of a year. */
export const partYearSeizureParameters: readonly Parameter[] = [
  total({
    id: "supply.fentanyl_seized_oct_dec_2022",
    means: NATIONWIDE,
    pounds: 9400,
    period: "October to December 2022",
    sources: ["supply.S-BR23"],
    caution: `${FIRST_RELEASE} The file has 7,305 lb for these months: the figure does not fit it.`,
  }),
  total({
    id: "supply.fentanyl_seized_oct_2022_may_2023",
    means: NATIONWIDE,
    pounds: 17151,
    period: "October 2022 to 3 May 2023",
    sources: ["supply.S-BLITZ23"],
    caution: FIRST_RELEASE,
  }),
  total({
    id: "supply.fentanyl_seized_border_oct_jan_2023",
    means: MEXICAN_BORDER,
    pounds: 8673,
    period: "October 2022 to January 2023",
    sources: ["supply.S-USBN25"],
    caution: `${FIRST_RELEASE} Another release has 12,017 lb by port officers alone for the same months.`,
  }),
  total({
    id: "supply.fentanyl_seized_border_oct_jan_2024",
    means: MEXICAN_BORDER,
    pounds: 6932,
    period: "October 2023 to January 2024",
    sources: ["supply.S-USBN25"],
    caution: FIRST_RELEASE,
  }),
  total({
    id: "supply.fentanyl_seized_border_oct_jan_2025",
    means: MEXICAN_BORDER,
    pounds: 5409,
    period: "October 2024 to January 2025",
    sources: ["supply.S-USBN25"],
    caution: FIRST_RELEASE,
  }),
  total({
    id: "supply.fentanyl_seized_border_oct_mar_2023",
    means: MEXICAN_BORDER,
    pounds: 13804,
    period: "October 2022 to March 2023",
    sources: ["supply.S-WAPO25"],
    caution: FIRST_RELEASE,
  }),
  total({
    id: "supply.fentanyl_seized_border_oct_mar_2025",
    means: MEXICAN_BORDER,
    pounds: 6749,
    period: "October 2024 to March 2025",
    sources: ["supply.S-WAPO25"],
    caution: FIRST_RELEASE,
  }),
  total({
    id: "supply.fentanyl_seized_oct_2023_aug_2024",
    means: NATIONWIDE,
    pounds: 19600,
    period: "October 2023 to August 2024",
    sources: ["supply.S-KXO24"],
    caution: FIRST_RELEASE,
  }),
  total({
    id: "supply.fentanyl_seized_border_jan_apr_2025",
    means: MEXICAN_BORDER,
    pounds: 3159,
    period: "January to April 2025",
    sources: ["supply.S-SOFREP25"],
    caution: `${FIRST_RELEASE} Told as 48 % below the year before.`,
  }),
  total({
    id: "supply.fentanyl_seized_border_oct_apr_2025_press",
    means: MEXICAN_BORDER,
    pounds: 7700,
    period: "October 2024 to April 2025",
    sources: ["supply.S-EMILY25"],
    caution: FIRST_RELEASE,
  }),
  total({
    id: "supply.fentanyl_seized_jan_aug_2025",
    means: "Fentanyl seized by US Customs and Border Protection at US borders",
    pounds: 6873,
    period: "January to August 2025",
    sources: ["supply.S-VORONOI"],
    caution: `${FIRST_RELEASE} Told as 52 % below the year before.`,
  }),
  total({
    id: "supply.fentanyl_seized_oct_apr_2025",
    means: NATIONWIDE,
    pounds: 7684,
    period: "October 2024 to April 2025",
    basis: "derived",
    sources: ["supply.S-CBPFILE"],
    caution: "Sum of the series by month, to stand beside the same months a year later.",
  }),
  total({
    id: "supply.fentanyl_seized_oct_apr_2026",
    means: NATIONWIDE,
    pounds: 6726,
    period: "October 2025 to April 2026",
    basis: "derived",
    sources: ["supply.S-CBPFILE"],
    caution: "Sum of the series by month.",
  }),
  total({
    id: "supply.fentanyl_seized_border_oct_apr_2026",
    means: MEXICAN_BORDER,
    pounds: 6262,
    period: "October 2025 to April 2026",
    basis: "derived",
    sources: ["supply.S-CBPFILE"],
    caution: "Sum of the series by month.",
  }),
  total({
    id: "supply.methamphetamine_seized_oct_apr_2025",
    means: "Methamphetamine seized by US Customs and Border Protection nationwide",
    pounds: 80163,
    period: "October 2024 to April 2025",
    basis: "derived",
    sources: ["supply.S-CBPFILE"],
    caution: "Sum of the series by month, to stand beside the same months a year later.",
  }),
  total({
    id: "supply.methamphetamine_seized_oct_apr_2026",
    means: "Methamphetamine seized by US Customs and Border Protection nationwide",
    pounds: 96236,
    period: "October 2025 to April 2026",
    basis: "derived",
    sources: ["supply.S-CBPFILE"],
    caution: "Sum of the series by month; 20 % above the same months of the year before.",
  }),
  total({
    id: "supply.methamphetamine_seized_oct_mar_2025",
    means: "Methamphetamine seized by US Customs and Border Protection nationwide",
    pounds: 61034,
    period: "October 2024 to March 2025",
    sources: ["supply.S-VOZ25"],
    caution: `${FIRST_RELEASE} The second half of the fiscal year was high, so that the year ended near the one before.`,
  }),
  total({
    id: "supply.cocaine_seized_oct_mar_2025",
    means: "Cocaine seized by US Customs and Border Protection nationwide",
    pounds: 35674,
    period: "October 2024 to March 2025",
    sources: ["supply.S-VOZ25"],
    caution: `${FIRST_RELEASE} About 68,000 lb in all of FY2024.`,
  }),
  total({
    id: "supply.all_drugs_seized_oct_mar_2025",
    means: "Drugs of all kinds seized by US Customs and Border Protection nationwide",
    pounds: 251069,
    period: "October 2024 to March 2025",
    sources: ["supply.S-VOZ25"],
    caution: FIRST_RELEASE,
  }),
  total({
    id: "supply.all_drugs_seized_oct_jan_2026",
    means: "Drugs of all kinds seized by US Customs and Border Protection nationwide",
    pounds: 195000,
    period: "October 2025 to January 2026",
    sources: ["supply.S-CALINS26"],
    caution: `${FIRST_RELEASE} Published as more than this.`,
  }),
];
