import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeHtml } from "../../src/html/write-html.ts";
import { findProgram } from "../support/find-program.ts";
import { runBrief } from "../support/run-brief.ts";
import { type SampleDocument, sampleDocuments, shippedThemes } from "../support/sample-documents.ts";

/** The web pages in a real Chromium, where there is one: nothing here is downloaded. */
const program = findProgram("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
const where = program === undefined ? " (skipped: no Chromium; on Debian, apt-get install chromium)" : "";
const repository = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "briefwright-pages-"));

/** What axe says of a page: the rules that are broken, each with the elements that break it. */
type Findings = readonly string[];

const leftOut = { label: "Left out for length", texts: ["A statement of no great weight.", "Another one."] };

/** The narrowest screen that text must fit without scrolling sideways, in pixels (WCAG 2.2, 1.4.10). */
const narrowest = 320;

describe.skipIf(program === undefined)(`in Chromium${where}`, () => {
  let browser: Browser;
  let samples: readonly SampleDocument[] = [];

  beforeAll(async () => {
    samples = sampleDocuments();
    browser = await chromium.launch({ executablePath: program ?? "", args: ["--no-sandbox"] });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test.concurrent.each([...shippedThemes()])(
    "axe finds nothing in any sample in the theme %s, by day, by night, narrow and printed",
    async (name, theme) => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const opened: string[] = [];
      const findings: Record<string, Findings> = {};
      for (const [index, sample] of samples.entries()) {
        const own = sample.theme.label === theme.label;
        opened.push(await openPage(page, `${name}-${index}`, writeHtml(sample.document, theme, "A4", leftOut)));
        const found = await findingsOf(page, own ? everyRule : contrastOnly);
        if (found.length > 0) findings[sample.name] = found;
      }
      await page.close();
      expect(findings).toEqual({});
      expect(asked).toEqual(opened);
    },
    300_000,
  );

  test("axe finds nothing in a comparison of two readers", async () => {
    const file = join(folder, "comparison.html");
    const readers = ["--audience", "minister,technical"];
    const run = await runBrief(repository, "compare", "briefs/seabed-cables.yaml", ...readers, "--out", file);
    expect(run.code).toBe(0);
    const page = await browser.newPage();
    await openPage(page, "compared", readFileSync(file, "utf8"));
    expect(await findingsOf(page, everyRule)).toEqual([]);
    await page.close();
  });

  test("axe finds what is wrong with a page, and a page that is too wide is found", async () => {
    const page = await browser.newPage();
    const wide = '<div style="width:900px;color:#bbb">Pale words</div>';
    await openPage(page, "faulty", `<!doctype html><title>Faulty</title><main><h1>A page</h1>${wide}</main>`);
    const found = await findingsOf(page, everyRule);
    await page.close();
    const rules = found.map((one) => one.replace(/: <.*/, ""));
    expect(rules).toEqual([
      "color-contrast",
      "html-has-lang",
      "by night: color-contrast",
      "printed: color-contrast",
      "908 pixels wide on a screen of 320",
    ]);
  });
});

async function openPage(page: Page, name: string, html: string): Promise<string> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  await page.goto(address);
  await page.evaluate(axe.source);
  return address;
}

async function findingsOf(page: Page, rules: axe.RunOptions): Promise<Findings> {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  const byDay = await axeFindings(page, rules);
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  const byNight = await axeFindings(page, contrastOnly);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const printed = await axeFindings(page, contrastOnly);
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await page.setViewportSize({ width: narrowest, height: 640 });
  const width = await page.evaluate<number>("document.documentElement.scrollWidth");
  const narrow = width > narrowest ? [`${width} pixels wide on a screen of ${narrowest}`] : [];
  const gaps = await page.evaluate<number>(emptyRoom);
  if (gaps > 0) narrow.push(`${gaps} columns that are taller than what they hold`);
  return [...byDay, ...byNight.map((one) => `by night: ${one}`), ...printed.map((one) => `printed: ${one}`), ...narrow];
}

const everyRule: axe.RunOptions = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };

/** Counts the columns that stand below one another on a narrow screen with empty room between. */
const emptyRoom = `[...document.querySelectorAll(".columns>*")].filter((column) => {
  const content = document.createRange();
  content.selectNodeContents(column);
  return column.getBoundingClientRect().height > content.getBoundingClientRect().height + 24;
}).length`;

/** Light, paper and another theme change colours alone. */
const contrastOnly: axe.RunOptions = { resultTypes: ["violations"], runOnly: ["color-contrast"] };

async function axeFindings(page: Page, options: axe.RunOptions): Promise<Findings> {
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
