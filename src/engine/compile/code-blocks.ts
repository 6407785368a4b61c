/** Blocks of generated code: nested loops, each with its lines, names and bound values. */

/** Numbers that stand beside the source: positions (whole) or values (real). */
export type Table = Int32Array | Float64Array;

/** Collects tables, each named once in the source. */
export class Tables {
  readonly list: Table[] = [];
  private readonly known = new Map<string, string>();

  whole(values: readonly number[]): string {
    return this.add(`w${values.join()}`, () => Int32Array.from(values));
  }

  real(values: readonly number[]): string {
    return this.add(`r${values.join()}`, () => Float64Array.from(values));
  }

  private add(key: string, make: () => Table): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const name = `T${this.list.length}`;
    this.list.push(make());
    this.known.set(key, name);
    return name;
  }
}

interface Block {
  readonly head: string;
  readonly lines: string[];
  /** Text of a value to the name under which it is bound in this block. */
  readonly bound: Map<string, string>;
}

/** The blocks open at a moment, outermost first. */
export class BlockStack {
  private stack: Block[] = [];
  private names = 0;
  private readonly axes = new Map<number, { name: string; level: number }>();

  /** Level of the block at hand; 0 is the head of the function. */
  get depth(): number {
    return this.stack.length - 1;
  }

  open(head: string): void {
    this.stack.push({ head, lines: [], bound: new Map() });
  }

  openLoop(size: number): string {
    const name = this.newName();
    this.open(`for (let ${name} = 0; ${name} < ${size}; ${name}++) {`);
    return name;
  }

  /** Opens a loop over the entries of one row of a sparse matrix. */
  openRows(starts: string, row: string): { counter: string; depth: number } {
    const rowName = this.bind(row);
    const end = this.bind(`${starts}[${rowName} + 1]`);
    const counter = this.newName();
    this.open(`for (let ${counter} = ${starts}[${rowName}]; ${counter} < ${end}; ${counter}++) {`);
    return { counter, depth: this.depth };
  }

  /** Closes the innermost block and puts its text into the one around it. */
  close(): void {
    const block = this.stack.pop();
    const around = this.stack.at(-1);
    if (!block || !around) throw new Error("no block to close");
    around.lines.push(`${block.head}\n${block.lines.join("\n")}\n}`);
  }

  finish(): string {
    const block = this.stack.pop();
    return block ? `${block.lines.join("\n")}\n` : "";
  }

  line(text: string): void {
    this.stack.at(-1)?.lines.push(text);
  }

  newName(): string {
    return `x${this.names++}`;
  }

  /** Binds a value to a new name in the block at hand. */
  bind(text: string): string {
    if (/^x\d+$/.test(text)) return text;
    const name = this.newName();
    this.line(`const ${name} = ${text};`);
    return name;
  }

  /** Binds a value unless it is already bound here or further out. */
  bindOnce(text: string): string {
    for (let level = this.depth; level >= 0; level--) {
      const known = this.stack[level]?.bound.get(text);
      if (known !== undefined) return known;
    }
    const name = this.bind(text);
    this.stack.at(-1)?.bound.set(text, name);
    return name;
  }

  /** Writes into a block further out, as if those inside it were not yet open. */
  atLevel<T>(level: number, write: () => T): T {
    const whole = this.stack;
    this.stack = whole.slice(0, level + 1);
    try {
      return write();
    } finally {
      this.stack = whole;
    }
  }

  /** Gives a loop counter its name and the level at which it is at hand. */
  name(axis: number, name: string, level: number): void {
    this.axes.set(axis, { name, level });
  }

  nameOf(axis: number): string {
    const known = this.axes.get(axis);
    if (!known) throw new Error(`loop counter ${axis} stands outside its loop`);
    return known.name;
  }

  levelOf(axis: number): number {
    return this.axes.get(axis)?.level ?? 0;
  }
}
