/** Which paths drive the sector: those of the record, or those of the projection of 2022. */
import type { GraphicalFunction } from "../../engine/model/definition.js";
import {
  projected_fentanyl_share_high_path,
  projected_fentanyl_share_low_path,
  projected_fentanyl_share_path,
  projected_heroin_price_path,
  projected_methadone_places_high_path,
  projected_methadone_places_low_path,
  projected_methadone_places_path,
  projected_naloxone_kits_high_path,
  projected_naloxone_kits_low_path,
  projected_naloxone_kits_path,
} from "../../evidence/demand/projection-paths.js";
import {
  fentanyl_share_path,
  naloxone_kits_path,
  treatment_places_path,
} from "../../evidence/demand/sector-paths.js";
import { heroin_price_index_year } from "../../evidence/demand/source-inputs.js";
import type { Series } from "../../evidence/record.js";
import { recordedPath } from "../from-evidence.js";

/** Paths that drive the sector. */
export interface DemandInputs {
  readonly fentanylShare: Series;
  readonly heroinPrice: Series;
  readonly naloxoneKits: Series;
  readonly treatmentPlaces: Series;
}

/** As recorded to now, then held. */
export const recordedInputs: DemandInputs = {
  fentanylShare: fentanyl_share_path,
  heroinPrice: heroin_price_index_year,
  naloxoneKits: naloxone_kits_path,
  treatmentPlaces: treatment_places_path,
};

/** As the published projection of 2022 was given; places are those for methadone alone. */
export const projectionInputs: DemandInputs = {
  fentanylShare: projected_fentanyl_share_path,
  heroinPrice: projected_heroin_price_path,
  naloxoneKits: projected_naloxone_kits_path,
  treatmentPlaces: projected_methadone_places_path,
};

/** All inputs of the projection at the end that costs more lives. */
export const pessimisticInputs: DemandInputs = {
  ...projectionInputs,
  fentanylShare: projected_fentanyl_share_high_path,
  naloxoneKits: projected_naloxone_kits_low_path,
  treatmentPlaces: projected_methadone_places_low_path,
};

/** All inputs of the projection at the end that costs fewer lives. */
export const optimisticInputs: DemandInputs = {
  ...projectionInputs,
  fentanylShare: projected_fentanyl_share_low_path,
  naloxoneKits: projected_naloxone_kits_high_path,
  treatmentPlaces: projected_methadone_places_high_path,
};

/** The projection with another path of the fentanyl share. */
export const withFentanylShare = (share: "high" | "low" | "held-in-2019"): DemandInputs => ({
  ...projectionInputs,
  fentanylShare:
    share === "high"
      ? projected_fentanyl_share_high_path
      : share === "low"
        ? projected_fentanyl_share_low_path
        : heldIn2019,
});

/** The share of 2019 from then on. */
const heldIn2019: Series = {
  ...projected_fentanyl_share_path,
  points: projected_fentanyl_share_path.points.filter(([at]) => at < "2020"),
};

/** Rises from 0 at the last count of a path to 1 at its last point, where its spread is stated. */
export function sinceLastCount(series: Series): GraphicalFunction {
  const { x } = recordedPath(series, series.unit);
  return { x: x.slice(-2), y: [0, 1], mode: "continuous" };
}
