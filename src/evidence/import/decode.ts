/**
 * Bytes to text. Official files come as UTF-8 or as Windows-1252 (a superset of Latin-1), some with
 * a byte-order mark of the one before text of the other; so each line is taken as UTF-8 if it can
 * be, and else as Windows-1252.
 */
import { isUtf8 } from "node:buffer";

/** What a file turned out to be written in. */
export type Encoding = "utf-8" | "windows-1252" | "mixed";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Some files put the mark of UTF-8 before text in Windows-1252, so that it proves nothing. */
const withoutMark = (bytes: Buffer): Buffer =>
  BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte)
    ? bytes.subarray(BYTE_ORDER_MARK.length)
    : bytes;

/** Turns blocks of whole lines into text and remembers what they were written in. */
export class TextDecoding {
  readonly #windows = new TextDecoder("windows-1252");
  #isFirst = true;
  #utf8Lines = 0;
  #windowsLines = 0;

  /** Text of a block, without a byte-order mark at the start of the file. */
  text(bytes: Buffer, newline: number): string {
    const unmarked = this.#isFirst ? withoutMark(bytes) : bytes;
    this.#isFirst = false;
    return isUtf8(unmarked) ? this.#asUtf8(unmarked) : this.#byLine(unmarked, newline);
  }

  /** Plain ASCII counts as UTF-8. */
  get encoding(): Encoding {
    if (this.#windowsLines === 0) return "utf-8";
    return this.#utf8Lines === 0 ? "windows-1252" : "mixed";
  }

  #asUtf8(bytes: Buffer): string {
    const text = bytes.toString("utf8");
    // Letters beyond ASCII take more than one byte.
    if (text.length < bytes.length) this.#utf8Lines++;
    return text;
  }

  #byLine(bytes: Buffer, newline: number): string {
    const lines: string[] = [];
    for (let from = 0; from < bytes.length; ) {
      const at = bytes.indexOf(newline, from);
      const end = at < 0 ? bytes.length : at + 1;
      const line = bytes.subarray(from, end);
      if (isUtf8(line)) lines.push(this.#asUtf8(line));
      else {
        this.#windowsLines++;
        lines.push(this.#windows.decode(line));
      }
      from = end;
    }
    return lines.join("");
  }
}
