import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeUpArticle } from "../../bench/made-up-article.ts";
import { deriveOrder } from "../../src/build/derive-feed.ts";
import { folderWorld } from "../support/folder-world.ts";
import { runBrief } from "../support/run-brief.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefwright-derive-feed-"));
  mkdirSync(join(folder, "feed"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const article = (head: string, town: string) =>
  `---\n${head}\n---\n\nThe council of ${town} voted on Monday to close two of its five schools by 2027. The number of pupils fell from 2,400 to 1,650 in ten years, the council's report shows.\n`;

const derive = (...options: readonly string[]) => runBrief(folder, "derive", "--feed", ...options);

describe("brief derive --feed", () => {
  test("makes a draft of every article that has none, and names those that have", async () => {
    write("feed/birch.md", article("title: Birch", "Birch"));
    write("feed/elm.md", article("title: Elm", "Elm"));
    write("feed/oak.md", article("title: Oak", "Oak"));
    write("briefs/trees.yaml", "brief: 1\nid: trees\ntitel: being worked on\nsources: [{ id: a, article: elm }]\n");
    const run = await derive();
    expect(run.stdout).toBe("briefs/birch.yaml\nbriefs/oak.yaml\n");
    expect(run.stderr).toBe(
      "1 article skipped: feed/elm.md (briefs/trees.yaml)\n2 drafts from 3 articles: no problems\nnext: read each draft, then: brief build briefs\n",
    );
    expect(run.code).toBe(0);
    const again = await derive();
    expect(again.stdout).toBe("");
    expect(again.stderr).toContain("3 articles skipped");
  });

  test("--replace makes its own drafts anew, and no second brief beside another", async () => {
    write("feed/birch.md", article("title: Birch", "Birch"));
    write("feed/elm.md", article("title: Elm", "Elm"));
    write("briefs/trees.yaml", "brief: 1\nsources: [{ id: a, article: elm }]\n");
    write("briefs/birch.yaml", "brief: 1\nsources: [{ id: a, article: birch }]\n");
    const run = await derive("--replace");
    expect(run.stdout).toBe("briefs/birch.yaml\n");
    expect(readFileSync(join(folder, "briefs/birch.yaml"), "utf8")).toContain("The council of Birch");
  });

  test("--since and --match choose", async () => {
    write("feed/birch.md", article("published: 2025-01-01", "Birch"));
    write("feed/elm.md", article("published: 2025-02-01", "Elm"));
    write("feed/oak.md", article("title: Oak", "Oak"));
    expect((await derive("--since", "2025-02-01", "--out", "a")).stdout).toBe("a/elm.yaml\n");
    expect((await derive("--match", "OAK pupils", "--out", "b")).stdout).toBe("b/oak.yaml\n");
    const none = await derive("--match", "nowhere");
    expect(none).toMatchObject({ code: 0, stderr: "0 drafts from 0 articles: no problems\n" });
  });

  test("one bad article stops no other, and fails the run", async () => {
    write("feed/birch.md", article("published: soon", "Birch"));
    write("feed/elm.md", "");
    write("feed/fig.md", "Nothing.\n");
    write("feed/oak.md", article("title: Oak", "Oak"));
    const run = await derive();
    expect(run.code).toBe(1);
    expect(run.stdout).toBe("briefs/oak.yaml\n");
    expect(run.stderr).toContain("feed/birch.md:2:12 error invalid-value");
    expect(run.stderr).toContain("feed/elm.md:1:1 error empty-article");
    expect(run.stderr).toContain("feed/fig.md:1:1 error nothing-to-derive");
    expect(run.stderr).toContain("1 draft from 4 articles: 3 errors");
  });

  test("of a changed article the latest text counts, unless a brief rests on an earlier one", async () => {
    write("feed/birch.md", article("title: Birch", "Birch"));
    write("feed/birch-2.md", article("title: Birch\nreplaces: birch", "New Birch"));
    const first = await derive();
    expect(first.stdout).toBe("briefs/birch-2.yaml\n");
    expect(first.stderr).toContain("1 article skipped: feed/birch.md (its text has changed)");
    write("feed/elm.md", article("title: Elm", "Elm"));
    await derive();
    write("feed/elm-2.md", article("title: Elm\nreplaces: elm", "New Elm"));
    const changed = await derive();
    expect(changed.stdout).toBe("");
    expect(changed.stderr).toContain(
      'warning brief-on-earlier-text: no draft from feed/elm-2.md: briefs/elm.yaml rests on its earlier text, "elm"',
    );
    expect(changed.code).toBe(0);
  });

  test("drafts in another project take their articles with them", async () => {
    write("feed/birch.md", article("title: Birch", "Birch"));
    expect((await derive("--out", "other/briefs")).stdout).toBe("other/briefs/birch.yaml\n");
    expect(readdirSync(join(folder, "other/feed"))).toEqual(["birch.md"]);
    expect((await runBrief(folder, "check", "other/briefs/birch.yaml")).code).toBe(0);
  });

  test("a feed without articles says what to do", async () => {
    const run = await derive();
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("error no-articles: there are no articles in feed");
  });

  test.each([
    [["derive", "--feed", "a.txt"], "with --feed there is no ARTICLE"],
    [["derive", "a.txt", "--match", "x"], '"--match" goes with --feed'],
    [["derive", "--feed", "--since", "2025/6/5"], 'did you mean "2025-06-05"?'],
    [["feed", "list", "--since", "yesterday"], "a date is written YYYY-MM-DD"],
  ])("%j is wrong use", async (args, words) => {
    const run = await runBrief(folder, ...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(words);
  });
});

test("work grows with the feed and not with its square: two readings of each article, one of each brief", () => {
  for (let number = 1; number <= 40; number += 1) write(`feed/a-${number}.md`, makeUpArticle(number, 6));
  const world = folderWorld(folder);
  const readings = new Map<string, number>();
  const counting = {
    ...world,
    readBytes: (path: string) => {
      readings.set(path, (readings.get(path) ?? 0) + 1);
      return world.readBytes(path);
    },
  };
  const order = { articles: { kind: "feed", project: ".", filter: { since: "", match: "" } } } as const;
  const reports = deriveOrder(
    counting,
    { ...order, output: "briefs", cluster: false, replace: false, into: undefined },
    () => undefined,
  );
  expect(reports.filter(({ kind }) => kind === "drafted")).toHaveLength(40);
  expect(Math.max(...readings.values())).toBe(2);
  readings.clear();
  deriveOrder(
    counting,
    { ...order, output: "briefs", cluster: false, replace: false, into: undefined },
    () => undefined,
  );
  expect(Math.max(...readings.values())).toBe(1);
});
