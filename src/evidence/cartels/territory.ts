/** How much of the country groups are present in, by definitions that differ (cartels.md 1d). */
import { fixed, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const ungoverned_share = parameter({
  id: "groups.ungoverned_share",
  means: 'Share of Mexico that is "often ungoverned" and in which groups operate.',
  unit: "1",
  best: null,
  range: [0.3, 0.35],
  prior: uniform(0.3, 0.35),
  asOf: "March 2021",
  basis: "published",
  seen: "read",
  sources: ["cartels.northcom-2021"],
  caution:
    'The origin of "a third of the country": one officer\'s remark, disputed by the Mexican government, with no published method. Presence is not control.',
  alternatives: [
    {
      value: 0.325,
      range: [0.3, 0.35],
      says: "The middle of the remark, as one noisy observation.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.northcom-2021"],
    },
    {
      value: 0.6,
      says: "Share of municipalities touched, 2023: another quantity.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.ac-2023"],
    },
    {
      value: 0.81,
      says: "Share of the area of those municipalities, 2023: another quantity.",
      basis: "published",
      seen: "read",
      sources: ["cartels.ac-2023"],
    },
  ],
  defaultBecause: "There is no default: no method stands behind any figure of control.",
});

export const municipalities_with_presence = parameter({
  id: "groups.municipalities_with_presence",
  means: "Share of municipalities in which any group is present.",
  unit: "1",
  best: 0.6,
  range: [0.29, 0.6],
  prior: fixed(),
  priorNote: "Three methods at three times; the range is not doubt about one of them.",
  asOf: "June 2023",
  basis: "derived",
  seen: "read",
  sources: ["cartels.ac-2023"],
  caution: "1,488 of 2,471 municipalities touched. Presence is not control.",
  alternatives: [
    {
      value: 0.29,
      says: "Any drug-trafficking group in web searches over 1991-2010, of 2,441 municipalities.",
      basis: "published",
      seen: "read",
      sources: ["cartels.coscia-rios-2012"],
    },
    {
      value: 0.43,
      says: "Leaked army files over 2017-2022: 1,058 of 2,446 municipalities.",
      basis: "derived",
      seen: "read",
      sources: ["cartels.guacamaya-2022"],
    },
  ],
  defaultBecause: "The latest reading. The methods differ, so the three make no trend.",
});

export const area_with_presence = parameter({
  id: "groups.area_with_presence",
  means: "Share of the country's area that belongs to municipalities in which a group is present.",
  unit: "1",
  best: 0.81,
  range: [0.72, 0.81],
  prior: fixed(),
  priorNote: "Two methods at two times; the range is not doubt about one of them.",
  asOf: "June 2023",
  basis: "published",
  seen: "read",
  sources: ["cartels.ac-2023"],
  caution: "Whole municipalities count, most of whose area may be empty. Presence is not control.",
  alternatives: [
    {
      value: 0.72,
      says: "Leaked army files over 2017-2022.",
      basis: "published",
      seen: "read",
      sources: ["cartels.guacamaya-2022"],
    },
  ],
  defaultBecause: "The latest reading.",
});

export const cjng_municipalities = parameter({
  id: "groups.cjng_municipalities",
  means: "Share of municipalities in which the CJNG is present.",
  unit: "1",
  best: 0.2,
  range: [0.17, 0.2],
  prior: uniform(0.17, 0.2),
  asOf: "2022-2023",
  basis: "published",
  seen: "read",
  rangeBasis: "derived",
  sources: ["cartels.guacamaya-2022", "cartels.ac-2023"],
  caution: "The low end is 427 municipalities of 2,471.",
});

export const states_with_cjng = parameter({
  id: "groups.states_with_cjng",
  means: "States in which the CJNG is present in any degree.",
  unit: "state",
  best: 32,
  range: [21, 32],
  prior: fixed(),
  priorNote: "Definitions of presence differ; the range is not doubt about one of them.",
  asOf: "May 2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.hipocrita-2025", "cartels.grupomarmor-2023"],
  caution:
    "Presence of a trafficking network, not control; use the grades by state where it matters.",
  alternatives: [
    {
      value: 28,
      says: "Consultancy study of 2023.",
      basis: "published",
      seen: "read",
      sources: ["cartels.ac-2023"],
    },
    {
      value: 21,
      says: "US agency in 2023.",
      basis: "published",
      seen: "read",
      sources: ["cartels.grupomarmor-2023"],
    },
  ],
  defaultBecause: "The latest reading by the widest definition, which the grades by state refine.",
});

export const states_with_sinaloa = parameter({
  id: "groups.states_with_sinaloa",
  means: "States in which the Sinaloa cartel is present in any degree.",
  unit: "state",
  best: 31,
  range: [19, 31],
  prior: fixed(),
  priorNote: "Definitions of presence differ; the range is not doubt about one of them.",
  asOf: "May 2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.hipocrita-2025", "cartels.grupomarmor-2023"],
  caution:
    "Presence of a trafficking network, not control; use the grades by state where it matters.",
  alternatives: [
    {
      value: 24,
      says: "Consultancy study of 2023.",
      basis: "published",
      seen: "read",
      sources: ["cartels.ac-2023"],
    },
    {
      value: 19,
      says: "US agency in 2023.",
      basis: "published",
      seen: "read",
      sources: ["cartels.grupomarmor-2023"],
    },
  ],
  defaultBecause: "The latest reading by the widest definition, which the grades by state refine.",
});

export const territoryParameters: readonly Parameter[] = [
  ungoverned_share,
  municipalities_with_presence,
  area_with_presence,
  cjng_municipalities,
  states_with_cjng,
  states_with_sinaloa,
];
