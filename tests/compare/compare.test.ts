import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { runBrief } from "../support/run-brief.ts";

const place = mkdtempSync(join(tmpdir(), "briefwright-compare-"));
const brief = join("briefs", "harbour-air.yaml");
let project = place;
let runs = 0;

beforeEach(async () => {
  runs += 1;
  project = join(place, String(runs));
  await runBrief(place, "init", project);
});

afterAll(() => rmSync(place, { recursive: true }));

/** Changes the starter's brief: `from` stands in it. */
function change(from: string, to: string): void {
  const text = readFileSync(join(project, brief), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(project, brief), text.replace(from, to));
}

const reworded = () =>
  change(
    "  - text: Nine of the 14 berths have shore power.\n",
    '  - text: Nine of the 14 berths have shore power.\n    wording: { public: "Ships can plug in at nine of 14 berths." }\n',
  );

describe("readers of a brief side by side", () => {
  test("other words, and statements only one is told, with the reason", async () => {
    reworded();
    change("priority: 1\n", "priority: 1\n    audiences: [minister]\n");
    const run = await runBrief(project, "compare", brief, "--audience", "minister,public");
    expect(run.code).toBe(0);
    await expect(run.stdout).toMatchFileSnapshot("expected/minister-and-public.txt");
  });

  test("of three, each reason by its name", async () => {
    const run = await runBrief(project, "compare", brief, "--audience", "minister,meeting,technical");
    await expect(run.stdout).toMatchFileSnapshot("expected/three-readers.txt");
  });

  test("a picture that one reader has and the other has not, by its caption", async () => {
    mkdirSync(join(project, "images"));
    writeFileSync(
      join(project, "images", "soot.svg"),
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="96" height="40" fill="#0F4A5A"/></svg>',
    );
    change(
      "key_facts:\n",
      [
        "images:",
        "  - file: images/soot.svg",
        "    alt: A bar of soot in the harbour district, half as long as before.",
        "    caption: Soot in the harbour district",
        "    evidence: [{ source: gazette, quote: Soot in the air of the harbour district }]",
        "key_facts:\n",
      ].join("\n"),
    );
    const run = await runBrief(project, "compare", brief, "--audience", "minister,technical");
    expect(run.code).toBe(0);
    const row = run.stdout.slice(run.stdout.indexOf("images-1"), run.stdout.indexOf("the same for all"));
    expect(row.replaceAll(/ +/g, " ").trim()).toBe(
      "images-1\n– does not read this section │ Soot in the harbour district",
    );
  });

  test("what is left out for length is told, as the pages are printed", async () => {
    const filler = Array.from(
      { length: 30 },
      (_, index) =>
        `  - text: A remark that may go, ${"in many words ".repeat(8)}and the letter ${String.fromCharCode(97 + (index % 26))}.\n    judgement: true\n    priority: 3\n`,
    );
    change("implications:\n", `implications:\n${filler.join("")}`);
    const run = await runBrief(project, "compare", brief, "--audience", "minister,technical", "--json");
    const { comparison } = JSON.parse(run.stdout);
    const reasons = comparison.statements.flatMap(({ readings }: { readings: { reason?: string }[] }) =>
      readings.flatMap(({ reason }) => reason ?? []),
    );
    expect(reasons).toContain("length");
    expect(comparison.readers.map(({ pages }: { pages: number }) => pages)[0]).toBe(1);
  });

  test("as a web page with the same differences", async () => {
    reworded();
    const run = await runBrief(project, "compare", brief, "--audience", "minister,public", "--out", "compare.html");
    expect(run.stdout).toBe("compare.html\n");
    await expect(readFileSync(join(project, "compare.html"), "utf8")).toMatchFileSnapshot("expected/compare.html");
  });
});

describe("a mistake is told and nothing compared", () => {
  test.each([
    [["minister"], 2, "two to four audiences"],
    [["minister,pubic"], 1, 'did you mean "public"?'],
  ])("--audience %s", async ([names = ""], code, words) => {
    const run = await runBrief(project, "compare", brief, "--audience", names);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(words);
    expect(run.stdout).toBe("");
  });

  test("a wording that tells one reader more", async () => {
    reworded();
    change("nine of 14 berths.", "nine of 14 berths, and Mayor Lindt says so.");
    const run = await runBrief(project, "compare", brief, "--audience", "minister,public");
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('the wording for "public" adds the name “Mayor”');
  });
});
