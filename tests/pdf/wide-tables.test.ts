import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { defineDocument } from "../../src/pdf/define-document.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { usualSetting } from "../../src/pdf/setting.ts";
import { defaultTheme } from "../support/default-fonts.ts";

const { theme, fonts } = defaultTheme();

function tableOf(rows: readonly (readonly string[])[]): Document {
  const base = { statement: undefined, origin: undefined };
  const cells = rows.map((row) =>
    row.map((text) => ({ ...base, style: "td", header: false, children: [{ kind: "text" as const, text }] })),
  );
  return {
    title: "T",
    language: "en",
    author: undefined,
    subject: undefined,
    date: undefined,
    header: [],
    body: [{ ...base, kind: "table", style: "table", rows: cells }],
    footer: [],
  };
}

test("no table runs off the page, however many its columns and however long its words", () => {
  const word = fc.integer({ min: 0, max: 60 }).map((length) => "w".repeat(length));
  const cell = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
  const rows = fc
    .integer({ min: 1, max: 12 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(rows, (texts) => {
      const { lost } = draw(layOut(defineDocument(tableOf(texts), usualSetting(theme, fonts, "A4")), fonts));
      expect(lost).toEqual([]);
    }),
    { numRuns: 30, seed: 5 },
  );
});
