import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type EngineName, engineNames, engines } from "./engine.ts";
import type { Measurement } from "./measure-engine.ts";
import { followed, type Measured, writeGrowth } from "./write-growth.ts";
import { writeReport } from "./write-report.ts";
import { joinRounds, type Scenario, writeTable } from "./write-table.ts";

/** Documents in one process and pages in each. The first, one of each, is a cold start. */
const scenarios: readonly Scenario[] = [
  { documents: 1, pages: 1 },
  { documents: 100, pages: 1 },
  { documents: 1000, pages: 1 },
  { documents: 10, pages: 10 },
  { documents: 4, pages: 100 },
];

/** Whether memory grows with the documents a process sets. */
const memoryScenarios: readonly Scenario[] = [
  { documents: 200, pages: 1 },
  { documents: 2000, pages: 1 },
];

const measureEngine = fileURLToPath(new URL("./measure-engine.js", import.meta.url));
const reportFile = fileURLToPath(new URL("../docs/benchmarks.md", import.meta.url));

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    /** The slowest engine takes minutes for a thousand documents. */
    "most-documents": { type: "string", default: "1000" },
    /** One round of the smaller scenarios, which leaves the page of results as it is. */
    quick: { type: "boolean", default: false },
    /** One document by every engine, to see that they run; leaves the page as it is, too. */
    smoke: { type: "boolean", default: false },
  },
});
const isTrial = values.quick || values.smoke;
const rounds = isTrial ? 1 : Number(values.rounds);
const most = limitsOf(values);
const isWanted = ({ documents, pages }: Scenario) => documents <= most.documents && pages <= most.pages;

const wanted = scenarios.filter(({ documents }) => documents <= Number(values["most-documents"]));
const compared = wanted.filter(isWanted).map((scenario) => {
  const measured = measureScenario(scenario, engineNames);
  process.stdout.write(`${writeTable(scenario, measured.results)}\n`);
  return measured;
});
const alone = memoryScenarios.filter(isWanted).map((scenario) => measureScenario(scenario, followed));
const growth = writeGrowth([...compared, ...alone]);
if (!values.smoke) process.stdout.write(growth);
if (!isTrial) {
  const tables = compared.map(({ scenario, results }) => writeTable(scenario, results));
  writeFileSync(reportFile, writeReport(rounds, [...tables, growth]));
}

function limitsOf({ quick, smoke }: { readonly quick: boolean; readonly smoke: boolean }) {
  if (smoke) return { documents: 1, pages: 1 };
  return quick ? { documents: 200, pages: 10 } : { documents: 2000, pages: 100 };
}

/** Measures engines in turn, round after round, so that what else the machine does falls on all alike. */
function measureScenario(scenario: Scenario, from: readonly EngineName[]): Measured {
  const { documents, pages } = scenario;
  const names = from.filter((name) => pages <= engines[name].mostPages);
  const measured = new Map<EngineName, Measurement[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      process.stderr.write(`${documents} × ${pages} pages, round ${round + 1} of ${rounds}: ${engines[name].label}\n`);
      // A seed of its own for each round: no round sets the words of another.
      const parameters = [measureEngine, name, documents, pages, round * 10_000 + 1].map(String);
      measured.get(name)?.push(JSON.parse(execFileSync(process.execPath, parameters, { encoding: "utf8" })));
    }
  }
  return { scenario, results: names.map((name) => ({ name, measurement: joinRounds(measured.get(name) ?? []) })) };
}
