import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runBrief } from "../support/run-brief.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefwright-derive-again-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const first = `The council of Birch voted on Monday to close two of its five schools by 2027. The number of pupils fell from 2,400 to 1,650 in ten years, the council's report shows.

Parents warned that longer journeys could cost lessons. It is not clear who will run the buses.
`;
const second = first.replace("It is not clear", "A bus firm from Elm offered 12 buses on Friday. It is not clear");
const added = "A bus firm from Elm offered 12 buses on Friday.";

const derive = (...args: readonly string[]) => runBrief(folder, "derive", ...args);
const read = (path: string) => readFileSync(join(folder, path), "utf8");

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("an article that changed on disk is kept beside its earlier text, and its brief takes up what is new", async () => {
  write("birch.txt", first);
  await derive("birch.txt");
  write("birch.txt", second);
  const run = await derive("birch.txt");
  expect(run).toMatchObject({ code: 0, stdout: "briefs/birch.yaml\n" });
  expect(run.stderr).toMatch(/^ {3}added 1 \(line \d+\), vanished 0, kept 5 \(lines [\d, ]+\)$/m);
  expect(readdirSync(join(folder, "feed"))).toEqual(["birch-2.txt", "birch.txt"]);
  expect(read("briefs/birch.yaml")).toContain(`# review: new in "birch-2"\n  - text: ${added}`);
  expect((await runBrief(folder, "check")).stderr).toBe("1 brief checked: no problems\n");
  const before = read("briefs/birch.yaml");
  await derive("birch.txt");
  await derive("birch");
  expect(read("briefs/birch.yaml")).toBe(before);
  expect(readdirSync(join(folder, "feed"))).toEqual(["birch-2.txt", "birch.txt"]);
});

test("a statement that was deleted stays away, also where all that was new has been", async () => {
  write("birch.txt", first);
  await derive("birch.txt");
  const worked = read("briefs/birch.yaml");
  write("birch.txt", second);
  await derive("birch.txt");
  write(
    "briefs/birch.yaml",
    worked.replace("\n\nbottom_line", "\n  - id: birch-2\n    article: birch-2\n\nbottom_line"),
  );
  expect((await derive("birch.txt")).stderr).toContain("added 0, vanished 0, kept 5");
  expect((await runBrief(folder, "check")).stderr).toBe("1 brief checked: no problems\n");
});

test("a brief under another name is found by what it rests on; of several, one must be named", async () => {
  write("feed/birch.txt", first);
  await derive("birch");
  renameSync(join(folder, "briefs/birch.yaml"), join(folder, "briefs/schools.yaml"));
  write("feed/birch-2.txt", `---\nreplaces: birch\n---\n${second}`);
  expect((await derive("birch-2", "--dry-run")).stdout).toBe("briefs/schools.yaml\n");
  copyFileSync(join(folder, "briefs/schools.yaml"), join(folder, "briefs/town.yaml"));
  const several = await derive("birch-2");
  expect(several.code).toBe(1);
  expect(several.stderr).toContain("several-briefs");
  expect((await derive("birch-2", "--into", "briefs/town.yaml")).stdout).toBe("briefs/town.yaml\n");
  expect(read("briefs/town.yaml")).toContain(added);
  expect(read("briefs/schools.yaml")).not.toContain(added);
});

test("--into adds an article on the same matter to a brief that rests on another", async () => {
  write("birch.txt", first);
  write("elm.txt", `The parents' council of Elm sued the county on Friday over the 12 buses. ${first}`);
  await derive("birch.txt");
  const run = await derive("elm.txt", "--into", "briefs/birch.yaml");
  expect(run.stderr).toContain("added 1");
  expect(read("briefs/birch.yaml")).toContain("  - id: elm\n    article: elm\n");
  expect(existsSync(join(folder, "briefs/elm.yaml"))).toBe(false);
  expect((await runBrief(folder, "check")).stderr).toBe("1 brief checked: no problems\n");
});

test("another matter under the same file name is not taken for a change", async () => {
  write("article.txt", first);
  await derive("article.txt");
  const before = read("briefs/article.yaml");
  write("article.txt", "The port of Lindholm will double its fees for ships built before 2005, it said on Monday.\n");
  const run = await derive("article.txt");
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("article-differs");
  expect(read("briefs/article.yaml")).toBe(before);
});

test("--dry-run says the same and writes nothing", async () => {
  write("birch.txt", first);
  expect((await derive("birch.txt", "--dry-run")).stdout).toBe("briefs/birch.yaml\n");
  expect(readdirSync(folder)).toEqual(["birch.txt"]);
  await derive("birch.txt");
  const before = read("briefs/birch.yaml");
  write("birch.txt", second);
  const run = await derive("birch.txt", "--dry-run");
  expect(run.stderr).toContain("added 1");
  expect(run.stderr).toContain("nothing was written: --dry-run\n");
  expect(read("briefs/birch.yaml")).toBe(before);
  expect(readdirSync(join(folder, "feed"))).toEqual(["birch.txt"]);
});

test("--json lists every statement with its line", async () => {
  write("birch.txt", first);
  await derive("birch.txt");
  write("birch.txt", second);
  const { drafts } = JSON.parse((await derive("birch.txt", "--json")).stdout);
  const lines = read("briefs/birch.yaml").split("\n");
  expect(drafts[0].outcome).toBe("merged");
  expect(drafts[0].statements).toHaveLength(6);
  const [one] = drafts[0].statements.filter(({ outcome }: { outcome: string }) => outcome === "added");
  expect(one.text).toBe(added);
  expect(lines[one.line - 1]).toBe(`  - text: ${added}`);
});

test("Windows line ends stay", async () => {
  write("birch.txt", first);
  await derive("birch.txt");
  write("briefs/birch.yaml", `\uFEFF${read("briefs/birch.yaml").replaceAll("\n", "\r\n")}`);
  write("birch.txt", second);
  await derive("birch.txt");
  const after = read("briefs/birch.yaml");
  expect(after.startsWith("\uFEFF#")).toBe(true);
  expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(after).toContain(added);
});

test.each([["--feed"], ["a.txt", "--cluster"], ["a.txt", "--replace"]])(
  "--into does not go with %s %s",
  async (...args) => {
    const run = await derive(...args.filter((arg) => arg !== undefined), "--into", "b.yaml");
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('"--into" does not go with');
  },
);
