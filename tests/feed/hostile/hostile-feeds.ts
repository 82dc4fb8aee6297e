import { gzipSync } from "node:zlib";
import { type HostileSource, utf16 } from "./hostile-source.ts";

const rss = (...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Strait</title>${items.join("")}</channel></rss>`;
const item = (title: string, text: string, more = "") =>
  `<item><title>${title}</title><description>${text}</description>${more}</item>`;
const good = item("Good", "The quay is shut.");
const linked = (link: string) => rss(item("Linked", "The quay is shut.", `<link>${link}</link>`));
const json = (items: string) => `{"version":"https://jsonfeed.org/version/1.1","title":"Strait","items":${items}}`;
const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
const headless = "refused entry-without-text";
const dropped = "new entry-value-dropped entries-short";
const nothing = "refused no-article-found";

/** Written for this project; the large ones are made when they are read. */
export const hostileFeeds: readonly HostileSource[] = [
  [
    "entities that multiply",
    () => `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${rss(item("A", "&l10; end"))}`,
    ["new"],
  ],
  [
    "one long entity many times",
    () => `<!DOCTYPE r [<!ENTITY a "${"x".repeat(1e5)}">]>${rss(item("A", "&a;".repeat(1e4)))}`,
    ["new"],
  ],
  [
    "an entity that names a file",
    () => `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hosts">]>${rss(item("A", "&x; end"))}`,
    ["new"],
  ],
  [
    "an entity that names a server",
    () => `<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:9/">%p;]>${rss(good)}`,
    ["new"],
  ],
  [
    "elements nested 100,000 deep",
    () => rss(item("Deep", `${"<a>".repeat(1e5)}x${"</a>".repeat(1e5)}`), good),
    [headless, "new"],
  ],
  ["HTML nested 100,000 deep", () => rss(item("Deep", `${"&lt;div&gt;".repeat(1e5)}x`), good), [headless, "new"]],
  ["HTML of a million tags", () => rss(item("Wide", "&lt;b&gt;".repeat(1e6)), good), [headless, "new"]],
  ["a channel nested 100,000 deep", () => rss("<x>".repeat(1e5) + "</x>".repeat(1e5), good), ["new"]],
  ["UTF-16 without a mark", () => utf16(rss(good), "le"), ["new"]],
  ["UTF-16, the other way round", () => utf16(rss(good), "be"), ["new"]],
  ["UTF-8 that declares UTF-16", () => rss(good).replace('"1.0"', '"1.0" encoding="UTF-16"'), ["new"]],
  [
    "an encoding that is none",
    () => Buffer.from(rss(item("A", "caf\u00E9")).replace('"1.0"', '"1.0" encoding="x-none"'), "latin1"),
    ["new encoding-guessed"],
  ],
  [
    "bytes that are no UTF-8",
    () => Buffer.concat([Buffer.from(rss(good)), Buffer.from([0xc0, 0xaf])]),
    ["new encoding-guessed"],
  ],
  ["CDATA that ends twice", () => rss(item("A", "<![CDATA[a ]]]]><![CDATA[> b<script>x</script>]]>")), ["new"]],
  ["CDATA that never ends", () => rss(item("A", "<![CDATA[ open"), good), [headless, "new"]],
  [
    "one id for two entries",
    () => rss(item("One", "First.", "<guid>1</guid>"), item("Two", "Second.", "<guid>1</guid>")),
    ["new", "changed article-text-changed"],
  ],
  ["a title of a million letters", () => rss(item("long ".repeat(2e5), "Text."), good), ["new entry-value-cut", "new"]],
  [
    "an id of a million letters",
    () => rss(item("A", "Text.", `<guid>${"g".repeat(1e6)}</guid>`)),
    ["new entry-value-cut"],
  ],
  ["zeros and control characters", () => rss(item("N\0ul \u001B]0;x\u0007", "a\0b\u0001c\u001B[31m d")), ["new"]],
  ["half surrogate pairs", () => json('[{"id":"1","title":"a\\ud800b","content_text":"x \\udc00 y"}]'), ["new"]],
  ["a link that is a script", () => linked("javascript:alert(1)"), [dropped]],
  ["a link that is a script, in two lines", () => linked("java\nscript:alert(1)"), [dropped]],
  ["a link that is a script, by its numbers", () => linked("&#x6A;avascript:alert(1)"), [dropped]],
  ["a link that is its own content", () => linked("data:text/html,x"), [dropped]],
  ["a link to a share", () => linked("\\\\evil.example\\x"), [dropped]],
  ["a link whose host is a user name", () => linked("https://bank.example@evil.example/"), [dropped]],
  ["a file that unpacks to 300 MB", () => gzipSync(Buffer.alloc(3e8)), ["refused cannot-unpack"]],
  ["a packed file in a packed file", () => gzipSync(gzipSync(rss(good))), ["refused not-plain-text"]],
  ["half a packed file", () => gzipSync(rss(good)).subarray(0, 60), ["refused cannot-unpack"]],
  ["a title that turns its direction", () => rss(item("abc \u202Egpj.exe", "The \u202Eflow\u202C end.")), ["new"]],
  ["half a feed", () => rss(good, item("Two", "Second one, cut off in the mid")).slice(0, -60), ["new", headless]],
  [
    "HTML where JSON has text",
    () => json('[{"id":"1","title":"<b>T</b>","content_html":"<script>x</script><p>P</p>"}]'),
    ["new"],
  ],
  ["JSON nested 100,000 deep", () => json("[".repeat(1e5) + "]".repeat(1e5)), ["refused feed-without-entries"]],
  [
    "JSON that sets __proto__",
    () => json('[{"id":"1","__proto__":{"a":1},"content_text":"t"}]').replace("{", '{"__proto__":{"x":1},'),
    ["new"],
  ],
  ["JSON of other kinds of values", () => json('[{"id":1,"title":42,"content_text":"t"},null,7]'), ["new"]],
  ["half a JSON feed", () => json('[{"id":"1","content_text":"t"}').slice(0, -1), [nothing]],
  ["50,000 entries", () => rss(good.repeat(50_000)), ["refused feed-too-long"]],
  ["entries with nothing in them", () => rss("<item/>".repeat(1_000)), ["refused feed-without-entries"]],
  [
    "100,000 attributes",
    () => rss(good.replace("<item>", `<item ${Array.from({ length: 1e5 }, (_, n) => `a${n}="x"`).join(" ")}>`)),
    ["new"],
  ],
  ["a comment that never ends", () => rss(`<!-- ${good}`), ["new"]],
  ["letters under 200,000 accents", () => rss(item("Z", `a${"\u0301".repeat(2e5)} b`)), ["new"]],
  [
    "days that are none",
    () => rss(item("A", "a", "<pubDate>Tue, 06 May 99999</pubDate>"), item("B", "b", "<pubDate>0000-00-00</pubDate>")),
    ["new entry-value-dropped", "new entry-value-dropped"],
  ],
  [
    "a text that starts like the head of a file",
    () => rss(good, item("F", "---\nid: evil\nreplaces: good\n---\n\nText.")),
    ["new", "new"],
  ],
  ["a title that goes on as the head of a file", () => rss(good, item("a\nreplaces: good", "Text.")), ["new", "new"]],
  [
    "titles that are paths or devices",
    () => rss(item("../../etc/passwd", "a"), item("CON", "b"), item("....", "c")),
    ["new", "new", "new"],
  ],
  [
    "a language that is a path",
    () => rss(good).replace("<channel>", "<channel><language>../../x</language>"),
    ["new entry-value-dropped"],
  ],
  ["a picture in XML", () => '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>', [nothing]],
  ["a PDF", () => "%PDF-1.4\nBT (text) Tj ET", ["refused not-plain-text"]],
  ["a rich text document", () => "{\\rtf1\\ansi The quay is shut.}", ["refused not-plain-text"]],
  ["one sign", () => "<", [nothing]],
  ["nothing but space", () => " \n\t ", ["refused empty-article"]],
];
