import { describe, expect, test } from "vitest";
import { readArticle } from "../src/feed/read-article.ts";
import { decodeText } from "../src/source/decode-text.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));

describe("a text is read whatever its encoding says", () => {
  test.each([
    ["UTF-8", bytes("Überfall")],
    ["UTF-8 with a byte order mark", bytes("\uFEFFÜberfall")],
    ["UTF-16", bytes("\uFEFFÜberfall", "utf16le")],
  ])("%s", (_, file) => {
    const read = decodeText("a.txt", file, "strict");
    expect(read.ok && read.value.text).toBe("Überfall");
  });

  test("line ends are \\n", () => {
    const read = decodeText("a.txt", bytes("a\r\nb\rc"), "strict");
    expect(read.ok && read.value.text).toBe("a\nb\nc");
  });

  test("what is not UTF-8 is refused in a brief, and guessed with a warning in an article", () => {
    const file = bytes("Überfall", "latin1");
    expect(decodeText("a.yaml", file, "strict").diagnostics.map(({ code }) => code)).toEqual(["not-utf8"]);
    const lenient = decodeText("a.txt", file, "lenient");
    expect(lenient.ok && lenient.value.text).toBe("Überfall");
    expect(lenient.diagnostics.map(({ code }) => code)).toEqual(["encoding-guessed"]);
  });
});

describe("what is no text is named", () => {
  test.each([
    ["a PDF", "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"],
    ["a zip archive or an office document", "PK\u0003\u0004\u0014\u0000\u00FF"],
    ["binary data", "\u0000\u0001\u00FF\u00FE"],
  ])("%s", (kind, content) => {
    const [found] = decodeText("a", bytes(content, "latin1"), "lenient").diagnostics;
    expect(found).toMatchObject({ code: "not-plain-text", arguments: { kind } });
  });

  test("a web page", () => {
    const source = { name: "a.txt", text: "<!doctype html>\n<html><p>Text</p></html>" };
    expect(readArticle(source).diagnostics).toMatchObject([{ code: "not-plain-text" }]);
  });
});
