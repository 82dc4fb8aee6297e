import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type GeneratedBrief, generateBrief } from "../../bench/generate-brief.ts";
import { type PrintedBrief, printBrief } from "../../src/build/print-brief.ts";
import type { ReadyBrief } from "../../src/build/ready-brief.ts";
import type { DiagnosticOf } from "../../src/diagnostics/diagnostic.ts";
import type { PaperName } from "../../src/theme/theme-schema.ts";
import { askOracle, type FittingOracle } from "../support/fitting-oracle.ts";
import { readGlyphs } from "../support/read-glyphs.ts";
import { readPdf } from "../support/read-pdf.ts";
import { readStructure, type StructureNode, textOfStructure } from "../support/read-structure.ts";
import { openProject } from "../support/ready-editions.ts";
import { succeeded } from "../support/succeeded.ts";

/**
 * Generated briefs of three to forty statements through the real layout, for every audience on both papers. What fitting
 * says of each is held against the words of the PDF, and against layouts made one by one, without its search.
 * By default each brief is set for one of the readers in turn; with GENERATED_BRIEFS=all each for all of them.
 */
const sizes = [3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40];
const audiences = ["minister", "legislator", "technical", "public", "meeting"];
const readers = audiences.flatMap((audience) => (["A4", "Letter"] as const).map((paper) => ({ audience, paper })));
const every = process.env["GENERATED_BRIEFS"] === "all";

const cases = sizes.flatMap((size, index) => {
  const inTurn = every ? readers : [readers[(index * 3) % readers.length]].filter((reader) => reader !== undefined);
  return inTurn.map((reader) => ({ size, ...reader }));
});

const folder = mkdtempSync(join(tmpdir(), "briefwright-fit-"));
const makeReady = openProject(folder);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(cases)("$size statements for $audience on $paper", async ({ size, audience, paper }) => {
  const brief = generateBrief(size, size);
  const ready = makeReady(brief, audience);
  const oracle = askOracle(ready, paper);
  const printed = printBrief(ready, succeeded(ready.compiled.document), paper, []);
  if (printed.ok) {
    await checkPages(brief, ready, oracle, printed.value);
    checkSetting(oracle, printed.value);
    checkLeftOut(oracle, printed.value);
    outcomes.add(printed.value.leftOut.some(({ reason }) => reason === "length") ? "shortened" : "whole");
  } else {
    outcomes.add("refused");
    const [refusal] = printed.diagnostics;
    if (refusal?.code !== "page-overflow") throw new Error(`no refusal for length: ${refusal?.code}`);
    await checkRefusal(brief, { ready, audience, paper }, oracle, refusal);
  }
});

/** What became of the briefs so far. */
const outcomes = new Set<"whole" | "shortened" | "refused">();

test("among the briefs are some that fit, some that lose statements, and some that are refused", () => {
  expect([...outcomes].sort()).toEqual(["refused", "shortened", "whole"]);
});

/** The file holds what the report says: its pages, its statements, its sizes of type, no heading without its text. */
async function checkPages(brief: GeneratedBrief, ready: ReadyBrief, oracle: FittingOracle, printed: PrintedBrief) {
  const pdf = await readPdf(printed.bytes);
  expect(pdf.pages).toBe(printed.pages);
  expect(pdf.pages).toBeLessThanOrEqual(oracle.allowed);

  const leftOut = new Set(printed.leftOut.map(({ statement }) => statement));
  const { sections } = ready.press.design.reader.audience;
  for (const { id, codeWord } of brief.statements) {
    const isRead = sections.some((section) => id.startsWith(section)) && !leftOut.has(id);
    expect(pdf.text.includes(codeWord), `${id} ${isRead ? "is" : "is not"} on the page`).toBe(isRead);
  }
  for (const { statement, priority, text } of printed.leftOut) {
    const known = brief.statements.find(({ id }) => id === statement);
    expect(priority).toBe(known?.priority);
    expect(text).toContain(known?.codeWord);
  }

  const glyphSizes = (await readGlyphs(printed.bytes)).map((glyph) => glyph.size);
  expect(Math.min(...glyphSizes)).toBeGreaterThanOrEqual(ready.press.theme.smallest_type - 0.01);
  const running = glyphSizes.filter((one) => Math.abs(one - printed.setting.typeSize) < 0.01);
  expect(running.length, `text is set in ${printed.setting.typeSize} points`).toBeGreaterThan(0);

  const pages = await readStructure(printed.bytes);
  for (const { root } of pages) expect(lastRole(root)).not.toMatch(/^H\d$/);
  const aloud = pages.map(({ root }) => textOfStructure(root)).join(" ");
  const inOrder = sections.flatMap((section) => brief.statements.filter(({ id }) => id.startsWith(`${section}-`)));
  const places = inOrder.filter(({ id }) => !leftOut.has(id)).map(({ codeWord }) => aloud.indexOf(codeWord));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

/** No looser setting keeps to the pages, unless its last page would stay a third empty and this one takes fewer. */
function checkSetting(oracle: FittingOracle, { leftOut, pages, setting }: PrintedBrief) {
  const dropped = leftOut.filter(({ reason }) => reason === "length").map(({ statement }) => statement);
  const at = oracle.settings.findIndex(({ step, typeSize }) => step === setting.step && typeSize === setting.typeSize);
  const chosen = oracle.settings[at];
  if (chosen === undefined) throw new Error("the setting is none of the audience's");
  expect(oracle.layOut(dropped, chosen).pages).toBe(pages);
  const looser = oracle.settings[at - 1];
  if (looser === undefined) return;
  const layout = oracle.layOut(dropped, looser);
  if (layout.pages > oracle.allowed) return;
  const loosest = oracle.settings.map((one) => oracle.layOut(dropped, one)).find((one) => one.pages <= oracle.allowed);
  expect(loosest?.fill).toBeLessThan(2 / 3);
  expect(pages).toBeLessThan(layout.pages);
}

/** Only what may go has gone, only because it had to, and nothing of the least priority that went would fit again. */
function checkLeftOut(oracle: FittingOracle, printed: PrintedBrief) {
  const dropped = printed.leftOut.filter(({ reason }) => reason === "length");
  const [tightest, last] = [oracle.settings.at(-1), dropped.at(-1)];
  if (last === undefined || tightest === undefined) return;
  const ids = dropped.map(({ statement }) => statement);
  const mayGo = new Set(oracle.order.slice(0, oracle.droppable).map(({ id }) => id));
  expect(ids.filter((id) => !mayGo.has(id))).toEqual([]);
  expect(dropped.filter(({ priority }) => priority === 1)).toEqual([]);
  const kept = oracle.order.filter(({ id }) => !ids.includes(id));
  for (const { priority } of kept) expect(priority).toBeLessThanOrEqual(last.priority);
  const before = oracle.order.findIndex(({ id }) => id === last.statement);
  for (let count = every ? 0 : before; count <= before; count += 1) {
    const fewer = oracle.order.slice(0, count).map(({ id }) => id);
    expect(oracle.layOut(fewer, tightest).pages, `${count} left out`).toBeGreaterThan(oracle.allowed);
  }
  const withLast = ids.filter((id) => id !== last.statement);
  expect(oracle.layOut(withLast, tightest).pages).toBeGreaterThan(oracle.allowed);
}

interface Edition {
  readonly ready: ReadyBrief;
  readonly audience: string;
  readonly paper: PaperName;
}

/** A refused brief overflows however it is set; by as many lines as it says; and its advice helps. */
async function checkRefusal(
  brief: GeneratedBrief,
  { ready, audience, paper }: Edition,
  oracle: FittingOracle,
  { arguments: said }: DiagnosticOf<"page-overflow">,
) {
  const gone = oracle.order.slice(0, oracle.droppable).map(({ id }) => id);
  for (const setting of every ? oracle.settings : oracle.settings.slice(-1)) {
    expect(oracle.layOut(gone, setting).pages).toBeGreaterThan(oracle.allowed);
  }
  const tightest = oracle.settings.at(-1);
  if (tightest === undefined || said.needed === undefined) throw new Error("a brief fits without its statements");
  const layout = oracle.layOut(gone, tightest);
  expect(said.pages).toBe(layout.pages);
  expect(said.left_out.map(idOf)).toEqual(gone);
  const { height, margins } = ready.press.theme.papers[paper];
  const past = (await readGlyphs(layout.write([]).bytes)).filter(
    ({ page, y }) => page > oracle.allowed && y > margins.bottom && y < height - margins.top,
  );
  expect(said.lines).toBe(countLines(past.map(({ y }) => y)));
  expect(said.words).toBeGreaterThanOrEqual(said.lines);

  const shorter = withoutStatements(brief, new Set(said.needed.map(idOf)));
  const readyAgain = makeReady(shorter, audience);
  expect(printBrief(readyAgain, succeeded(readyAgain.compiled.document), paper, []).ok).toBe(true);
}

/** A report names a statement with its line: `key_facts-2 (line 14)`. */
function idOf(named: string): string {
  return named.split(" ", 1)[0] ?? named;
}

/** Baselines closer than this many points are one line: a heading beside its text, a number beside its note. */
const sameLine = 6;

function countLines(baselines: readonly number[]): number {
  const sorted = baselines.toSorted((a, b) => a - b);
  return sorted.filter((y, index) => index === 0 || y - (sorted[index - 1] ?? 0) > sameLine).length;
}

/** The brief as an author would shorten it: the lines of those statements deleted, and of sections that are then empty. */
function withoutStatements(brief: GeneratedBrief, ids: ReadonlySet<string>): GeneratedBrief {
  const statements = brief.statements.filter(({ id }) => !ids.has(id));
  const gone = brief.statements.filter(({ id }) => ids.has(id)).map(({ codeWord }) => codeWord);
  const lines = brief.yaml.split("\n").filter((line) => !gone.some((codeWord) => line.includes(codeWord)));
  const filled = lines.filter((line, index) => !/^\w+:$/.test(line) || lines[index + 1]?.startsWith("  - ") === true);
  const id = `${brief.id}-shorter`;
  return { id, statements, yaml: filled.join("\n").replace(`id: ${brief.id}`, `id: ${id}`) };
}

/** Returns the role of the heading or other block that the last text of a page belongs to. */
function lastRole(node: StructureNode, role = ""): string {
  if ("text" in node) return role;
  const last = node.children.findLast((child) => textOfStructure(child).trim() !== "");
  return last === undefined ? role : lastRole(last, /^(?:H\d|P|LBody)$/.test(node.role) ? node.role : role);
}
