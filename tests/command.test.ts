import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { commandTable } from "../src/cli/command-table.ts";
import { runBrief } from "./support/run-brief.ts";

const place = mkdtempSync(join(tmpdir(), "briefwright-command-"));
let folder = place;
let runs = 0;

beforeEach(() => {
  runs += 1;
  folder = join(place, String(runs));
});

afterAll(() => rmSync(place, { recursive: true }));

const article = `The council of Birch voted on Monday to close two of its five schools by 2027. The number of pupils fell from
2,400 to 1,650 in ten years, the council's report shows.

Parents warned that longer journeys could cost lessons. It is not clear who will run the buses.
`;

describe("wrong use ends with code 2, says what is wrong and what to write", () => {
  test.each([
    [["biuld"], 'did you mean "brief build"?'],
    [["build", "--ot", "x"], 'did you mean "--out"?'],
    [["build", "--out"], '"--out" needs a value: --out DIR'],
    [["build", "--paper", "leter"], 'did you mean "Letter"?'],
    [["derive"], "ARTICLE… is missing"],
    [["explain", "quote-not-fund"], 'did you mean "quote-not-found"?'],
    [["init", "a", "b"], "too many operands"],
  ])("%j", async (args, words) => {
    const run = await runBrief(place, ...args);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain(words);
  });
});

test.each(commandTable.map(({ name }) => name))(
  "brief %s --help shows its examples on standard output",
  async (name) => {
    const run = await runBrief(place, name, "--help");
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("Examples:");
    expect(run.stderr).toBe("");
  },
);

test("init makes a project that builds without a problem, and never fills a folder twice", async () => {
  expect((await runBrief(place, "init", folder)).code).toBe(0);
  const build = await runBrief(folder, "build");
  expect(build.stderr).toMatch(/^ {2}1 page, .*\n1 of 1 brief built in output: no problems\n$/);
  expect(build.stdout).toBe("output/harbour-air.minister.pdf\n");
  const again = await runBrief(place, "init", folder);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("folder-not-empty");
});

test("a derived draft builds at once, from wherever it was written", async () => {
  await runBrief(place, "init", folder);
  writeFileSync(join(folder, "birch schools.txt"), article);
  const derive = await runBrief(folder, "derive", "birch schools.txt", "--out", "drafts");
  expect(derive.code).toBe(0);
  expect(derive.stdout).toBe("drafts/birch schools.yaml\n");
  const build = await runBrief(
    place,
    "build",
    join(folder, "drafts", "birch schools.yaml"),
    "--out",
    join(folder, "out"),
  );
  expect(build.stderr).toContain("1 of 1 brief built");
  expect(readdirSync(join(folder, "out"))).toEqual(["birch-schools.minister.pdf"]);
});

test("deriving again never overwrites a brief that was worked on, or that cannot be read", async () => {
  await runBrief(place, "init", folder);
  writeFileSync(join(folder, "birch.txt"), article);
  await runBrief(folder, "derive", "birch.txt");
  expect((await runBrief(folder, "derive", "birch.txt")).code).toBe(0);
  writeFileSync(join(folder, "briefs", "birch.yaml"), "brief: 1\n");
  const again = await runBrief(folder, "derive", "birch.txt");
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("briefs/birch.yaml:1:1 error missing-key");
  expect(readFileSync(join(folder, "briefs", "birch.yaml"), "utf8")).toBe("brief: 1\n");
  const other = "brief: 1\nid: birch\ntitle: Other\nsources: [{ id: a, article: harbour-air }]\n";
  writeFileSync(join(folder, "briefs", "birch.yaml"), other);
  expect((await runBrief(folder, "derive", "birch.txt")).stderr).toContain("brief-on-other-articles");
  expect(readFileSync(join(folder, "briefs", "birch.yaml"), "utf8")).toBe(other);
  expect((await runBrief(folder, "derive", "birch.txt", "--replace")).code).toBe(0);
});

test("deriving never overwrites a file of the feed, whatever its front matter says", async () => {
  await runBrief(place, "init", folder);
  writeFileSync(join(folder, "feed", "birch.txt"), "---\nid: other\n---\nAnother text.\n");
  writeFileSync(join(folder, "birch.txt"), article);
  const run = await runBrief(folder, "derive", "birch.txt");
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("article-differs");
});

test("a brief means the same from the folder of briefs", async () => {
  await runBrief(place, "init", folder);
  expect((await runBrief(join(folder, "briefs"), "check", "harbour-air.yaml")).code).toBe(0);
});

test("check finds what build would refuse: two briefs of one id", async () => {
  await runBrief(place, "init", folder);
  copyFileSync(join(folder, "briefs", "harbour-air.yaml"), join(folder, "briefs", "copy.yaml"));
  const run = await runBrief(folder, "check");
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("output-collision");
});

test("a damaged article that a brief does not rest on is no fault of the brief's", async () => {
  await runBrief(place, "init", folder);
  writeFileSync(join(folder, "feed", "empty.txt"), "");
  writeFileSync(join(folder, "feed", "._harbour-air.md"), "junk");
  expect((await runBrief(folder, "check")).code).toBe(0);
});

test("one bad brief does not stop the others, and fails the run", async () => {
  await runBrief(place, "init", folder);
  writeFileSync(join(folder, "briefs", "bad.yaml"), "brief: 1\nid: bad\n");
  const run = await runBrief(folder, "build");
  expect(run.code).toBe(1);
  expect(run.stdout).toBe("output/harbour-air.minister.pdf\n");
  expect(run.stderr).toContain('bad.yaml:1:1 error missing-key: "title" is missing');
});

test("--json gives the same facts as data, and nothing else", async () => {
  await runBrief(place, "init", folder);
  writeFileSync(join(folder, "briefs", "bad.yaml"), "brief: 1\nid: bad\ntitel: x\n");
  const run = await runBrief(folder, "check", "--json");
  const data = JSON.parse(run.stdout);
  expect(run.stderr).toBe("");
  expect(data.briefs).toHaveLength(2);
  expect(data.briefs[0].problems[0]).toMatchObject({ code: "missing-key", file: "briefs/bad.yaml", line: 1 });
  expect(data.briefs[1]).toMatchObject({ pages: 1, problems: [], files: [] });
});

const citedStatement = "  - { text: The port is silent., evidence: [{ source: a, quote: The port has not said }] }\n";

function longBrief(statement: string): string {
  const head = "brief: 1\nid: long\ntitle: Too much wind\nsources: [{ id: a, article: harbour-air }]\nkey_facts:\n";
  return `${head}${citedStatement}${Array.from({ length: 60 }, () => `  - ${statement}\n`).join("")}`;
}

test("a brief that cannot be brought onto its page is no PDF, and the report says by how much and what would go", async () => {
  await runBrief(place, "init", folder);
  writeFileSync(
    join(folder, "briefs", "long.yaml"),
    longBrief("{ text: The wind is a matter of taste., judgement: true }"),
  );
  const run = await runBrief(folder, "build", "briefs/long.yaml");
  expect(run.code).toBe(1);
  expect(run.stdout).toBe("");
  expect(run.stderr).toMatch(
    /error page-overflow: for the audience "minister" the brief runs to \d pages, 1 allowed: \d+ lines too many/,
  );
  expect(run.stderr).toMatch(/let these go: key_facts-61 \(line 66\), key_facts-60 \(line 65\)/);
});

test("statements of priority 3 are left out of a full page, from the end, and named", async () => {
  await runBrief(place, "init", folder);
  writeFileSync(
    join(folder, "briefs", "long.yaml"),
    longBrief("{ text: The wind is a matter of taste., judgement: true, priority: 3 }"),
  );
  const run = await runBrief(folder, "build", "briefs/long.yaml");
  expect(run.code).toBe(0);
  expect(run.stderr).toMatch(
    /^ {2}1 page, spacing 8 of 8, type of 10 points\n {2}left out for length: key_facts-61 \(priority 3, line 66\), key_facts-60 \(priority 3, line 65\)/,
  );
  const data = JSON.parse((await runBrief(folder, "build", "briefs/long.yaml", "--json")).stdout);
  expect(data.briefs[0].pages).toBe(1);
  expect(data.briefs[0].setting).toEqual({ step: 8, steps: 8, typeSize: 10 });
  expect(data.briefs[0].leftOut[0]).toEqual({
    statement: "key_facts-61",
    section: "key_facts",
    priority: 3,
    text: "The wind is a matter of taste.",
    reason: "length",
    line: 66,
  });
});

test("an audience's limits keep the statements that matter most", async () => {
  await runBrief(place, "init", folder);
  const audience = "audience: 1\nlabel: Mayor\nlayout: one-page\ntheme: default\nsections: [key_facts]\n";
  mkdirSync(join(folder, "templates", "audiences"), { recursive: true });
  writeFileSync(
    join(folder, "templates", "audiences", "mayor.yaml"),
    `${audience}fit: { pages: 1 }\nlimits: { key_facts: 2 }\n`,
  );
  writeFileSync(
    join(folder, "briefs", "long.yaml"),
    longBrief("{ text: The wind is a matter of taste., judgement: true, priority: 1 }"),
  );
  const run = await runBrief(folder, "check", "briefs/long.yaml", "--audience", "mayor", "--json");
  const [{ leftOut }] = JSON.parse(run.stdout).briefs;
  expect(leftOut).toHaveLength(59);
  expect(leftOut[0]).toMatchObject({ statement: "key_facts-1", reason: "limit", line: 6 });
});

describe("audiences", () => {
  const names = (stdout: string) => stdout.trim().split("\n");

  test("several, or all there are", async () => {
    await runBrief(place, "init", folder);
    const two = await runBrief(folder, "build", "--audience", "minister, public");
    expect(names(two.stdout)).toEqual(["output/harbour-air.minister.pdf", "output/harbour-air.public.pdf"]);
    expect(two.stderr).toContain("2 of 2 editions built in output: no problems");
    const all = await runBrief(folder, "build", "--audience", "all");
    expect(names(all.stdout)).toHaveLength(5);
  });

  test("a brief that names its audiences is built for these alone", async () => {
    await runBrief(place, "init", folder);
    const path = join(folder, "briefs", "harbour-air.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("\nid:", "\naudiences: [public, technical]\nid:"));
    const own = await runBrief(folder, "build");
    expect(names(own.stdout)).toEqual(["output/harbour-air.public.pdf", "output/harbour-air.technical.pdf"]);
    const other = await runBrief(folder, "build", "--audience", "minister,public");
    expect(names(other.stdout)).toEqual(["output/harbour-air.public.pdf"]);
    expect(other.stderr).toContain('warning not-for-audience: the brief is not for the audience "minister"');
  });

  test("one that there is not is an error with the nearest name", async () => {
    await runBrief(place, "init", folder);
    const run = await runBrief(folder, "build", "--audience", "pubic");
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('did you mean "public"?');
  });
});
