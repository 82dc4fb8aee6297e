import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deriveOrder } from "../dist/build/derive-feed.js";
import { createNodeWorld } from "../dist/cli/node-world.js";
import { makeUpArticle } from "./made-up-article.ts";

/** Sentences of an article: about 600 words, as a long news article has. */
const sentences = 36;
const counts = [100, 300, 1000] as const;

/** Derives feeds of growing size, and prints what one article costs in each: `npm run bench:derive`. */
deriveFeed(100);
process.stdout.write(
  "| articles | CPU ms an article | articles a second of CPU | MB kept |\n| ---: | ---: | ---: | ---: |\n",
);
for (const count of counts) {
  const { milliseconds, kept } = deriveFeed(count);
  const columns = [
    count,
    (milliseconds / count).toFixed(1),
    ((1000 * count) / milliseconds).toFixed(0),
    kept.toFixed(1),
  ];
  process.stdout.write(`| ${columns.join(" | ")} |\n`);
}

/** Returns the time of this process, without that of others, and the megabytes of the heap that are still used after it. */
function deriveFeed(count: number): { readonly milliseconds: number; readonly kept: number } {
  const folder = mkdtempSync(join(tmpdir(), "briefwright-bench-"));
  try {
    mkdirSync(join(folder, "feed"));
    for (let number = 1; number <= count; number += 1) {
      writeFileSync(join(folder, "feed", `article-${number}.md`), makeUpArticle(number, sentences));
    }
    const before = heapUsed();
    const start = process.cpuUsage();
    const articles = { kind: "feed", project: folder, filter: { since: "", match: "" } } as const;
    const order = { articles, output: join(folder, "briefs"), cluster: false, replace: false, into: undefined };
    const reports = deriveOrder(createNodeWorld(), order, () => undefined);
    const { user, system } = process.cpuUsage(start);
    const after = heapUsed();
    if (reports.some(({ kind }) => kind !== "drafted")) throw new Error("an article gave no draft");
    return { milliseconds: (user + system) / 1000, kept: (after - before) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
