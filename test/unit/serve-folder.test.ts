import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder } from "../../src/cli/serve-folder.js";

const outer = mkdtempSync(join(tmpdir(), "ironriver-serve-"));
const folder = join(outer, "lab");
let server: Server;

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Sends a path as it is: other clients put `..` in order before they ask. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(outer, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "<title>lab</title>");
  writeFileSync(join(folder, "assets", "a-1.js"), "export {};".repeat(100));
  symlinkSync(join(outer, "secret.txt"), join(folder, "link.txt"));
  server = await serveFolder(folder, 0);
});

afterAll(() => {
  server.close();
  rmSync(outer, { recursive: true });
});

describe("the server of the lab", () => {
  it("is reached from this machine alone", () => {
    expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
  });

  it("gives the page, its type, and a policy that lets nothing out", async () => {
    const { status, headers, body } = await ask("/?x=1");
    expect(status).toBe(200);
    expect(String(body)).toBe("<title>lab</title>");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(headers["content-security-policy"]).toContain("connect-src 'self'");
  });

  it("packs files, and lets those be kept whose names hold their hash", async () => {
    const plain = await ask("/assets/a-1.js");
    const brotli = await ask("/assets/a-1.js", { "accept-encoding": "gzip, br" });
    const gzip = await ask("/assets/a-1.js", { "accept-encoding": "gzip" });
    expect(plain.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(plain.headers["cache-control"]).toContain("immutable");
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotli.body.length).toBeLessThan(plain.body.length);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "//secret.txt",
    "/link.txt",
    "/%00",
    "/%",
    "/assets",
    "/assets/",
    "/none.js",
  ])("gives nothing outside the folder: %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(String(body)).not.toContain("secret");
  });

  it("answers GET and HEAD only", async () => {
    expect((await ask("/", {}, "POST")).status).toBe(405);
    const head = await ask("/", {}, "HEAD");
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
  });
});
