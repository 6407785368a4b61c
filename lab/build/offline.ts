/**
 * Makes the service worker that keeps the built lab for use without a network. Its list of files is
 * the build's own, and its name changes with their names, which hold their contents' hashes.
 */
import type { Plugin } from "vite";

export function offline(): Plugin {
  return {
    name: "ironriver-offline",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = Object.keys(bundle).sort();
        const source = workerText(["./", ...files.map((file) => `./${file}`)]);
        this.emitFile({ type: "asset", fileName: "offline.js", source });
      },
    },
  };
}

const workerText = (files: readonly string[]): string => `"use strict";
const FILES = ${JSON.stringify(files)};
const NAME = "ironriver-" + ${JSON.stringify(files.join(" "))}.split("").reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7);
self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith("ironriver-") && name !== NAME).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const isPage = event.request.mode === "navigate";
  event.respondWith(
    isPage
      ? fetch(event.request).catch(() => caches.match("./"))
      : caches.match(event.request).then((kept) => kept ?? fetch(event.request)),
  );
});
`;
