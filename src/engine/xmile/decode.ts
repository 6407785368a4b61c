/** From the bytes of an XML file to text, by its byte order mark or the encoding that it declares. */
import { fail } from "../language/problem.js";

/** Larger files are not decoded. */
export const MOST_BYTES = 40_000_000;

/**
 * The text of a file.
 * @throws InputError for a file that is too large or in an encoding that is not known
 */
export function decodeXml(bytes: Uint8Array, file: string): string {
  if (bytes.length > MOST_BYTES) {
    fail({
      file,
      message: `The file has ${bytes.length} bytes; at most ${MOST_BYTES} are read.`,
    });
  }
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return fail({
      file,
      message: `The file is not text in ${encoding}, the encoding that it declares or that XML assumes. Save it as UTF-8.`,
    });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\W*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "utf-8";
}
