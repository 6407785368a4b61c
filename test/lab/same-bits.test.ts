import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserFile, startBrowser } from "../support/browser.js";
import { type HostRun, hostRuns, type ModelFile } from "../support/host-runs.js";

const file = browserFile();

const CONFORMANCE = join(import.meta.dirname, "../conformance");
const models: readonly ModelFile[] = readdirSync(CONFORMANCE)
  .filter((name) => name.endsWith(".xmile"))
  .map((name) => ({ name, text: readFileSync(join(CONFORMANCE, name), "utf8") }));

if (file === undefined) {
  it("NOT RUN, no Chromium: the bits of a browser's worker are those of Node", () => {
    expect(file).toBeUndefined();
  });
} else {
  describe("a browser's worker", () => {
    const folder = mkdtempSync(join(tmpdir(), "ironriver-browser-"));
    let server: Server;
    let inBrowser: readonly HostRun[];

    beforeAll(async () => {
      await build({
        configFile: false,
        logLevel: "error",
        build: {
          outDir: folder,
          emptyOutDir: false,
          minify: true,
          target: "es2023",
          lib: {
            entry: join(import.meta.dirname, "../support/host-worker.ts"),
            formats: ["es"],
            fileName: () => "worker.js",
          },
        },
      });
      writeFileSync(join(folder, "index.html"), "<!doctype html><title>bits</title>");
      server = createServer((request, response) => {
        const isWorker = request.url === "/worker.js";
        response.setHeader("content-type", isWorker ? "text/javascript" : "text/html");
        response.end(readFileSync(join(folder, isWorker ? "worker.js" : "index.html")));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      const browser = await startBrowser(file);
      try {
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${port}/`);
        inBrowser = await page.evaluate<HostRun[]>(`new Promise((resolve, reject) => {
          const worker = new Worker("/worker.js", { type: "module" });
          worker.onmessage = (event) => resolve(event.data);
          worker.onerror = (event) => reject(new Error(event.message));
          worker.postMessage(${JSON.stringify(models)});
        })`);
      } finally {
        await browser.close();
      }
    });

    afterAll(() => {
      server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it("gives the same bits as Node, run by run", () => {
      const inNode = hostRuns(models);
      expect(models.length).toBeGreaterThan(20);
      expect(inBrowser).toEqual(inNode);
    });
  });
}
