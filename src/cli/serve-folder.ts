/** Serves a folder of built files to this machine alone. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

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

/** A file as it is sent, packed once. */
interface Served {
  readonly changed: number;
  readonly plain: Buffer;
  readonly brotli: Buffer;
  readonly gzip: Buffer;
}

/**
 * A server of the files below a folder. It answers to this machine's own address alone.
 * @param port any free one if 0
 */
export async function serveFolder(folder: string, port: number): Promise<Server> {
  const root = realpathSync(folder);
  const known = new Map<string, Served>();
  const server = createServer((request, response) => {
    try {
      answer(request, response, root, known);
    } catch {
      refuse(response, 500, "The file could not be read.");
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  known: Map<string, Served>,
): void {
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
  const served = servedFile(file, known);
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = /\bbr\b/.test(accepted)
    ? "brotli"
    : /\bgzip\b/.test(accepted)
      ? "gzip"
      : "plain";
  const body = served[encoding];
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
    ...(encoding === "plain" ? {} : { "content-encoding": encoding === "brotli" ? "br" : "gzip" }),
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

function servedFile(file: string, known: Map<string, Served>): Served {
  const changed = statSync(file).mtimeMs;
  const held = known.get(file);
  if (held?.changed === changed) return held;
  const plain = readFileSync(file);
  const served = { changed, plain, brotli: brotliCompressSync(plain), gzip: gzipSync(plain) };
  known.set(file, served);
  return served;
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
