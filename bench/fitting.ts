import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fontsFor } from "../dist/build/fonts-for.js";
import { printBrief } from "../dist/build/print-brief.js";
import { type ReadyBrief, readCheckedBrief, readyBrief } from "../dist/build/ready-brief.js";
import { openWorkshop } from "../dist/build/workshop.js";
import { createNodeWorld } from "../dist/cli/node-world.js";
import type { Result } from "../dist/diagnostics/result.js";
import { measurePdf } from "../dist/pdf/measure-pdf.js";
import { usualSetting } from "../dist/pdf/setting.js";
import { generateBrief, generatedArticle } from "./generate-brief.ts";

/**
 * Prints what fitting costs: the CPU time of a brief from its file to its fitted PDF, as a multiple of that to a PDF in
 * the theme's usual setting. The process is warmed by a first round, which is not counted.
 */
const sizes = Array.from({ length: 24 }, (_, index) => Math.round(3 + (index * 37) / 23));
const audiences = ["minister", "legislator", "technical", "public"];
const papers = ["A4", "Letter"] as const;

const folder = mkdtempSync(join(tmpdir(), "briefwright-bench-"));
for (const part of ["briefs", "feed"]) mkdirSync(join(folder, part));
writeFileSync(join(folder, "feed", "quay.txt"), generatedArticle);
const workshop = openWorkshop(createNodeWorld());
measureAll();
const ratios = measureAll().toSorted((a, b) => a - b);
rmSync(folder, { recursive: true });

const at = (share: number) => (ratios[Math.floor(share * (ratios.length - 1))] ?? 0).toFixed(2);
process.stdout.write(
  `Fitting ${ratios.length} editions of ${sizes.length} briefs of 3 to 40 statements, of one plain build:\n` +
    `median ${at(0.5)}, nine of ten below ${at(0.9)}, most ${at(1)}\n`,
);

function measureAll(): readonly number[] {
  return sizes.flatMap((size) =>
    audiences.flatMap((audience) => papers.map((paper) => ratioOf(readAnew(size, audience), paper))),
  );
}

interface Prepared {
  readonly ready: ReadyBrief;
  /** CPU time to read, check and compile the brief, in ms. */
  readonly cost: number;
}

function readAnew(size: number, audience: string): Prepared {
  const { id, yaml } = generateBrief(size, size);
  const path = join(folder, "briefs", `${id}.yaml`);
  writeFileSync(path, yaml);
  const start = cpuTime();
  const ready = succeeded(readyBrief(workshop, succeeded(readCheckedBrief(workshop, path)), audience));
  return { ready, cost: cpuTime() - start };
}

function ratioOf({ ready, cost }: Prepared, paper: (typeof papers)[number]): number {
  const { brief, press, compiled } = ready;
  const document = succeeded(compiled.document);
  const start = cpuTime();
  const fonts = succeeded(fontsFor(document, brief, press));
  measurePdf(document, usualSetting(press.theme, fonts, paper), 1).write([]);
  const plain = cpuTime();
  printBrief(ready, document, paper, []);
  return (cost + cpuTime() - plain) / (cost + plain - start);
}

function succeeded<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join(", "));
  return result.value;
}

/** Returns the CPU time of this process so far, in ms. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
