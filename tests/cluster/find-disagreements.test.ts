import { describe, expect, test } from "vitest";
import { compareCounts } from "../../src/cluster/compare-counts.ts";
import { findDisagreements } from "../../src/cluster/find-disagreements.ts";
import { poolPassages } from "../../src/cluster/pool-passages.ts";
import { draftLimits } from "../../src/derive/draft-limits.ts";
import { weighArticle } from "../../src/derive/weigh-article.ts";
import { articleOf } from "../derive/article-of.ts";

/** Returns the numbers in dispute between articles of these texts, as they are written. */
function disputed(texts: readonly string[], language = "en"): readonly (readonly string[])[] {
  const articles = texts.map((text) => weighArticle(articleOf(text, { language }), draftLimits));
  return findDisagreements(compareCounts(poolPassages(articles))).map(({ versions }) =>
    versions.map((version) => version[0]?.figure.figure.written ?? ""),
  );
}

describe("sources disagree", () => {
  test.each([
    [
      "on the dead",
      "The blast killed 12 people in the market.",
      "14 people died in the blast at the market.",
      ["12", "14"],
    ],
    [
      "in words and digits",
      "Twelve people were killed in the crash.",
      "The crash killed 15 people on Monday.",
      ["Twelve", "15"],
    ],
    [
      "on money",
      "The repair of the bridge will cost €40 million.",
      "The repair of the bridge will cost €52 million.",
      ["€40 million", "€52 million"],
    ],
    [
      "on a share",
      "The union said 88% of its members voted for the deal.",
      "The deal was backed by 78% of the members of the union who voted.",
      ["88%", "78%"],
    ],
    [
      "though both say at least",
      "At least 12 people were killed in the fire.",
      "At least 20 people were killed in the fire.",
      ["12", "20"],
    ],
    [
      "far beyond rounding",
      "About 1,200 residents left the valley by boat.",
      "Boats took 1,900 residents out of the valley.",
      ["1,200", "1,900"],
    ],
  ])("%s", (_, first, second, expected) => {
    expect(disputed([first, second])).toEqual([expected]);
  });

  test("and the third bears out one of them", () => {
    const texts = [
      "The blast killed 12 people.",
      "The blast killed 14 people.",
      "The blast killed 14 people on Monday.",
    ];
    expect(disputed(texts)).toEqual([["12", "14"]]);
  });

  test.each([
    [
      "de",
      "Bei dem Unglück im Tal starben 12 Menschen.",
      "Das Unglück im Tal forderte 14 Tote, wie die Polizei meldete.",
    ],
    ["fr", "L’explosion a fait 12 morts dans le marché.", "L’explosion dans le marché a fait 14 morts."],
    ["es", "La explosión causó 12 muertos en el mercado.", "La explosión en el mercado dejó 14 muertos."],
  ])("in %s", (language, first, second) => {
    expect(disputed([first, second], language)).toEqual([["12", "14"]]);
  });
});

describe("sources do not disagree", () => {
  test.each([
    ["on different things", "The blast killed 12 people in the market.", "The blast injured 31 people in the market."],
    [
      "on a rounded number",
      "Crews evacuated about 1,200 residents from the valley.",
      "Crews evacuated 1,187 residents from the valley.",
    ],
    [
      "on a large number that is rounded unsaid",
      "The breach exposed the records of 48,000 patients.",
      "The breach exposed the records of 48,213 patients.",
    ],
    ["on a bound", "More than 1,000 homes lost power in the storm.", "The storm left 1,187 homes without power."],
    [
      "on a part and the whole",
      "The crash killed 12 people on the bus.",
      "The crash killed people on the bus, including 3 children.",
    ],
    [
      "on another year",
      "The strait saw 12 collisions of ships this year.",
      "In 2019 the strait saw 14 collisions of ships.",
    ],
    [
      "on last year and this one",
      "The town counted 40 burglaries in May.",
      "The town counted 52 burglaries last year.",
    ],
    ["on two places", "The storm killed 5 people in Marl.", "The storm killed 7 people in Sund."],
    [
      "on what is and what may be",
      "The fee is 12 euros for each parcel.",
      "The fee could be 14 euros for each parcel.",
    ],
    ["on years", "The dam was built in 1962 by the mill.", "The dam was built in 1964 by the mill."],
    ["on two currencies", "The repair will cost €40 million in all.", "The repair will cost $44 million in all."],
    [
      "on a range",
      "The repair takes 10 to 12 months of work on the pillars.",
      "The repair takes 14 months of work on the pillars.",
    ],
    ["on the same number written otherwise", "The repair will cost €1.2 million.", "The repair will cost €1,200,000."],
    ["on numbers that share nothing but people", "The hall has room for 300 people.", "The march drew 900 people."],
  ])("%s", (_, first, second) => {
    expect(disputed([first, second])).toEqual([]);
  });

  test("where one gives both numbers", () => {
    const both = "At noon the blast had killed 12 people. By night the blast had killed 14 people.";
    expect(disputed(["The blast killed 12 people.", both])).toEqual([]);
  });

  test("within one article", () => {
    expect(
      disputed(["The blast killed 12 people. The blast killed 14 people.", "The mayor thanked the doctors."]),
    ).toEqual([]);
  });
});
