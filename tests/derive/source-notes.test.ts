import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findParaphrase } from "../../src/derive/find-paraphrase.ts";
import { noteSource, printedNoteOn } from "../../src/derive/source-notes.ts";
import { articleOf } from "./article-of.ts";

const known = { url: "https://example.org/a", published: "2025-03-03", publisher: "The Gazette" };

/** Long enough not to be called short, and with nothing else to say of it. */
const filler = " The ferry takes forty minutes and runs once an hour from the north quay.".repeat(10);

const notesOn = (text: string, metadata = known) => noteSource(articleOf(text + filler, metadata));

test("an article that says where it comes from, and stands by its words, needs no note", () => {
  expect(notesOn("The council met on Monday. Mayor Ada Lind said it will meet again.")).toEqual([]);
});

test("what is not recorded is noted, with the dates that then cannot be resolved", () => {
  expect(noteSource(articleOf(`The council met last week. It meets again on Friday.${filler}`))).toEqual([
    "The article has no address (url): the original cannot be looked up.",
    "Neither an author nor a publisher is recorded.",
    "The article has no date (published), so 2 relative dates cannot be resolved: “last week”, “Friday”.",
  ]);
});

test("a weekday with its date can be resolved", () => {
  const undated = { url: known.url, publisher: known.publisher };
  expect(noteSource(articleOf(`It met on Friday, 3 May.${filler}`, undated))).toEqual([
    "The article has no date (published).",
  ]);
});

test("a later text of an article, and a very short one, are called so", () => {
  expect(noteSource(articleOf("The council met.", { ...known, replaces: "council" }))).toEqual([
    'The article is a later text of "council": what was said first may have been corrected.',
    "The article is very short (16 characters).",
  ]);
});

test("a text that was changed by hand after it was stored is called so, here and in print", () => {
  const article = articleOf(`The council met.${filler}`, { ...known, sha256: "0".repeat(64) });
  expect(noteSource(article)).toEqual(["The text was changed by hand after it was stored: its sha256 is another."]);
  expect(printedNoteOn(article)).toBe("its text was changed by hand after it was stored");
});

describe("statements on unnamed sources", () => {
  test.each([
    "Several officials said the fee is too high.",
    "Officials in the ministry warned of losses.",
    "The fee will rise, according to two people familiar with the matter.",
    "The fee will rise, according to senior officials.",
    "An aide, who asked not to be named, said the fee will rise.",
    "“It will rise,” the manager said on condition of anonymity.",
    "A clerk who declined to be identified spoke of chaos.",
    "A pilot who was not authorised to speak in public told the paper so.",
    "A source close to the family confirmed it.",
  ])("%s", (text) => {
    expect(notesOn(text)).toEqual(["1 statement rests on sources without a name."]);
  });

  test.each([
    "The official Ida Holm said the fee is too high.",
    "Analyst Per Lund warned of losses.",
    "The port has three sources of income, the council said.",
    "Researchers at Lund University drew blood from 300 ferry pilots.",
  ])("not: %s", (text) => {
    expect(notesOn(text)).toEqual([]);
  });

  test("are counted", () => {
    const text = "Several officials said the fee is too high. Two analysts who know the port warned of losses.";
    expect(notesOn(text)).toEqual(["2 statements rest on sources without a name."]);
    expect(printedNoteOn(articleOf(text + filler, known))).toBe("2 statements in it rest on unnamed sources");
  });
});

describe("machine-paraphrased texts", () => {
  const folder = fileURLToPath(new URL("paraphrase", import.meta.url));
  const textsIn = (name: string) =>
    readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), "utf8")] as const);

  test.each(textsIn("paraphrased"))("%s is told", (_, text) => {
    expect(findParaphrase(text)).not.toEqual([]);
  });

  test.each(textsIn("plain"))("%s is plain English, whatever words it has", (_, text) => {
    expect(findParaphrase(text)).toEqual([]);
  });

  test("their odd phrases are listed with what English usually has, and readers are told", () => {
    const odd = "The White Home spoke of synthetic intelligence, and of local weather change, to the Related Press.";
    const [, note] = noteSource(articleOf(odd, known));
    expect(note).toMatch(/machine-paraphrased \(4 odd phrases\): .*“White Home” \(usually “White House”\)/);
    expect(printedNoteOn(articleOf(odd, known))).toBe(
      "the wording looks machine-paraphrased, so names and quotations may differ from the original",
    );
  });
});

test.each([
  "The council met and…",
  "The council met [+1200 chars]",
  "The council met. Read more",
  "The council met and",
])("cut off: %s", (text) => {
  expect(noteSource(articleOf(filler + text, known))).toEqual(["The text ends as if it were cut off."]);
});

test("a closing quotation mark, or a full stop in another script, is an end", () => {
  expect(noteSource(articleOf(`${filler} The mayor said: “We met.”`, known))).toEqual([]);
  expect(noteSource(articleOf(`${filler}法院作出裁定。`, known))).toEqual([]);
});

test("readers of a language other than that of the notes are told nothing in it", () => {
  expect(printedNoteOn(articleOf("Le conseil s’est réuni et", { ...known, language: "fr" }))).toBeUndefined();
});
