import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addToFeed } from "../../src/build/add-to-feed.ts";
import { folderWorld } from "../support/folder-world.ts";
import { runBrief } from "../support/run-brief.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefwright-stored-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("the feed is listed newest first, by date and by words", async () => {
  mkdirSync(join(folder, "feed"));
  writeFileSync(join(folder, "feed", "old.md"), "---\ntitle: Old cable\npublished: 2024-01-01\n---\nThe cable.\n");
  writeFileSync(
    join(folder, "feed", "new.md"),
    "---\ntitle: New quay\npublished: 2025-01-01\n---\nThe quay is shut.\n",
  );
  const list = async (...options: readonly string[]) => (await runBrief(folder, "feed", "list", ...options)).stdout;
  expect(await list()).toBe("new  2025-01-01       4 words  New quay\nold  2024-01-01       2 words  Old cable\n");
  expect(await list("--since", "2024-06-01")).toContain("new");
  expect(await list("--since", "2024-06-01")).not.toContain("old");
  expect(await list("--match", "CABLE old")).toMatch(/^old/);
});

test("the list says what has changed, which briefs rest on it, and how many articles a filter leaves out", async () => {
  mkdirSync(join(folder, "feed"));
  mkdirSync(join(folder, "briefs"));
  writeFileSync(join(folder, "feed", "quay.md"), "---\ntitle: Quay\n---\nThe quay is shut.\n");
  writeFileSync(join(folder, "feed", "quay-2.md"), "---\ntitle: Quay\nreplaces: quay\n---\nThe quay is open.\n");
  writeFileSync(join(folder, "feed", "cable.md"), "---\ntitle: C\u00e2ble\n---\nThe c\u00e2ble.\n");
  writeFileSync(join(folder, "briefs", "q.yaml"), "brief: 1\nsources: [{ id: a, article: quay }]\n");
  const run = await runBrief(folder, "feed", "list", "--match", "QUAY");
  expect(run.stdout).toBe("quay    no date          4 words  Quay\nquay-2  no date          4 words  Quay\n");
  expect(run.stderr).toBe(
    "  changed: quay-2 is the later text; on this earlier text rest briefs/q.yaml\n2 of 3 articles\n",
  );
  const data = JSON.parse((await runBrief(folder, "feed", "list", "--json", "--match", "ca\u0302ble")).stdout);
  expect(data.articles).toMatchObject([{ id: "cable", path: "feed/cable.md", briefs: [] }]);
  const all = JSON.parse((await runBrief(folder, "feed", "list", "--json")).stdout);
  expect(all.articles[1]).toMatchObject({ id: "quay", replacedBy: "quay-2", briefs: ["briefs/q.yaml"] });
});

test("a project without articles is told how to get some", async () => {
  expect((await runBrief(folder, "feed", "list")).stderr).toBe("no articles; add some: brief feed add SOURCE\n");
});

test("a text that was changed by hand since it was stored is noticed", async () => {
  writeFileSync(join(folder, "quay.md"), "---\ntitle: Quay\n---\n\nThe quay is shut.\n");
  await runBrief(folder, "feed", "add", "quay.md");
  const path = join(folder, "feed", "quay.md");
  writeFileSync(path, readFileSync(path, "utf8").replace("shut", "open"));
  const run = await runBrief(folder, "feed", "list");
  expect(run.stderr).toContain("feed/quay.md:3:9 warning article-edited: the text has been changed by hand");
  mkdirSync(join(folder, "briefs"));
  const brief = "brief: 1\nid: quay\ntitle: The quay\nsources: [{ id: a, article: quay }]\n";
  writeFileSync(join(folder, "briefs", "quay.yaml"), brief);
  expect((await runBrief(folder, "check")).stderr).toContain("warning article-edited");
  const [, right] = /write: (sha256: [0-9a-f]{64})/.exec(run.stderr) ?? [];
  writeFileSync(path, readFileSync(path, "utf8").replace(/sha256: .*/, right ?? ""));
  expect((await runBrief(folder, "feed", "list")).stderr).toBe("1 article\n");
});

test("thousands of entries of one headline are stored in time that grows with their number", async () => {
  const entries = Array.from(
    { length: 2_000 },
    (_, number) =>
      `<item><title>News</title><link>https://example.org/${number}</link><description>Item ${number}.</description></item>`,
  );
  const world = folderWorld(folder);
  let readings = 0;
  const counting = {
    ...world,
    readBytes: (path: string) => {
      readings += 1;
      return world.readBytes(path);
    },
    writeAtomic: () => "created" as const,
  };
  writeFileSync(
    join(folder, "a.xml"),
    `<rss version="2.0"><channel><title>T</title>${entries.join("")}</channel></rss>`,
  );
  const reports = await addToFeed(counting, ".", ["a.xml"], () => undefined);
  expect(new Set(reports.map(({ id }) => id)).size).toBe(2_000);
  expect(readings).toBeLessThan(3 * 2_000);
});
