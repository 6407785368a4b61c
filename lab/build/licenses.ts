/**
 * Writes the licences of every package in the page or in its workers into one file, texts that are
 * the same once.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const PACKAGE = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;
const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i;

/** Gathers for the page and its workers; each of them takes `gather`, the page also `write`. */
export function licenses(fileName: string): { gather: () => Plugin; write: () => Plugin } {
  const folders = new Map<string, string>();
  return {
    gather: () => ({
      name: "ironriver-licenses-gather",
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk") continue;
          for (const id of chunk.moduleIds) {
            const [, folder, name] = PACKAGE.exec(id) ?? [];
            if (folder && name) folders.set(name, folder);
          }
        }
      },
    }),
    write: () => ({
      name: "ironriver-licenses-write",
      apply: "build",
      generateBundle: {
        order: "post",
        handler() {
          this.emitFile({ type: "asset", fileName, source: licenseText(folders) });
        },
      },
    }),
  };
}

/** @param folders by package */
function licenseText(folders: ReadonlyMap<string, string>): string {
  const users = new Map<string, string[]>();
  for (const [name, folder] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const texts = readdirSync(folder)
      .filter((file) => LICENSE_FILE.test(file))
      .map((file) => join(folder, file))
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, "utf8").trim());
    const text = texts.join("\n\n") || `${license}`;
    users.set(text, [...(users.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...users].map(([text, names]) => `## ${names.join(", ")}\n\n${text}\n`);
  return `# Licences of the packages in the lab\n\n${parts.join("\n")}`;
}
