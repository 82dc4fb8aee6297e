import { writeFileSync } from "node:fs";
import { type EngineName, engineNames, loadEngine } from "./engine.ts";
import { makeUpBrief } from "./made-up-brief.ts";

/** What one process measured of one engine. */
export interface Measurement {
  /** CPU time of the whole process, its start and its helper threads included, in ms. */
  readonly processCpu: number;
  /** CPU time a document over the second half of the documents, when the engine is warm, in ms. */
  readonly warmCpu: number;
  /** The most memory the process held, in MB. */
  readonly peakMemory: number;
  /** Mean size of a file, in kB. */
  readonly fileSize: number;
}

/** Sets documents one after another in this process and returns what it cost. */
async function measureEngine(name: EngineName, documents: number, pages: number, seed: number): Promise<Measurement> {
  const engine = await loadEngine(name);
  const half = Math.floor(documents / 2);
  let bytes = 0;
  let halfway = 0;
  for (let index = 0; index < documents; index++) {
    if (index === half) halfway = cpuTime();
    bytes += (await engine.set(makeUpBrief(seed + index, pages))).length;
  }
  const processCpu = cpuTime();
  return {
    processCpu,
    warmCpu: (processCpu - halfway) / (documents - half),
    peakMemory: process.resourceUsage().maxRSS / 1024,
    fileSize: bytes / documents / 1000,
  };
}

/** Returns the CPU time of this process so far, in ms. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const [wanted, documents, pages, seed] = process.argv.slice(2);
const name = engineNames.find((known) => known === wanted);
if (name === undefined) throw new Error(`no engine is named ${wanted}`);
// Written at once: a pipe written asynchronously may be cut off when the process ends.
writeFileSync(1, JSON.stringify(await measureEngine(name, Number(documents), Number(pages), Number(seed))));
