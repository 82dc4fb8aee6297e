import { describe, expect, test } from "vitest";
import { type Brief, briefSchema } from "../../src/brief/brief-schema.ts";
import { checkAddedWords } from "../../src/check/check-added-words.ts";
import { findNames } from "../../src/check/find-names.ts";
import { listStatements } from "../../src/check/list-statements.ts";
import { readYamlAs } from "../../src/source/read-as.ts";

function addedBy(text: string, wording: string, more: Partial<Brief> = {}): readonly string[] {
  const data = {
    brief: 1,
    id: "a",
    title: "A title",
    sources: [{ id: "s", article: "s" }],
    key_facts: [{ text, evidence: [{ source: "s", quote: "q" }], wording: { public: wording } }],
    ...more,
  };
  const read = readYamlAs({ name: "a.yaml", text: JSON.stringify(data) }, briefSchema);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return checkAddedWords(read.value, listStatements(read.value.value)).map((found) =>
    found.code === "wording-adds" ? `${found.arguments.what} ${found.arguments.written}` : found.code,
  );
}

describe("an audience's wording", () => {
  test.each([
    ["Access sold for $15,000.", "It sold for fifteen thousand dollars."],
    ["The MPS of China bought access.", "The Ministry of Public Security, a Chinese body, bought access."],
    ["The ministry warned of losses.", "Losses may follow. The ministry said so."],
    ["Iran and Israel exchanged fire on Monday.", "Fire was exchanged: Israel’s answer came on Monday."],
    ["Soot fell by 48 per cent.", "Soot fell by 48%, as “Everybody noticed”."],
  ])("of %j may be %j", (text, wording) => {
    expect(addedBy(text, wording, { glossary: { MPS: "Ministry of Public Security" } })).toEqual([]);
  });

  test.each([
    ["Access sold for $15,000.", "It sold for $15,000, to 20 buyers.", ["figure 20"]],
    ["Access sold for $15,000.", "It sold for about $50,000.", ["figure $50,000"]],
    ["The firm sold access.", "The firm, named Anxun, sold access.", ["name Anxun"]],
    ["The firm sold access.", "NATO members bought from the firm.", ["name NATO"]],
    ["Austria voted for it.", "It was Australia that voted for it.", ["name Australia"]],
    ["The firm sold access.", "The firm of Wu Haibo sold access to Wu.", ["name Wu", "name Haibo"]],
  ])("of %j is told that %j adds", (text, wording, added) => {
    expect(addedBy(text, wording)).toEqual(added);
  });
});

describe("names are found by their capitals", () => {
  test.each([
    ["en", "Yesterday I met Ana O’Neill in São Paulo.", ["Ana", "O’Neill", "São", "Paulo"]],
    ["en", "“Never again,” he said. Berlin’s senate met.", []],
    ["en", "UNESCO and iPhone count anywhere. They do.", ["UNESCO", "iPhone"]],
    ["de", "Die Regierung in Wien warnt die NATO.", ["NATO"]],
    ["fr", "Le ministre a vu « Les Échos » à Lyon lundi.", ["Échos", "Lyon"]],
  ])("%s: %s", (language, text, names) => {
    expect(findNames(text, language).map(({ name }) => name)).toEqual(names);
  });

  test("each at its place", () => {
    const text = "He met Ana’s brother, and Ana.";
    expect(findNames(text, "en").map(({ start, end }) => text.slice(start, end))).toEqual(["Ana", "Ana"]);
  });
});
