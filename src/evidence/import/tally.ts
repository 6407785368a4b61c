/** Sums by measure, state and period: all that an importer keeps of a file. */

/** A state's ISO id, or null where the state is not known. */
export type Place = string | null;

/** Running sums. Their number depends on states and periods, not on rows. */
export class Tally {
  readonly #sums = new Map<string, Map<Place, Map<string, number>>>();

  /** Adds an amount; zero leaves a mark too, since it was observed. */
  add(measure: string, place: Place, period: string, amount: number): void {
    const places = this.#sums.get(measure) ?? new Map<Place, Map<string, number>>();
    this.#sums.set(measure, places);
    const periods = places.get(place) ?? new Map<string, number>();
    places.set(place, periods);
    periods.set(period, (periods.get(period) ?? 0) + amount);
  }

  /** Places that have a sum of a measure. */
  places(measure: string): readonly Place[] {
    return [...(this.#sums.get(measure)?.keys() ?? [])].sort((a, b) =>
      String(a).localeCompare(String(b), "en"),
    );
  }

  /** Sums of one place in order of time. */
  points(measure: string, place: Place): readonly (readonly [period: string, value: number])[] {
    const periods = this.#sums.get(measure)?.get(place) ?? new Map<string, number>();
    return [...periods].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** How many sums are kept. */
  get size(): number {
    return [...this.#sums.values()]
      .flatMap((places) => [...places.values()])
      .reduce((total, periods) => total + periods.size, 0);
  }
}
