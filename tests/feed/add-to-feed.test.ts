import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { textOfHtml } from "../../src/feed/text-of-html.ts";
import { runBrief } from "../support/run-brief.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefwright-feed-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const item = (title: string, text: string, link: string) =>
  `<item><title>${title}</title><link>${link}</link><pubDate>Tue, 06 May 2025 10:00:00 GMT</pubDate><description>${text}</description></item>`;
const rss = (...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Strait Times</title><language>en</language>${items.join("")}</channel></rss>`;

/** Without the remark that entries are short, as those of the examples are. */
async function add(name: string, content: string | Uint8Array) {
  writeFileSync(join(folder, name), content);
  const run = await runBrief(folder, "feed", "add", name, "--json");
  const { articles } = JSON.parse(run.stdout);
  return articles.map(({ outcome, id, problems }: { outcome: string; id: string; problems: { code: string }[] }) => [
    outcome,
    id,
    ...problems.map(({ code }) => code).filter((code) => code !== "entries-short"),
  ]);
}

const stored = (id: string) => readFileSync(join(folder, "feed", `${id}.md`), "utf8");

describe("what a source can be", () => {
  test("an RSS feed: each entry an article, its markup text", async () => {
    const text = "&lt;p&gt;The quay is &lt;b&gt;closed&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Nobody said why.&lt;/p&gt;";
    expect(await add("news.xml", rss(item("Quay &amp; lock", text, "https://example.org/quay")))).toEqual([
      ["new", "quay-lock"],
    ]);
    expect(stored("quay-lock")).toBe(
      [
        "---",
        "id: quay-lock",
        "title: Quay & lock",
        "publisher: Strait Times",
        "published: 2025-05-06",
        "url: https://example.org/quay",
        "language: en",
        `sha256: ${createHash("sha256").update("The quay is closed.\n\nNobody said why.").digest("hex")}`,
        "---",
        "",
        "The quay is closed.",
        "",
        "Nobody said why.",
        "",
      ].join("\n"),
    );
  });

  test.each([
    [
      "Atom",
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>Quay shut</title><id>1</id><updated>2025-05-06T10:00:00Z</updated><content type="html">&lt;p&gt;It is shut.&lt;/p&gt;</content></entry></feed>',
    ],
    [
      "RDF",
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item><title>Quay shut</title><description>It is shut.</description></item></rdf:RDF>',
    ],
    [
      "JSON",
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","title":"Quay shut","content_html":"<p>It is shut.</p>"}]}',
    ],
  ])("a feed as %s", async (_, text) => {
    expect(await add("source", text)).toEqual([["new", "quay-shut"]]);
    expect(stored("quay-shut")).toMatch(/\n\nIt is shut\.\n$/);
  });

  test("a saved web page: its article, without menus, scripts and figures", async () => {
    const words =
      "The harbour board closed the northern quay on Monday, and did not say for how long it would stay so.";
    const page = `<!doctype html><html lang="en-GB"><head><title>Quay shut - Strait Times</title><meta property="og:title" content="Quay shut"><meta property="article:published_time" content="2025-05-06T10:00:00Z"><link rel="canonical" href="https://example.org/quay"></head><body><nav><a href="/">Home</a></nav><article><h1>Quay shut</h1>${`<p>${words}</p>`.repeat(4)}<figure><img src="x"><figcaption>A crane</figcaption></figure><h2>What next</h2><ul><li>One thing, and then another that is longer.</li><li>A second thing.</li></ul><script>alert(1)</script></article></body></html>`;
    expect(await add("page.html", page)).toEqual([["new", "quay-shut"]]);
    const text = stored("quay-shut");
    expect(text).toContain("published: 2025-05-06\nurl: https://example.org/quay\nlanguage: en-GB\n");
    expect(text).toContain(words);
    expect(text).toContain("\n- One thing, and then another that is longer.\n- A second thing.\n");
    expect(text).not.toMatch(/Home|crane|alert|</);
  });

  test("a text, packed or not, which is kept as it stands, with its hash", async () => {
    const hash = createHash("sha256").update("The quay is shut.").digest("hex");
    expect(await add("note.txt.gz", gzipSync("The quay is shut.\n"))).toEqual([["new", "note-txt"]]);
    expect(stored("note-txt")).toBe(`---\nsha256: ${hash}\n---\n\nThe quay is shut.\n`);
    await add("quay.md", "---\ntitle: Quay shut # says the board\n---\n\nThe quay is shut, the board says.\n");
    expect(stored("quay")).toMatch(/^---\ntitle: Quay shut # says the board\nsha256: [0-9a-f]{64}\n---\n\nThe quay is/);
  });
});

describe("each article is stored once", () => {
  const quay = (text: string) => rss(item("Quay shut", text, "https://example.org/quay"));

  test("the same again is a duplicate", async () => {
    await add("a.xml", quay("It is shut."));
    expect(await add("b.xml", quay("It is shut."))).toEqual([["duplicate", "quay-shut"]]);
  });

  test("another text under the same address is kept beside it, and briefs on the earlier one are named", async () => {
    await add("a.xml", quay("It is shut."));
    mkdirSync(join(folder, "briefs"));
    writeFileSync(
      join(folder, "briefs", "quay.yaml"),
      "brief: 1\nid: quay\ntitle: The quay is shut\nsources: [{ id: a, article: quay-shut }]\n",
    );
    writeFileSync(join(folder, "b.xml"), quay("It is open again."));
    const run = await runBrief(folder, "feed", "add", "b.xml");
    expect(run.code).toBe(0);
    expect(run.stderr).toContain("on the earlier one rest briefs/quay.yaml");
    expect(stored("quay-shut")).toContain("It is shut.");
    expect(stored("quay-shut-2")).toContain("replaces: quay-shut\n");
    expect(await add("c.xml", quay("It is open again."))).toEqual([["duplicate", "quay-shut-2"]]);
  });

  test("a number in a name stays what it is", async () => {
    await add("covid-19.txt", "It spreads.");
    expect(await add("covid-19.txt", "It spreads no more.")).toEqual([
      ["changed", "covid-19-2", "article-text-changed"],
    ]);
    expect(await add("covid-19.txt", "It is gone.")).toEqual([["changed", "covid-19-3", "article-text-changed"]]);
  });

  test("one text under two headlines is two articles", async () => {
    const two = rss(
      item("One", "Read more.", "https://example.org/1"),
      item("Two", "Read more.", "https://example.org/2"),
    );
    expect(await add("a.xml", two)).toEqual([
      ["new", "one"],
      ["new", "two"],
    ]);
  });
});

describe("what is refused does not stop the rest", () => {
  test.each([
    [
      "an entry nested without end, which would be kept only in part",
      item("Deep", `begins ${"&lt;div&gt;".repeat(500)}ends`, "https://example.org/deep"),
      "refused",
    ],
    ["an entry without text", item("Empty", "", "https://example.org/e"), "refused"],
    [
      "an element named __proto__",
      "<item><__proto__>x</__proto__><title>P</title><description>p</description></item>",
      "new",
    ],
    ["a script for an address", item("Script", "s", "javascript:alert(1)"), "new"],
    ["a title without end", item("long ".repeat(1_000), "t", "https://example.org/long"), "new"],
    ["a date that is none", "<item><title>D</title><description>d</description><pubDate>soon</pubDate></item>", "new"],
  ])("%s", async (_, entry, outcome) => {
    const good = item("Good", "Good text.", "https://example.org/good");
    const [first, second] = await add("a.xml", rss(entry, good));
    expect(first[0]).toBe(outcome);
    expect(second).toEqual(["new", "good"]);
  });

  test("an unsafe address, a day that is none and an unknown language are not kept, and each is named", async () => {
    const date = "<pubDate>Tue, 31 Feb 2025 10:00:00 GMT</pubDate>";
    const entry = `<item><title>Script</title><link>javascript:alert(1)</link>${date}<description>s</description></item>`;
    writeFileSync(join(folder, "a.xml"), rss(entry, entry).replace("<language>en", "<language>English"));
    const run = await runBrief(folder, "feed", "add", "a.xml");
    expect(stored("script")).not.toMatch(/javascript|published|language/);
    expect(run.stderr).toContain('the date of "Script" is left out: “Tue, 31 Feb 2025 10:00:00 GMT” is no day');
    expect(run.stderr).toContain(
      'the address of "Script" is left out: “javascript:alert(1)” is no address that is safe to print',
    );
    expect(run.stderr.match(/the language of "Script" is left out/g)).toHaveLength(1);
    expect(run.code).toBe(0);
  });

  test("a title that is cut is named", async () => {
    const [[outcome, id, code]] = await add("a.xml", rss(item("long ".repeat(1_000), "t", "https://example.org/long")));
    expect([outcome, code]).toEqual(["new", "entry-value-cut"]);
    expect(stored(id)).toContain("\n\nt\n");
  });

  test.each([
    ["a feed cut off", "<rss version='2.0'><channel><item>", "no-article-found"],
    ["a page of menus", "<!doctype html><html><body><nav>Home</nav></body></html>", "no-article-found"],
    ["a page nested without end", `<html><body>${"<div>".repeat(20_000)}`, "page-past-limit"],
    ["a file packed wrongly", Buffer.from([0x1f, 0x8b, 1, 2, 3]), "cannot-unpack"],
    ["a file that unpacks without end", gzipSync(Buffer.alloc(40_000_000)), "cannot-unpack"],
    ["nothing", "", "empty-article"],
  ])("%s", async (_, content, code) => {
    expect(await add("source", content)).toEqual([["refused", null, code]]);
  });

  test("a file that is called a feed and holds something else", async () => {
    expect(await add("news.xml", "Sorry, this page is out of order.")).toEqual([["refused", null, "no-article-found"]]);
  });

  test("an address whose host is not listed, and a file that is not there", async () => {
    const run = await runBrief(folder, "feed", "add", "https://example.org/feed.xml", "nowhere.xml");
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("error host-not-listed");
    expect(run.stderr).toContain("write into briefwright.yaml:\n     feed:\n       hosts: [example.org]\n");
    expect(run.stderr).toContain("error file-not-found");
  });
});

test("a summary is a short article, and said to be one, once", async () => {
  const whole = "word ".repeat(80);
  const feed = rss(item("A", "Read on.", "https://example.org/a"), item("B", whole, "https://example.org/b"));
  writeFileSync(join(folder, "a.xml"), feed);
  const run = await runBrief(folder, "feed", "add", "a.xml");
  expect(run.stderr).toContain("warning entries-short: 1 of 2 new entries has fewer than 60 words");
  expect(run.stderr).toContain("its saved page: https://example.org/a");
  expect((await runBrief(folder, "feed", "add", "a.xml")).stderr).toBe("2 articles: 2 duplicate\n");
});

test("no markup comes through, whatever the markup is", () => {
  const pieces = fc.constantFrom(
    "<p>",
    "</p>",
    "<b>",
    "<script>x</script>",
    "<!--",
    "-->",
    "<svg><title>",
    "word ",
    "&lt;i&gt;",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      expect(textOfHtml(parts.join(""))).not.toMatch(/<\/?(?:p|b|script|svg)\b/);
    }),
  );
});

test("text without markup is read as the parser reads it", () => {
  const plain = fc.string({ unit: "grapheme" }).filter((text) => !/[<&\0]/.test(text));
  fc.assert(fc.property(plain, (text) => textOfHtml(text) === textOfHtml(`<p>${text}</p>`)));
});
