import { type EngineName, engines } from "./engine.ts";
import type { Measurement } from "./measure-engine.ts";

/** How many documents one process sets, and how many pages of content each has. */
export interface Scenario {
  readonly documents: number;
  readonly pages: number;
}

/** An engine's medians in a scenario. */
export interface ScenarioResult {
  readonly name: EngineName;
  readonly measurement: Measurement;
}

/** Returns the median of every figure over the rounds. */
export function joinRounds(rounds: readonly Measurement[]): Measurement {
  const median = (figure: (round: Measurement) => number): number => {
    const sorted = rounds.map(figure).toSorted((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
  };
  return {
    processCpu: median(({ processCpu }) => processCpu),
    warmCpu: median(({ warmCpu }) => warmCpu),
    peakMemory: median(({ peakMemory }) => peakMemory),
    fileSize: median(({ fileSize }) => fileSize),
  };
}

/** Returns a scenario as a Markdown table. The ratios are what counts: times are of one machine on one day. */
export function writeTable({ documents, pages }: Scenario, results: readonly ScenarioResult[]): string {
  const cpuOf = ({ measurement }: ScenarioResult) => (documents === 1 ? measurement.processCpu : measurement.warmCpu);
  const ratioTo = (name: EngineName, result: ScenarioResult): string => {
    const peer = results.find((other) => other.name === name);
    return peer === undefined ? "" : (cpuOf(result) / cpuOf(peer)).toFixed(2);
  };
  const rows = results.map((result) => {
    const { peakMemory, fileSize } = result.measurement;
    const { label, tagged } = engines[result.name];
    const cells = [
      label,
      tagged ? "yes" : "no",
      cpuOf(result).toFixed(cpuOf(result) < 100 ? 1 : 0),
      ratioTo("stock-pdfmake", result),
      ratioTo("typst", result),
      peakMemory.toFixed(0),
      fileSize.toFixed(0),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const cpu = documents === 1 ? "CPU, whole process (ms)" : "CPU a document, warm (ms)";
  return [
    `## ${counted(documents, "document")} of ${counted(pages, "page")}`,
    "",
    `| engine | tagged | ${cpu} | of pdfmake's | of Typst's | peak memory (MB) | file (kB) |`,
    "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
  ].join("\n");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
