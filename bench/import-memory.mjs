/**
 * Peak memory of reading a made-up UCDP file of 1 GB against one of 10 MB, each in a process of
 * its own. Nothing is stored: rows are written into the reader as it asks for them.
 *
 *   npm run build && node bench/import-memory.mjs [gigabytes]
 *
 * Fails when the large file takes more than 1.5 times the memory of the small one: the collector
 * of a young process has not yet grown its nursery, which is worth some tens of megabytes.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const SMALL = 10e6;
const LARGE = Number(process.argv[2] ?? 1) * 1e9;
const MOST = 1.5;
const ROWS_OF_A_CHUNK = 2000;
const self = fileURLToPath(import.meta.url);

/** Rows of the layout, over and over. */
async function* madeUpFile(columns, bytes) {
  const states = ["Sinaloa", "Sonora", "Jalisco", "Guerrero", "Zacatecas", "Chiapas"];
  const rows = Array.from({ length: ROWS_OF_A_CHUNK }, (_, i) => {
    const month = `${2015 + (i % 9)}-${String(1 + (i % 12)).padStart(2, "0")}`;
    const values = {
      id: i + 1,
      year: month.slice(0, 4),
      type_of_violence: 1 + (i % 3),
      adm_1: `${states[i % states.length]} state`,
      country: "Mexico",
      date_prec: 1,
      date_start: `${month}-03 00:00:00.000`,
      date_end: `${month}-04 00:00:00.000`,
      best: i % 7,
      low: 0,
      high: 9,
      source_headline: '"made up, with a comma"',
      where_description: "made up",
    };
    return columns.map((column) => values[column] ?? "made up").join(",");
  });
  const chunk = Buffer.from(`${rows.join("\n")}\n`);
  const header = Buffer.from(`${columns.join(",")}\n`);
  yield header;
  for (let written = header.length; written < bytes; written += chunk.length) {
    // A copy, as a file would give it: a shared buffer would flatter the figure.
    yield Buffer.from(chunk);
  }
}

async function measure(bytes) {
  const { importTable } = await import("../dist/evidence/import/import-table.js");
  const { fileLayouts } = await import("../dist/evidence/mexico-data/layouts.js");
  const layout = fileLayouts.find(({ id }) => id === "ucdp-ged");
  const columns = layout.columns.map(({ name }) => name);
  const result = await importTable(madeUpFile(columns, bytes), { file: "made-up.csv" });
  const { counted, bad, sums } = result;
  console.log(JSON.stringify({ counted, bad, sums, peak: process.resourceUsage().maxRSS * 1024 }));
}

function inOwnProcess(bytes) {
  const child = spawnSync(process.execPath, [self, "--measure", String(bytes)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) process.exit(1);
  const result = JSON.parse(child.stdout);
  const megabytes = (value) => (value / 1e6).toFixed(0).padStart(6);
  console.log(
    `${megabytes(bytes)} MB file: ${result.counted} rows, ${result.bad} bad, ${result.sums} sums kept, peak${megabytes(result.peak)} MB`,
  );
  return result;
}

if (process.argv[2] === "--measure") await measure(Number(process.argv[3]));
else {
  const small = inOwnProcess(SMALL);
  const large = inOwnProcess(LARGE);
  const ratio = large.peak / small.peak;
  console.log(`ratio ${ratio.toFixed(2)}, at most ${MOST}`);
  if (!(ratio <= MOST) || large.bad > 0) process.exitCode = 1;
}
