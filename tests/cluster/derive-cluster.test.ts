import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { runBrief } from "../support/run-brief.ts";
import { articlesFolder } from "./sample-articles.ts";

const place = mkdtempSync(join(tmpdir(), "briefwright-cluster-"));
let folder = place;
let runs = 0;

beforeEach(() => {
  runs += 1;
  folder = join(place, String(runs));
  mkdirSync(folder);
  cpSync(articlesFolder, join(folder, "inbox"), { recursive: true });
});

afterAll(() => rmSync(place, { recursive: true }));

const inbox = (...ids: readonly string[]) => ids.map((id) => `inbox/${id}.md`);
const flood = inbox("flood-radio", "flood-northern", "flood-post", "flood-herald");

test("one draft is written for a story, what was joined and why is said, and the draft checks without a problem", async () => {
  const run = await runBrief(folder, "derive", "--cluster", ...flood, ...inbox("flood-other-valley"));
  expect(run.code).toBe(0);
  expect(run.stdout).toBe("briefs/flood-herald.yaml\nbriefs/flood-other-valley.yaml\n");
  expect(run.stderr).toBe(
    [
      "   inbox/flood-northern.md is a copy of inbox/flood-herald.md: 97% of its words",
      "   inbox/flood-post.md tells the story of inbox/flood-herald.md: 72% alike, both name orla, hydro, brenn, tarn",
      "   inbox/flood-radio.md tells the story of inbox/flood-herald.md: 65% alike, both name orla, hydro, brenn",
      "2 drafts from 5 articles: no problems",
      "next: read each draft, then: brief build briefs",
      "",
    ].join("\n"),
  );
  expect(readdirSync(join(folder, "feed"))).toEqual([
    "flood-herald.md",
    "flood-other-valley.md",
    "flood-post.md",
    "flood-radio.md",
  ]);
  /* An article's sentence may be too long for the minister: its author shortens it. Nothing else is wrong. */
  const check = JSON.parse((await runBrief(folder, "check", "--json")).stdout);
  const codes = check.briefs.flatMap(({ problems }: { problems: { code: string }[] }) =>
    problems.map(({ code }) => code),
  );
  expect(new Set(codes)).toEqual(new Set(["sentence-too-long"]));
});

test("the order of the files, and a file named twice, change no byte of a draft", async () => {
  await runBrief(folder, "derive", "--cluster", ...flood, "--out", "one/briefs");
  await runBrief(folder, "derive", "--cluster", ...flood.toReversed(), ...flood, "--out", "two/briefs");
  const [one, two] = ["one", "two"].map((name) => readFileSync(join(folder, name, "briefs/flood-herald.yaml"), "utf8"));
  expect(two).toBe(one);
});

test("as data, every article says what it was joined to", async () => {
  const run = await runBrief(folder, "derive", "--cluster", "--json", ...inbox("clinic-tech", "clinic-herald"));
  expect(JSON.parse(run.stdout)).toMatchObject({
    drafts: [
      { article: "inbox/clinic-herald.md", outcome: "drafted", draft: "briefs/clinic-herald.yaml", joined: null },
      {
        article: "inbox/clinic-tech.md",
        outcome: "joined",
        draft: "briefs/clinic-herald.yaml",
        joined: { to: "inbox/clinic-herald.md", kind: "story", names: ["sarnow", "heron"] },
      },
    ],
  });
});

test("--explain prints what would be joined and every sentence of the story, and writes nothing", async () => {
  const run = await runBrief(folder, "derive", "--cluster", "--explain", ...inbox("clinic-tech", "clinic-herald"));
  expect(run.stdout.split("\n").slice(0, 2)).toEqual([
    "inbox/clinic-herald.md",
    "   inbox/clinic-tech.md tells the story of inbox/clinic-herald.md: 74% alike, both name sarnow, heron",
  ]);
  expect(run.stdout).toContain("A breach at the Sarnow clinic exposed the records");
  expect(readdirSync(folder)).toEqual(["inbox"]);
});

test("an article that is missing or empty stops no other", async () => {
  const run = await runBrief(folder, "derive", "--cluster", "inbox/none.md", ...inbox("clinic-tech", "clinic-herald"));
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("file-not-found");
  expect(run.stdout).toBe("briefs/clinic-herald.yaml\n");
});

test("two texts under one id are no story: the later is refused, the other drafted", async () => {
  mkdirSync(join(folder, "other"));
  cpSync(join(folder, "inbox/tariff-gazette.md"), join(folder, "other/flood-herald.md"));
  const run = await runBrief(folder, "derive", "--cluster", ...inbox("flood-herald"), "other/flood-herald.md");
  expect(run.stderr).toContain("article-differs");
  expect(run.stdout).toBe("briefs/flood-herald.yaml\n");
});

test("with --feed, a story of which one article has a brief is told: its other articles are skipped", async () => {
  cpSync(articlesFolder, join(folder, "feed"), { recursive: true });
  const first = await runBrief(folder, "derive", "--feed", "--cluster", "--match", "Sarnow");
  expect(first.stdout).toBe("briefs/clinic-herald.yaml\n");
  const again = await runBrief(folder, "derive", "--feed", "--cluster");
  expect(again.stdout).not.toContain("clinic-tech");
  expect(again.stderr).toContain("feed/clinic-tech.md (briefs/clinic-herald.yaml)");
});
