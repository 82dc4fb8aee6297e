import { expect, test } from "vitest";
import { readSource } from "../../src/feed/read-source.ts";

function entriesOf(bytes: Uint8Array) {
  const content = readSource("feed.xml", bytes);
  if (!content.ok || content.value.kind !== "feed") throw new Error("no entries");
  const entries = content.value.entries.map(({ title, text }) => ({ title, text }));
  return { entries, codes: content.diagnostics.map(({ code }) => code) };
}

const rss = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>Harbour</title>${items.map((item) => `<item>${item}</item>`).join("")}</channel></rss>`;

test("an entry that is not well formed costs no other, and is named", () => {
  const bad = "<title>Bad</titel><description>x</description>";
  const good = "<title>Good</title><description>The quay is open.</description>";
  expect(entriesOf(Buffer.from(rss(good, bad, good))).entries).toEqual([
    { title: "Good", text: "The quay is open." },
    { title: "entry 2", text: "" },
    { title: "Good", text: "The quay is open." },
  ]);
});

const feed = (declared: string) =>
  `<?xml version="1.0"${declared}?>${rss("<description>d\u00E9j\u00E0</description>")}`;

test.each([
  ["UTF-8 that declares another", Buffer.from(feed(' encoding="windows-1251"')), []],
  ["the declared encoding", Buffer.from(feed(' encoding="iso-8859-1"'), "latin1"), []],
  ["none declared", Buffer.from(feed(""), "latin1"), ["encoding-guessed"]],
])("letters are read as %s", (_, bytes, codes) => {
  expect(entriesOf(bytes)).toEqual({ entries: [{ title: undefined, text: "d\u00E9j\u00E0" }], codes });
});

test("a declared encoding other than western is taken at its word", () => {
  const cyrillic = Buffer.from(rss("<description>?</description>"));
  const bytes = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?>'), cyrillic]);
  bytes[bytes.indexOf("?</description>")] = 0xc6;
  expect(entriesOf(bytes)).toEqual({ entries: [{ title: undefined, text: "\u0416" }], codes: [] });
});
