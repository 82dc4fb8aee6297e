import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveTitle } from "../../src/derive/derive-title.ts";
import { articleOf } from "./article-of.ts";

const lead = "The council met.";

describe("an article's own title", () => {
  test.each([
    ["Harbour fees double in Lindholm - Wikinews, the free news source", "Harbour fees double in Lindholm"],
    ["Harbour fees double in Lindholm | Aland Online", "Harbour fees double in Lindholm"],
    ["Harbour fees double in Lindholm – BBC News", "Harbour fees double in Lindholm"],
    ["Fees double - and owners protest", "Fees double - and owners protest"],
    ["Harbour fees  double.", "Harbour fees double"],
    ["Will fees double?", "Will fees double?"],
    ["A visit ends in the U.S.", "A visit ends in the U.S."],
  ])("%s", (title, expected) => {
    expect(deriveTitle(articleOf("x", { title }), "A heading", lead, 88)).toBe(expected);
  });

  test("one without a verb gives way to the lead, which states the finding", () => {
    const finding = "The Board of Harbour Fees (BHF) doubled its fees, after a vote.";
    const title = deriveTitle(articleOf("x", { title: "Harbour fee" }), undefined, finding, 88);
    expect(title).toBe("The Board of Harbour Fees doubled its fees, after a vote");
  });

  test("a heading serves where the metadata has none", () => {
    expect(deriveTitle(articleOf("x"), "Harbour fees double", lead, 88)).toBe("Harbour fees double");
  });
});

describe("a title from the lead", () => {
  test.each([
    [lead, "The council met"],
    [
      "The council closed the quay, which had served the town for ninety years, and it sold the cranes to a museum.",
      "The council closed the quay, which had served the town for ninety years",
    ],
    [
      "The council has closed the quays of the districts of Lindholm, Berga, Vik and Holm, the town's clerk told owners.",
      "The council has closed the quays of the districts of Lindholm, Berga, Vik and Holm, the town's clerk told owners",
    ],
    [
      "The harbour of Lindholm will not lose any of its cranes this winter if the town finds four million euros.",
      "The harbour of Lindholm will not lose any of its cranes this winter if the town finds four million euros",
    ],
    [
      "The council, the port, the pilots, the ferry lines, the fishers and the owners of all the cranes met.",
      "The council, the port, the pilots, the ferry lines, the fishers and the owners of all the cranes met",
    ],
    [
      "Letters that lay in a drawer of the harbour office for years show that the council of Lindholm worked with two private lenders to hide the debts of its ferries and the price of its cranes.",
      "Letters that lay in a drawer of the harbour office for years show that the council of Lindholm worked with two private lenders",
    ],
    [
      "Letters that lay in a drawer of the harbour office for years show that the council of Lindholm never worked with any private lenders to hide the debts of its ferries and the price of its cranes.",
      "Letters that lay in a drawer of the harbour office for years show that the council…",
    ],
  ])("%s", (sentence, expected) => {
    expect(deriveTitle(articleOf("x"), undefined, sentence, 88)).toBe(expected);
  });

  test("no word is invented, and the length is kept", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("quay", "was", ",", "–", "(a", "b)", "which", "x".repeat(90)), { minLength: 1 }),
        (words) => {
          const title = deriveTitle(articleOf("x"), undefined, words.join(" "), 88);
          expect(title.length).toBeLessThanOrEqual(title.endsWith("…") ? 88 : 132);
          expect(words.join(" ").startsWith(title.replace(/…$/, ""))).toBe(true);
        },
      ),
    );
  });
});
