import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { allCodes, explainCode } from "../src/diagnostics/diagnostic.ts";
import { referencePages } from "../src/reference/reference-pages.ts";

describe("generated pages are current; if not, run npm run docs", () => {
  test.each([...referencePages()])("%s", (path, text) => {
    const written = readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");
    expect(written.replaceAll("\r\n", "\n")).toBe(text);
  });
});

test("every code is explained in sentences", () => {
  const short = allCodes().filter((code) => !/^[A-Z{`"'].{38,}[.!]$/s.test(explainCode(code).explanation));
  expect(short).toEqual([]);
});
