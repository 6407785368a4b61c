/** Long addresses are packed by the platform's own compression, and unpacked again. */

/** Longer ones are packed: mail programs and chats cut or break them. */
const LONG = 800;
const PACKED = "z=";

const throughStream = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** The address, packed if that makes it shorter. */
export async function packed(text: string): Promise<string> {
  if (text.length <= LONG) return text;
  const bytes = await throughStream(
    new TextEncoder().encode(text),
    new CompressionStream("deflate-raw"),
  );
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const short = PACKED + base64.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return short.length < text.length ? short : text;
}

/** The address as it was; undefined if what is packed is damaged. */
export async function unpacked(text: string): Promise<string | undefined> {
  if (!text.startsWith(PACKED)) return text;
  try {
    const base64 = text.slice(PACKED.length).replace(/-/g, "+").replace(/_/g, "/");
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(
      await throughStream(bytes, new DecompressionStream("deflate-raw")),
    );
  } catch {
    return undefined;
  }
}
