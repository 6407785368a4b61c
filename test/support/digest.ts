/** A digest of the bits of numbers, made with 32-bit integers only: the same function on any host. */
export class Digest {
  private a = 0x811c9dc5;
  private b = 0x1b873593;
  private readonly word = new Float64Array(1);
  private readonly halves = new Uint32Array(this.word.buffer);

  /** Takes up one double. */
  add(value: number): void {
    this.word[0] = value;
    for (const half of this.halves) {
      this.a = Math.imul(this.a ^ half, 0x01000193);
      this.b = Math.imul((this.b << 13) | (this.b >>> 19), 5) + Math.imul(half, 0xcc9e2d51);
      this.b |= 0;
    }
  }

  /** The digest so far, as text. */
  text(): string {
    return [this.a, this.b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
