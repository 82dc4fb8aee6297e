import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { plainTextOf } from "../src/brief/inline-markdown.ts";
import { readPdf } from "./support/read-pdf.ts";
import { runBrief } from "./support/run-brief.ts";

/** The briefs that ship are tests: each builds without a warning, on one page of either paper, and reads in order. */
const repository = fileURLToPath(new URL("..", import.meta.url));
const output = mkdtempSync(join(tmpdir(), "briefwright-samples-"));
const briefs = readdirSync(join(repository, "briefs")).filter((name) => name.endsWith(".yaml"));

afterAll(() => rmSync(output, { recursive: true }));

interface Statement {
  readonly text: string;
}

/** The visible text of a brief in the order of the page. */
function expectedTexts(
  brief: Readonly<Record<string, readonly Statement[] | Statement | undefined>>,
): readonly string[] {
  const order = ["bottom_line", "key_facts", "background", "implications", "open_questions", "recommendations"];
  return order
    .flatMap((key) => [brief[key] ?? []].flat())
    .map((statement) => withoutSpace(plainTextOf(statement.text)));
}

/** Where a line ends after a hyphen, no space belongs; so spaces are left out of the comparison. */
function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

describe.each(["A4", "Letter"])("on %s", (paper) => {
  test.each(briefs)("%s", async (name) => {
    const folder = join(output, paper);
    const run = await runBrief(
      repository,
      "build",
      `briefs/${name}`,
      "--audience",
      "minister",
      "--paper",
      paper,
      "--out",
      folder,
    );
    expect(run.stderr).toMatch(/^ {2}1 page, .*\n1 of 1 brief built in .*: no problems\n$/);
    const brief = parse(readFileSync(join(repository, "briefs", name), "utf8"));
    const pdf = await readPdf(readFileSync(join(folder, `${brief.id}.minister.pdf`)));
    expect(pdf.pages).toBe(1);
    expect(pdf.title).toBe(brief.title);
    const printed = withoutSpace(pdf.text);
    let at = 0;
    for (const text of expectedTexts(brief)) {
      const found = printed.indexOf(text, at);
      expect(found, `after ${at}: ${text}`).toBeGreaterThanOrEqual(at);
      at = found + text.length;
    }
  });
});

/** The pages each audience reads, as its file says: the samples keep to them, on either paper. */
const pagesOf = { legislator: 2, meeting: 1, public: 2, technical: 4 };

describe.each(Object.entries(pagesOf))("for %s", (audience, pages) => {
  test.each(["A4", "Letter"])("on %s", async (paper) => {
    const folder = join(output, audience, paper);
    const meant = briefs.filter((name) => audiencesOf(name)?.includes(audience) ?? true);
    const run = await runBrief(
      repository,
      "build",
      ...meant.map((name) => `briefs/${name}`),
      "--audience",
      audience,
      "--paper",
      paper,
      "--out",
      folder,
      "--json",
    );
    const report: Report = JSON.parse(run.stdout);
    expect(report.briefs.flatMap(({ problems }) => problems)).toEqual([]);
    expect(report.briefs).toHaveLength(meant.length);
    expect(Math.max(...report.briefs.map((brief) => brief.pages))).toBeLessThanOrEqual(pages);
  });
});

/** The audiences a brief is for, where it names them. */
function audiencesOf(name: string): readonly string[] | undefined {
  return parse(readFileSync(join(repository, "briefs", name), "utf8")).audiences;
}

interface Report {
  readonly briefs: readonly { readonly pages: number; readonly problems: readonly unknown[] }[];
}

test("every article of the feed has a brief that rests on it", () => {
  const articles = readdirSync(join(repository, "feed")).map((name) => name.replace(/\.md$/, ""));
  const used = briefs.flatMap((name) =>
    parse(readFileSync(join(repository, "briefs", name), "utf8")).sources.map(
      (source: { readonly article: string }) => source.article,
    ),
  );
  expect(articles.filter((id) => !used.includes(id))).toEqual([]);
  expect(articles.length).toBeGreaterThanOrEqual(5);
});
