/**
 * Statistics of an ensemble that are built run by run and merged exactly: whatever the number of
 * workers and the order of their parts, the same bits come out.
 */
import { ExactSum } from "./exact-sum.js";
import { QuantileSketch, quantilesOfFew } from "./quantile-sketch.js";

/** The spread of one quantity over an ensemble. */
export interface Spread {
  readonly median: number;
  readonly mean: number;
  readonly q05: number;
  readonly q25: number;
  readonly q75: number;
  readonly q95: number;
}

/** A distribution as plain data, to be sent between workers. */
export interface PackedDistribution {
  readonly sketch: ReturnType<QuantileSketch["toJSON"]>;
  readonly sum: ReturnType<ExactSum["toJSON"]>;
  readonly below: number;
  readonly above: number;
}

/** Up to so many values are kept as they are: few take less room so, and less time. */
const MOST_LOOSE = 256;

const looseSum = new ExactSum();

/** What is known of one quantity over the runs seen so far. */
export class Distribution {
  /** Values not yet in the sketch and the sum; the first `held` places are taken. */
  private loose = new Float64Array(0);
  private held = 0;
  private settled: { readonly sketch: QuantileSketch; readonly sum: ExactSum } | undefined;
  private below = 0;
  private above = 0;
  /** Its spread, until a value is added. */
  private known: Spread | undefined;

  /** @throws RangeError for a value that is not finite */
  add(value: number): void {
    if (!Number.isFinite(value)) {
      throw new RangeError(`Statistics are of finite numbers, got ${value}.`);
    }
    this.known = undefined;
    if (this.held === this.loose.length) this.makeRoom(1);
    this.loose[this.held++] = value;
    if (value < 0) this.below++;
    if (value > 0) this.above++;
  }

  /** Takes up packed parts or plain values. */
  merge(part: PackedDistribution | Float64Array): void {
    if (part instanceof Float64Array) {
      this.makeRoom(part.length);
      for (let i = 0; i < part.length; i++) this.add(part[i]!);
      return;
    }
    this.known = undefined;
    const { sketch, sum } = this.settle();
    sketch.merge(QuantileSketch.fromJSON(part.sketch));
    sum.merge(ExactSum.fromJSON(part.sum));
    this.below += part.below;
    this.above += part.above;
  }

  /** The distribution of packed parts or plain values. */
  static of(...parts: readonly (PackedDistribution | Float64Array)[]): Distribution {
    const distribution = new Distribution();
    for (const part of parts) distribution.merge(part);
    return distribution;
  }

  pack(): PackedDistribution {
    const { sketch, sum } = this.settle();
    return {
      sketch: sketch.toJSON(),
      sum: sum.toJSON(),
      below: this.below,
      above: this.above,
    };
  }

  get count(): number {
    return this.held + (this.settled?.sketch.count ?? 0);
  }

  /** @param like a distribution that may hold the same values: what is known of it is not worked out again */
  spread(like?: Distribution): Spread {
    if (like && this.holdsTheSame(like)) return like.spread();
    this.known ??= this.spreadNow();
    return this.known;
  }

  private spreadNow(): Spread {
    const quantile = this.quantiles();
    return {
      median: quantile(0.5),
      mean: this.count === 0 ? Number.NaN : this.total() / this.count,
      q05: quantile(0.05),
      q25: quantile(0.25),
      q75: quantile(0.75),
      q95: quantile(0.95),
    };
  }

  /** Whether both hold the same few values in the same order. */
  private holdsTheSame(other: Distribution): boolean {
    if (this.settled || other.settled || this.held !== other.held) return false;
    for (let i = 0; i < this.held; i++) if (this.loose[i] !== other.loose[i]) return false;
    return true;
  }

  /** Shares of runs in which the quantity is below and above zero. */
  signs(): { readonly lower: number; readonly higher: number } {
    return { lower: this.below / this.count, higher: this.above / this.count };
  }

  private quantiles(): (q: number) => number {
    if (!this.settled) return quantilesOfFew(this.loose.slice(0, this.held));
    const { sketch } = this.settle();
    return (q) => sketch.quantile(q);
  }

  private total(): number {
    if (this.settled) return this.settle().sum.value();
    looseSum.clear();
    for (let i = 0; i < this.held; i++) looseSum.add(this.loose[i]!);
    return looseSum.value();
  }

  /** Makes room for some more loose values, at most as many as are kept loose. */
  private makeRoom(values: number): void {
    if (this.held >= MOST_LOOSE) this.settle();
    const wanted = Math.min(MOST_LOOSE, this.held + Math.max(values, this.held));
    if (wanted <= this.loose.length) return;
    const wider = new Float64Array(wanted);
    wider.set(this.loose.subarray(0, this.held));
    this.loose = wider;
  }

  /** Brings all values into the sketch and the sum. */
  private settle(): { readonly sketch: QuantileSketch; readonly sum: ExactSum } {
    this.settled ??= { sketch: new QuantileSketch(), sum: new ExactSum() };
    const { sketch, sum } = this.settled;
    for (let i = 0; i < this.held; i++) {
      sketch.add(this.loose[i]!);
      sum.add(this.loose[i]!);
    }
    this.held = 0;
    return this.settled;
  }
}
