/**
 * The network of rivalries and alliances of 2020 (cartels.md 2b): the 15 best-connected groups
 * with their public ties, and what is known of the rest in summary.
 */

/** A group known by its public name. */
export interface NamedGroup {
  readonly id: string;
  readonly label: string;
  /** Total weight of its rivalries, small groups included. */
  readonly rivalryWeight: number;
  /** Total weight of its alliances, small groups included. */
  readonly allianceWeight: number;
}

/** A documented tie between two named groups; the weight counts mentions. */
export interface NamedTie {
  readonly a: string;
  readonly b: string;
  readonly kind: "rivalry" | "alliance";
  readonly weight: number;
}

/** Sources of everything in this file; read there, and computed from the authors' data. */
export const networkSources = ["cartels.pc-code-2023"] as const;

const group = (
  id: string,
  label: string,
  rivalryWeight: number,
  allianceWeight: number,
): NamedGroup => ({ id, label, rivalryWeight, allianceWeight });

/** The 15 best-connected groups, most ties first. */
export const namedGroups2020: readonly NamedGroup[] = [
  group("cjng", "CJNG", 77, 55),
  group("sinaloa", "Sinaloa", 19, 34),
  group("nueva-familia-michoacana", "Nueva Familia Michoacana", 21, 13),
  group("noreste", "Cartel del Noreste", 16, 10),
  group("union-tepito", "Unión Tepito", 13, 9),
  group("chapitos", "Chapitos", 9, 10),
  group("golfo", "Golfo", 10, 7),
  group("zetas", "Zetas", 10, 6),
  group("guerreros-unidos", "Guerreros Unidos", 13, 2),
  group("gente-nueva", "Gente Nueva", 4, 9),
  group("zetas-vieja-escuela", "Zetas Vieja Escuela", 9, 4),
  group("caballeros-templarios", "Caballeros Templarios", 8, 4),
  group("fuerza-anti-union", "Fuerza Anti-Unión", 7, 5),
  group("rojos", "Rojos", 12, 0),
  group("carteles-unidos", "Cárteles Unidos", 6, 4),
];

const rivals = (a: string, b: string, weight: number): NamedTie => ({
  a,
  b,
  kind: "rivalry",
  weight,
});
const allies = (a: string, b: string, weight: number): NamedTie => ({
  a,
  b,
  kind: "alliance",
  weight,
});

/** Public ties among the 15. */
export const namedTies2020: readonly NamedTie[] = [
  rivals("cjng", "nueva-familia-michoacana", 13),
  rivals("cjng", "sinaloa", 7),
  rivals("cjng", "noreste", 6),
  rivals("cjng", "carteles-unidos", 6),
  rivals("cjng", "union-tepito", 3),
  rivals("cjng", "zetas-vieja-escuela", 3),
  rivals("cjng", "caballeros-templarios", 3),
  rivals("cjng", "zetas", 2),
  rivals("cjng", "golfo", 1),
  rivals("cjng", "guerreros-unidos", 1),
  rivals("cjng", "rojos", 1),
  rivals("sinaloa", "chapitos", 1),
  rivals("golfo", "zetas", 1),
  rivals("golfo", "zetas-vieja-escuela", 1),
  rivals("nueva-familia-michoacana", "guerreros-unidos", 3),
  rivals("nueva-familia-michoacana", "sinaloa", 2),
  rivals("nueva-familia-michoacana", "fuerza-anti-union", 2),
  rivals("union-tepito", "fuerza-anti-union", 5),
  rivals("guerreros-unidos", "caballeros-templarios", 4),
  rivals("guerreros-unidos", "rojos", 3),
  rivals("noreste", "golfo", 3),
  rivals("noreste", "zetas-vieja-escuela", 2),
  rivals("noreste", "zetas", 2),
  allies("cjng", "fuerza-anti-union", 5),
  allies("cjng", "union-tepito", 3),
  allies("cjng", "guerreros-unidos", 2),
  allies("sinaloa", "gente-nueva", 3),
  allies("sinaloa", "chapitos", 2),
  allies("chapitos", "gente-nueva", 1),
  allies("nueva-familia-michoacana", "caballeros-templarios", 4),
  allies("noreste", "zetas", 4),
];

/** The published summary of the whole network. */
export const networkStatistics2020 = {
  groups: 150,
  withoutTies: 36,
  rivalry: { pairs: 92, weight: 179, heaviest: 13 },
  alliance: { pairs: 91, weight: 163, heaviest: 6 },
} as const;

/**
 * Number of the generated network that is shipped: of those that meet every statistic above, the one
 * most typical in structure, a rule that reads no outcome (`src/model/network-statistics.ts`).
 */
export const shippedNetworkNumber = 192;

/** How many networks are generated to show what rests on the one shipped. */
export const generatedNetworkCount = 200;
