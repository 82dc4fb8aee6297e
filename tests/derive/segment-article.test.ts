import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/derive/passage.ts";
import { segmentArticle } from "../../src/derive/segment-article.ts";
import { articleOf, harbourReport } from "./article-of.ts";

const limits = { passages: 400, characters: 390 };

function passagesOf(text: string, name?: string): readonly Passage[] {
  return segmentArticle(articleOf(text, {}, name), limits).passages;
}

function textsOf(text: string): readonly string[] {
  return passagesOf(text).map((passage) => passage.text);
}

describe("lists", () => {
  test("items under lone dashes are joined to the sentence that announces them", () => {
    expect(
      textsOf("The plan has two parts:\n-\na quay for ferries.\n-\na pier for ships;\n\nIt was approved."),
    ).toEqual(["The plan has two parts: a quay for ferries; a pier for ships.", "It was approved."]);
  });

  test("the quote of a joined list is one stretch from its stem to its last item", () => {
    const text = "The plan has two parts:\n\n- a quay\n- a pier\n\nIt was approved.";
    const [list] = passagesOf(text);
    expect(list).toMatchObject({ form: "list", start: 0, end: text.indexOf("\n\nIt was") });
  });

  test("items without a stem stand alone", () => {
    expect(textsOf("The council met.\n\n1. The fee was doubled.\n2. A quay was closed.")).toEqual([
      "The council met.",
      "The fee was doubled.",
      "A quay was closed.",
    ]);
  });

  test("an item that would make the list too long is left out", () => {
    const [list] = passagesOf(`The plan has two parts:\n- a quay\n- ${"a very long pier ".repeat(30)}`);
    expect(list?.text).toBe("The plan has two parts: a quay.");
  });
});

describe("quotations", () => {
  test("sentences that one quotation spans are one passage", () => {
    expect(textsOf("“We lost the quay. We want it back,” said the mayor. She left.")).toEqual([
      "“We lost the quay. We want it back,” said the mayor.",
      "She left.",
    ]);
  });

  test("a quotation goes on in a paragraph that opens with a mark again", () => {
    const passages = passagesOf(
      "The mayor said: “The quay is lost.\n\n“It was the best we had. It is gone.”\n\nShe left.",
    );
    expect(passages.map(({ quotation }) => quotation.startsInside)).toEqual([false, true, true, false]);
    expect(passages.at(-1)?.quotation).toEqual({ share: 0, startsInside: false, endsInside: false });
  });

  test("a mark that is never closed ends with its paragraph", () => {
    const passages = passagesOf("The mayor called it “a loss.\n\nShe left.");
    expect(passages.at(-1)?.quotation.share).toBe(0);
  });
});

describe("what is no prose", () => {
  test("headings, credits and links are not passages", () => {
    const texts = textsOf(harbourReport);
    for (const words of ["Monday, 3 March", "What it means", "Photo:", "Read more", "contributed reporting"]) {
      expect(texts.filter((text) => text.startsWith(words) || text.includes("contributed"))).toEqual([]);
    }
  });

  test("headings above the first sentence are headlines, later ones head their passages", () => {
    const { headlines, passages } = segmentArticle(articleOf(harbourReport), limits);
    expect(headlines).toEqual(["Port of Lindholm doubles harbour fees for older ships", "Monday, 3 March 2025"]);
    expect(passages[0]?.heading).toBeUndefined();
    expect(passages.find(({ text }) => text.startsWith("It is not clear"))?.heading).toBe("What is not known");
  });

  test("lines after the article's end are left alone", () => {
    expect(textsOf("The council met on Monday.\n\nIt voted for the fee.\n\nSources\n\nThe town's own page.")).toEqual([
      "The council met on Monday.",
      "It voted for the fee.",
    ]);
  });
});

test("a text broken into lines of a width is read by paragraphs", () => {
  const wrapped = `The council of Lindholm met on Monday and voted for a new
fee that ships built before 2005 have to pay when they call
at the port, which is the busiest one on the whole of the
coast. Some owners objected.

The fee starts in May.`;
  expect(textsOf(wrapped)).toHaveLength(3);
});

test("Markdown's marks are no words, and stay in the stretch", () => {
  const text = "The *new* fee, set by [the council](https://example.org), starts in May.";
  const [passage] = passagesOf(text, "feed/fee.md");
  expect(passage?.text).toBe("The new fee, set by the council, starts in May.");
  expect(passage).toMatchObject({ start: 0, end: text.length });
});
