/**
 * Statistics of an ensemble that are built run by run and merged exactly: whatever the number of
 * workers and the order of their parts, the same bits come out.
 */
import { ExactSum } from "./exact-sum.js";
import { QuantileSketch } from "./quantile-sketch.js";

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

/** What is known of one quantity over the runs seen so far. */
export class Distribution {
  private readonly sketch = new QuantileSketch();
  private readonly sum = new ExactSum();
  private below = 0;
  private above = 0;

  /** @throws RangeError for a value that is not finite */
  add(value: number): void {
    this.sketch.add(value);
    this.sum.add(value);
    if (value < 0) this.below++;
    if (value > 0) this.above++;
  }

  merge(packed: PackedDistribution): void {
    this.sketch.merge(QuantileSketch.fromJSON(packed.sketch));
    this.sum.merge(ExactSum.fromJSON(packed.sum));
    this.below += packed.below;
    this.above += packed.above;
  }

  /** The distribution of packed parts. */
  static of(...parts: readonly PackedDistribution[]): Distribution {
    const distribution = new Distribution();
    for (const part of parts) distribution.merge(part);
    return distribution;
  }

  pack(): PackedDistribution {
    return {
      sketch: this.sketch.toJSON(),
      sum: this.sum.toJSON(),
      below: this.below,
      above: this.above,
    };
  }

  get count(): number {
    return this.sketch.count;
  }

  spread(): Spread {
    return {
      median: this.sketch.quantile(0.5),
      mean: this.count === 0 ? Number.NaN : this.sum.value() / this.count,
      q05: this.sketch.quantile(0.05),
      q25: this.sketch.quantile(0.25),
      q75: this.sketch.quantile(0.75),
      q95: this.sketch.quantile(0.95),
    };
  }

  /** Shares of runs in which the quantity is below and above zero. */
  signs(): { readonly lower: number; readonly higher: number } {
    return { lower: this.below / this.count, higher: this.above / this.count };
  }
}
