import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../src/source/decode-text.ts";
import { spliceFile, spliceText } from "../src/source/splice-file.ts";

const encodings = ["utf8", "utf16le", "utf16be"] as const;

function fileOf(text: string, encoding: (typeof encodings)[number], hasMark: boolean): Buffer {
  const marked = hasMark || encoding !== "utf8" ? `\uFEFF${text}` : text;
  const bytes = Buffer.from(marked, encoding === "utf8" ? "utf8" : "utf16le");
  return encoding === "utf16be" ? bytes.swap16() : bytes;
}

function textIn(bytes: Uint8Array): string {
  const decoded = decodeText("brief.yaml", bytes, "strict");
  if (!decoded.ok) throw new Error("not a text");
  return decoded.value.text;
}

const lines = fc.array(fc.constantFrom("key: x", "é ü “x”", "🦊", "", "# c"), { minLength: 1, maxLength: 6 });
const files = fc.record({
  lines,
  ends: fc.array(fc.constantFrom("\n", "\r\n", "\r"), { minLength: 6, maxLength: 6 }),
  encoding: fc.constantFrom(...encodings),
  hasMark: fc.boolean(),
  places: fc.array(fc.nat(60), { maxLength: 3 }),
});

test("a file with lines put in reads as its text with the same lines, and every byte that was there is there", () => {
  fc.assert(
    fc.property(files, ({ lines: parts, ends, encoding, hasMark, places }) => {
      const written = parts.map((line, index) => line + (ends[index] ?? "\n")).join("");
      const bytes = fileOf(written, encoding, hasMark);
      const text = textIn(bytes);
      const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
      const splices = places.map((place) => {
        const start = starts[place % starts.length] ?? 0;
        return { start, end: start, words: "# näw\n" };
      });
      const after = spliceFile(bytes, splices);
      expect(textIn(after)).toBe(spliceText(text, splices));
      const first = /\r\n?|\n/.exec(written)?.[0] ?? "\n";
      const end = first === "\r" && written.includes("\n") ? "\n" : first;
      const added = fileOf(`# näw${end}`, encoding, false).subarray(encoding === "utf8" ? 0 : 2);
      expect(Buffer.from(after).toString("latin1").replaceAll(added.toString("latin1"), "")).toBe(
        bytes.toString("latin1"),
      );
    }),
  );
});

test("a text is replaced where it stands", () => {
  expect(textIn(spliceFile(Buffer.from("a: []\r\nb: 1\r\n"), [{ start: 2, end: 5, words: "\n- x" }]))).toBe(
    "a:\n- x\nb: 1\n",
  );
});
