/** Stocks simulated by the SOURCE model in its base run: simulated, not observed. */
import { type Series, series } from "../record.js";
import { scattered } from "./scattered-points.js";

/** What the simulated stocks share. */
const SIMULATED = {
  unit: "person",
  place: "US",
  step: "year",
  counts: "other",
  vintage: "base run in the repository of the SOURCE model, version of June 2026",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  observation:
    "Start of the year, printed in thousands. Simulated, not observed: from 2022 on a projection without the shock of 2023-25. People in treatment are partly inside the disorder stocks and partly counted as in remission, so the stocks do not add up.",
} as const;

export const simulated_illicit_disorder_year = series({
  ...SIMULATED,
  id: "demand.simulated_illicit_disorder_year",
  means: "People with heroin or other illicit-opioid use disorder.",
  points: scattered({
    2012: 1_489_000,
    2016: 2_002_000,
    2020: 2_149_000,
    2022: 2_042_000,
    2025: 1_815_000,
    2026: 1_745_000,
  }),
});

export const simulated_prescription_disorder_with_heroin_year = series({
  ...SIMULATED,
  id: "demand.simulated_prescription_disorder_with_heroin_year",
  means: "People with prescription opioid use disorder who used heroin in the year.",
  points: scattered({
    2012: 194_000,
    2016: 190_000,
    2020: 50_000,
    2022: 28_000,
    2025: 15_000,
    2026: 13_000,
  }),
});

export const simulated_prescription_disorder_without_heroin_year = series({
  ...SIMULATED,
  id: "demand.simulated_prescription_disorder_without_heroin_year",
  means: "People with prescription opioid use disorder who did not use heroin in the year.",
  points: scattered({
    2012: 2_254_000,
    2016: 2_038_000,
    2020: 1_703_000,
    2022: 1_534_000,
    2025: 1_294_000,
    2026: 1_224_000,
  }),
});

export const simulated_all_disorder_year = series({
  ...SIMULATED,
  id: "demand.simulated_all_disorder_year",
  means: "People with opioid use disorder of any kind.",
  points: scattered({
    2012: 3_938_000,
    2016: 4_229_000,
    2020: 3_901_000,
    2022: 3_605_000,
    2025: 3_124_000,
    2026: 2_982_000,
  }),
});

export const simulated_buprenorphine_patients_year = series({
  ...SIMULATED,
  id: "demand.simulated_buprenorphine_patients_year",
  means: "People in treatment with buprenorphine.",
  points: scattered({
    2012: 363_000,
    2016: 547_000,
    2020: 800_000,
    2022: 842_000,
    2025: 861_000,
    2026: 818_000,
  }),
});

export const simulated_methadone_patients_year = series({
  ...SIMULATED,
  id: "demand.simulated_methadone_patients_year",
  means: "People in treatment with methadone.",
  points: scattered({
    2012: 311_000,
    2016: 346_000,
    2020: 319_000,
    2022: 407_000,
    2025: 505_000,
    2026: 523_000,
  }),
});

export const simulated_naltrexone_patients_year = series({
  ...SIMULATED,
  id: "demand.simulated_naltrexone_patients_year",
  means: "People in treatment with extended-release naltrexone.",
  points: scattered({
    2012: 3_000,
    2016: 19_000,
    2020: 29_000,
    2022: 33_000,
    2025: 38_000,
    2026: 39_000,
  }),
});

export const simulated_illicit_remission_early_year = series({
  ...SIMULATED,
  id: "demand.simulated_illicit_remission_early_year",
  means:
    "People in remission from heroin or illicit-opioid use disorder, early or still in treatment.",
  points: scattered({
    2012: 316_000,
    2016: 449_000,
    2020: 579_000,
    2022: 616_000,
    2025: 648_000,
    2026: 642_000,
  }),
});

export const simulated_illicit_remission_stable_year = series({
  ...SIMULATED,
  id: "demand.simulated_illicit_remission_stable_year",
  means: "People in stable remission from heroin or illicit-opioid use disorder.",
  points: scattered({
    2012: 394_000,
    2016: 494_000,
    2020: 635_000,
    2022: 715_000,
    2025: 836_000,
    2026: 876_000,
  }),
});

export const simulated_all_remission_year = series({
  ...SIMULATED,
  id: "demand.simulated_all_remission_year",
  means: "People in remission from opioid use disorder of any kind.",
  points: scattered({
    2012: 2_891_000,
    2016: 3_537_000,
    2020: 4_114_000,
    2022: 4_343_000,
    2025: 4_638_000,
    2026: 4_711_000,
  }),
});

/** Every series of this file. */
export const sourceStockSeries: readonly Series[] = [
  simulated_illicit_disorder_year,
  simulated_prescription_disorder_with_heroin_year,
  simulated_prescription_disorder_without_heroin_year,
  simulated_all_disorder_year,
  simulated_buprenorphine_patients_year,
  simulated_methadone_patients_year,
  simulated_naltrexone_patients_year,
  simulated_illicit_remission_early_year,
  simulated_illicit_remission_stable_year,
  simulated_all_remission_year,
];
