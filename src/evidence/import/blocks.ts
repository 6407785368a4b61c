/**
 * A byte stream as blocks of whole lines. What is held never exceeds a chunk and one line, so that
 * a file of any size is read in flat memory.
 */
import { fail } from "../../engine/language/problem.js";

/** Lines longer than this are not read: the file is something else. */
const LONGEST_LINE = 1_000_000;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Whole lines as bytes. */
export interface Block {
  readonly bytes: Buffer;
  /** The byte that ends a line in this file. */
  readonly newline: number;
  /** Bytes of the file read so far, this block included. */
  readonly readTo: number;
}

/**
 * @param file named in errors
 * @throws InputError when the bytes are not lines of text
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Buffer>,
  file: string,
): AsyncGenerator<Block> {
  let held = Buffer.alloc(0);
  let readTo = 0;
  let newline: number | undefined;
  for await (const chunk of chunks) {
    if (readTo === 0) refuseOtherFormats(chunk, file);
    readTo += chunk.length;
    newline ??= newlineOf(chunk);
    const end = newline === undefined ? -1 : chunk.lastIndexOf(newline);
    if (end < 0 || newline === undefined) {
      held = Buffer.concat([held, chunk]);
      if (held.length > LONGEST_LINE) {
        fail({
          file,
          message: `There is a line of more than ${LONGEST_LINE} characters. Is this a table with one row a line?`,
        });
      }
      continue;
    }
    yield { bytes: Buffer.concat([held, chunk.subarray(0, end + 1)]), newline, readTo };
    held = Buffer.from(chunk.subarray(end + 1));
  }
  if (held.length > 0) yield { bytes: held, newline: newline ?? NEWLINE, readTo };
}

/** A newline, or a lone carriage return in files of old. */
function newlineOf(chunk: Buffer): number | undefined {
  if (chunk.includes(NEWLINE)) return NEWLINE;
  const at = chunk.indexOf(RETURN);
  return at >= 0 && at < chunk.length - 1 ? RETURN : undefined;
}

/** First bytes of formats that people may take for a table of text. */
const OTHER_FORMATS: readonly { readonly starts: readonly number[]; readonly advice: string }[] = [
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    advice: "a zip archive or a spreadsheet. Unpack it or save it as CSV.",
  },
  { starts: [0x1f, 0x8b], advice: "compressed with gzip. Unpack it first." },
  { starts: [0xff, 0xfe], advice: "text in UTF-16. Save it as UTF-8." },
  { starts: [0xfe, 0xff], advice: "text in UTF-16. Save it as UTF-8." },
  { starts: [0x25, 0x50, 0x44, 0x46], advice: "a PDF. The tables are published as CSV too." },
  { starts: [0x03], advice: "a dBase file. Save it as CSV." },
];

/** How far into the first chunk bytes that no text holds are sought. */
const INSPECTED = 4096;

function refuseOtherFormats(chunk: Buffer, file: string): void {
  const other = OTHER_FORMATS.find(({ starts }) => starts.every((byte, i) => chunk[i] === byte));
  if (other) fail({ file, message: `line 1: this is ${other.advice}` });
  if (chunk.subarray(0, INSPECTED).includes(0)) {
    fail({ file, message: "line 1: this is not a file of text. Save the table as CSV." });
  }
  const opening = chunk.toString("latin1", 0, INSPECTED).trimStart().toLowerCase();
  if (opening.startsWith("<!doctype") || opening.startsWith("<html")) {
    fail({
      file,
      message: "line 1: this is a web page, not a table. Was the download refused or redirected?",
    });
  }
}
