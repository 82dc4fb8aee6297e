import { expect, test } from "vitest";
import { noteSource } from "../../src/derive/source-notes.ts";
import { articleOf } from "./article-of.ts";

const known = { url: "https://example.org/a", published: "2025-03-03", publisher: "The Gazette" };

test("an article that says where it comes from, and stands by its words, needs no note", () => {
  expect(noteSource(articleOf("The council met on Monday. Mayor Ada Lind said it will meet again.", known))).toEqual(
    [],
  );
});

test("what is not recorded is noted, with the dates that then cannot be resolved", () => {
  expect(noteSource(articleOf("The council met last week. It meets again on Friday."))).toEqual([
    "The article has no address (url): the original cannot be looked up.",
    "Neither an author nor a publisher is recorded.",
    "The article has no date (published), so 2 relative dates cannot be resolved: “last week”, “Friday”.",
  ]);
});

test("a weekday with its date can be resolved", () => {
  const [note] = noteSource(articleOf("It met on Friday, 3 May.", { ...known, published: undefined })).slice(0, 1);
  expect(note).toBe("The article has no date (published).");
});

test("statements on unnamed sources are counted", () => {
  const text = "Several officials said the fee is too high. Two analysts who know the port warned of losses.";
  expect(noteSource(articleOf(text, known))).toEqual(["2 statements rest on sources without a name."]);
});

test("phrases that only rewriting software puts are listed, a single one is not", () => {
  const odd = "The White Home spoke of synthetic intelligence, and of local weather change, to the Related Press.";
  const [note] = noteSource(articleOf(odd, known));
  expect(note).toMatch(/machine-paraphrased \(4 odd phrases\): .*“White Home” \(usually “White House”\)/);
  expect(noteSource(articleOf("The agency lost its supply code.", known))).toEqual([]);
});

test.each([
  "The council met and…",
  "The council met [+1200 chars]",
  "The council met. Read more",
  "The council met and",
])("cut off: %s", (text) => {
  expect(noteSource(articleOf(text, known))).toEqual(["The text ends as if it were cut off."]);
});

test("a closing quotation mark, or a full stop in another script, is an end", () => {
  expect(noteSource(articleOf("The mayor said: “We met.”", known))).toEqual([]);
  expect(noteSource(articleOf("法院作出裁定。", known))).toEqual([]);
});
