/** Serves a folder of built files to this machine alone. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
};

/** Names under it hold a hash of their content and so never change. */
const HASHED = "/assets/";

/** Nothing but the page's own files may load, run or be reached; models are compiled to functions. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);
/** As small as can be: a page is packed once. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
/** A page that fetches many files at once must not find its connection closed meanwhile. */
const KEPT_OPEN_MS = 65_000;

type Encoding = "br" | "gzip" | "identity";

/** A file as it is sent, packed once for each encoding, off the thread that answers. */
interface Served {
  readonly changed: number;
  readonly body: Promise<Buffer>;
}

/**
 * A server of the files below a folder. It answers to this machine's own address alone.
 * @param port any free one if 0
 */
export async function serveFolder(folder: string, port: number): Promise<Server> {
  const root = realpathSync(folder);
  const known = new Map<string, Served>();
  const server = createServer((request, response) => {
    answer(request, response, root, known).catch(() =>
      refuse(response, 500, "The file could not be read."),
    );
  });
  server.keepAliveTimeout = KEPT_OPEN_MS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  known: Map<string, Served>,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    refuse(response, 405, "Only GET and HEAD are answered.");
    return;
  }
  const file = fileOf(request.url ?? "/", root);
  if (file === undefined) {
    refuse(response, 404, "There is no such file.");
    return;
  }
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : "identity";
  const body = await servedFile(file, encoding, known);
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": body.length,
    "cache-control": file.includes(HASHED.replaceAll("/", sep))
      ? "public, max-age=31536000, immutable"
      : "no-cache",
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    vary: "accept-encoding",
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The file that an address names; undefined for none and for anything outside the folder. */
function fileOf(address: string, root: string): string | undefined {
  try {
    const path = decodeURIComponent(address.split(/[?#]/)[0] ?? "");
    const wanted = join(root, path.endsWith("/") ? `${path}index.html` : path);
    if (wanted.includes("\0")) return undefined;
    const file = realpathSync(wanted);
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function servedFile(file: string, encoding: Encoding, known: Map<string, Served>): Promise<Buffer> {
  const changed = statSync(file).mtimeMs;
  const key = `${encoding} ${file}`;
  const held = known.get(key);
  if (held?.changed === changed) return held.body;
  const body = packed(readFileSync(file), encoding);
  known.set(key, { changed, body });
  return body;
}

async function packed(plain: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return packBrotli(plain, BROTLI);
  return encoding === "gzip" ? packGzip(plain) : plain;
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
