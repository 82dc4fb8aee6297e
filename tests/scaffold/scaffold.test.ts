import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { audienceSchema } from "../../src/audience/audience-schema.ts";
import { readYamlAs } from "../../src/source/read-as.ts";
import { runBrief } from "../support/run-brief.ts";

const place = mkdtempSync(join(tmpdir(), "briefwright-new-"));
const shipped = (part: string) =>
  readdirSync(fileURLToPath(new URL(`../../templates/${part}`, import.meta.url))).map((file) =>
    file.replace(/\..*/, ""),
  );
let project = place;
let runs = 0;

beforeEach(async () => {
  runs += 1;
  project = join(place, String(runs));
  await runBrief(place, "init", project);
});

afterAll(() => rmSync(place, { recursive: true }));

const printed = (name: string) => readFileSync(join(project, "output", name));
const readAudience = (name: string) => {
  const text = readFileSync(join(project, "templates", "audiences", `${name}.yaml`), "utf8");
  return readYamlAs({ name, text }, audienceSchema);
};

test.each(shipped("layouts"))("a layout made from %s prints the same page, to the byte", async (layout) => {
  const made = await runBrief(project, "new", "template", "office", "--from", layout);
  expect(made.stdout).toBe("templates/layouts/office.hbs\n");
  await runBrief(project, "new", "audience", "old", "--from", "technical", "--layout", layout);
  await runBrief(project, "new", "audience", "new", "--from", "technical", "--layout", "office");
  for (const name of ["old", "new"]) rename(name);
  const built = await runBrief(project, "build", "--audience", "old,new");
  expect(built.stderr).toContain("2 of 2 editions built in output: no problems\n");
  expect(printed("harbour-air.new.pdf").equals(printed("harbour-air.old.pdf"))).toBe(true);
});

/** The audience's name may stand on the page. */
function rename(name: string): void {
  const path = join(project, "templates", "audiences", `${name}.yaml`);
  writeFileSync(path, readFileSync(path, "utf8").replace(/^label: .*$/m, "label: Readers"));
}

test.each(shipped("audiences"))("an audience made from %s reads as it does, under its own label", async (from) => {
  const made = await runBrief(project, "new", "audience", "policy-board", "--from", from);
  expect(made.stdout).toBe("templates/audiences/policy-board.yaml\n");
  await runBrief(project, "new", "audience", "other", "--from", from);
  const [board, other] = [readAudience("policy-board"), readAudience("other")];
  expect(board.ok && board.value.value.label).toBe("Policy board");
  expect(board.ok && { ...board.value.value, label: "" }).toEqual(other.ok && { ...other.value.value, label: "" });
  const built = await runBrief(project, "build", "--audience", "policy-board");
  expect(built.stderr).toContain("1 of 1 brief built in output: no problems");
});

test("an audience can take a layout and a theme of its own", async () => {
  await runBrief(project, "new", "theme", "blue", "--from", "think-tank");
  await runBrief(project, "new", "audience", "board", "--layout", "note", "--theme", "blue");
  const board = readAudience("board");
  expect(board.ok && [board.value.value.layout, board.value.value.theme]).toEqual(["note", "blue"]);
  expect((await runBrief(project, "build", "--audience", "board")).code).toBe(0);
});

test("every key of an audience is explained, those it does not use as comments", async () => {
  await runBrief(project, "new", "audience", "board");
  const text = readFileSync(join(project, "templates", "audiences", "board.yaml"), "utf8");
  for (const key of Object.keys(audienceSchema.shape)) expect(text).toMatch(new RegExp(`^(?:# )?${key}: `, "m"));
});

test("a new brief builds at once, as a draft, from the article beside it", async () => {
  const made = await runBrief(project, "new", "brief", "port-strike");
  expect(made.stdout).toBe("briefs/port-strike.yaml\nfeed/port-strike.md\n");
  const built = await runBrief(project, "build", "briefs/port-strike.yaml");
  expect(built.stderr).toContain("1 of 1 brief built in output: no problems\n");
});

test("a brief can be derived from an article under an id of its own, from a file or from the feed", async () => {
  const text =
    "The council of Birch voted on Monday to close two of its five schools by 2027. It is not clear who will run the buses.\n";
  writeFileSync(join(project, "vote.txt"), text);
  const made = await runBrief(project, "new", "brief", "birch-schools", "--from", "vote.txt");
  expect(made.stdout).toBe("briefs/birch-schools.yaml\nfeed/vote.txt\n");
  const again = await runBrief(project, "new", "brief", "birch-buses", "--from", "vote");
  expect(again.stdout).toBe("briefs/birch-buses.yaml\n");
  const built = await runBrief(project, "build", "briefs/birch-schools.yaml", "briefs/birch-buses.yaml");
  expect(built.stdout).toContain("output/birch-schools.minister.pdf");
  expect(built.stderr).toContain("2 of 2 briefs built in output");
});

test("a theme keeps its comments and its colours", async () => {
  await runBrief(project, "new", "theme", "blue");
  const text = readFileSync(join(project, "templates", "themes", "blue.yaml"), "utf8");
  expect(text).toContain("label: Blue\n");
  expect(text).toContain("# 17.6:1 on white");
});

describe("nothing is written where something is wrong", () => {
  test.each([
    [["audience", "Board Room"], "for example: board-room"],
    [["audience", "../board"], "error bad-name"],
    [["audience", "board", "--from", "ministr"], 'did you mean "minister"?'],
    [["audience", "board", "--layout", "ofice"], 'there is no layout "ofice"'],
    [["audience", "board", "--theme", "think-tnk"], 'did you mean "think-tank"?'],
    [["template", "office", "--from", "two-pages"], 'did you mean "two-page"?'],
    [["template", "one-page"], "error template-name-taken"],
    [["template", "marking"], "error template-name-taken"],
    [["theme", "blue", "--from", "red"], "there are: card, default"],
    [["brief", "strike", "--from", "strike.txt"], 'there is no file "strike.txt"'],
    [["brief", "harbour-air", "--from", "harbour-air"], 'there is already a file "briefs/harbour-air.yaml"'],
    [["brief", "harbour-air"], 'there is already a file "briefs/harbour-air.yaml"'],
  ])("brief new %j", async (args, words) => {
    const files = () => readdirSync(project, { recursive: true });
    const before = files();
    const run = await runBrief(project, "new", ...args);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(words);
    expect(files()).toEqual(before);
  });

  test("a kind that is none ends with code 2", async () => {
    const run = await runBrief(project, "new", "audiense", "board");
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('did you mean "brief new audience"?');
  });

  test("what is there is never overwritten, nor an article of the name", async () => {
    mkdirSync(join(project, "feed"), { recursive: true });
    writeFileSync(join(project, "feed", "port.md"), "An article.\n");
    expect((await runBrief(project, "new", "brief", "port")).stderr).toContain("file-exists");
    expect(readdirSync(join(project, "briefs"))).toEqual(["harbour-air.yaml"]);
    await runBrief(project, "new", "audience", "board");
    expect((await runBrief(project, "new", "audience", "board")).stderr).toContain("file-exists");
  });
});
