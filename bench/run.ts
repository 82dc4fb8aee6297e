import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type EngineName, engineNames, engines } from "./engine.ts";
import type { Measurement } from "./measure-engine.ts";
import { writeReport } from "./write-report.ts";
import { joinRounds, type Scenario, type ScenarioResult, writeTable } from "./write-table.ts";

/** Documents in one process and pages in each. The first, one of each, is a cold start. */
const allScenarios: readonly Scenario[] = [
  { documents: 1, pages: 1 },
  { documents: 100, pages: 1 },
  { documents: 1000, pages: 1 },
  { documents: 10, pages: 10 },
  { documents: 4, pages: 100 },
];

const measureEngine = fileURLToPath(new URL("./measure-engine.js", import.meta.url));
const reportFile = fileURLToPath(new URL("../docs/benchmarks.md", import.meta.url));

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    "most-documents": { type: "string", default: "1000" },
    "most-pages": { type: "string", default: "100" },
  },
});
const rounds = Number(values.rounds);
const scenarios = allScenarios.filter(
  ({ documents, pages }) => documents <= Number(values["most-documents"]) && pages <= Number(values["most-pages"]),
);

const tables = scenarios.map((scenario) => {
  const table = writeTable(scenario, measureScenario(scenario));
  process.stdout.write(`${table}\n`);
  return table;
});
writeFileSync(reportFile, writeReport(rounds, tables));

/** Measures the engines in turn, round after round, so that what else the machine does falls on all alike. */
function measureScenario({ documents, pages }: Scenario): readonly ScenarioResult[] {
  const names = engineNames.filter((name) => pages <= engines[name].mostPages);
  const measured = new Map<EngineName, Measurement[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      process.stderr.write(`${documents} × ${pages} pages, round ${round + 1} of ${rounds}: ${engines[name].label}\n`);
      // A seed of its own for each round: no round sets the words of another.
      const parameters = [measureEngine, name, documents, pages, round * 10_000 + 1].map(String);
      measured.get(name)?.push(JSON.parse(execFileSync(process.execPath, parameters, { encoding: "utf8" })));
    }
  }
  return names.map((name) => ({ name, measurement: joinRounds(measured.get(name) ?? []) }));
}
