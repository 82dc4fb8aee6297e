import { expect, test } from "vitest";
import { audienceSchema } from "../src/audience/audience-schema.ts";
import { selectStatements } from "../src/audience/select-statements.ts";
import { type Brief, briefSchema } from "../src/brief/brief-schema.ts";

const reader = {
  name: "minister",
  audience: audienceSchema.parse({
    audience: 1,
    label: "Minister",
    layout: "page",
    theme: "plain",
    sections: ["key_facts"],
    fit: { pages: 1 },
  }),
};

function factsOf(brief: Brief): readonly string[] {
  return selectStatements(brief, reader).sections.flatMap(({ statements }) => statements.map(({ id }) => id));
}

const brief = briefSchema.parse({
  brief: 1,
  id: "quay",
  title: "The council closes the quay",
  sources: [{ id: "press", article: "quay" }],
  bottom_line: { text: "The council closed the quay." },
  key_facts: [{ text: "The council closed the quay." }, { text: "It will not open again." }],
});

test("a statement in the very words of the bottom line is not read twice", () => {
  expect(factsOf(brief)).toEqual(["key_facts-2"]);
});

test("it is read where the bottom line says something else", () => {
  expect(factsOf({ ...brief, bottom_line: { text: "Ferries need another quay." } })).toEqual([
    "key_facts-1",
    "key_facts-2",
  ]);
});

test("it is read by an audience for which the bottom line is not meant", () => {
  const bottomLine = { text: "The council closed the quay.", audiences: ["public"] };
  expect(factsOf({ ...brief, bottom_line: bottomLine })).toEqual(["key_facts-1", "key_facts-2"]);
});
