import { type EngineName, engines } from "./engine.ts";
import type { Scenario, ScenarioResult } from "./write-table.ts";

/** A scenario with what came of it. */
export interface Measured {
  readonly scenario: Scenario;
  readonly results: readonly ScenarioResult[];
}

/** The engines that are followed to long documents and many of them. */
export const followed: readonly EngineName[] = ["typst", "briefwright"];

/** Returns how time grows with pages and memory with documents, as far as it was measured, as a Markdown table. */
export function writeGrowth(measured: readonly Measured[]): string {
  const byPages = longest(measured.filter(({ scenario }) => scenario.documents > 1));
  const byDocuments = measured.filter(({ scenario }) => scenario.pages === 1 && scenario.documents >= 200);
  const heads = [
    ...byPages.map(({ scenario }) => `CPU a page, ${counted(scenario.pages, "page")} (ms)`),
    ...byDocuments.map(({ scenario }) => `peak memory, ${counted(scenario.documents, "document")} (MB)`),
  ];
  const rows = followed.map((name) => {
    const of = ({ results }: Measured) => results.find((result) => result.name === name)?.measurement;
    const cpu = byPages.map((each) => (of(each)?.warmCpu ?? Number.NaN) / each.scenario.pages);
    const memory = byDocuments.map((each) => of(each)?.peakMemory ?? Number.NaN);
    return `| ${[engines[name].label, ...cpu.map((ms) => ms.toFixed(1)), ...memory.map((mb) => mb.toFixed(0))].join(" | ")} |`;
  });
  return [
    "## Growth",
    "",
    `| engine | ${heads.join(" | ")} |`,
    `| --- |${" ---: |".repeat(heads.length)}`,
    ...rows,
    "",
  ].join("\n");
}

/** Returns for each number of pages the scenario with the most documents: its engines are the warmest. */
function longest(measured: readonly Measured[]): readonly Measured[] {
  const byPages = new Map<number, Measured>();
  for (const each of measured) {
    const known = byPages.get(each.scenario.pages);
    if (known === undefined || known.scenario.documents < each.scenario.documents) {
      byPages.set(each.scenario.pages, each);
    }
  }
  return [...byPages.values()].toSorted((a, b) => a.scenario.pages - b.scenario.pages);
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
