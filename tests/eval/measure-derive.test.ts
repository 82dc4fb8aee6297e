import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type DraftSection, draftSections } from "../../src/derive/draft-limits.ts";
import { derivingPage, type Measured } from "./deriving-page.ts";
import { type LabelledArticle, labelledArticles } from "./labelled-article.ts";
import { addScores, type Score, scoreChoices } from "./score-choices.ts";
import { waysToChoose } from "./ways-to-choose.ts";

/** `npm run eval` measures deriving on the project's own articles, and writes the table into docs/deriving.md. */
const articles = { feed: labelledArticles("feed"), unseen: labelledArticles("unseen") };
const page = fileURLToPath(new URL("../../docs/deriving.md", import.meta.url));

function measure(set: readonly LabelledArticle[]): readonly Measured[] {
  return Object.entries(waysToChoose).map(([way, choose]) => {
    const scores = set.map(({ article, labels }) => scoreChoices(choose(article), labels));
    const of = (section: DraftSection) => addScores(scores.flatMap((one) => one.get(section) ?? []));
    const sections = new Map<DraftSection, Score>(draftSections.map((section) => [section, of(section)]));
    return { way, sections, total: addScores([...sections.values()]) };
  });
}

const measured = { feed: measure(articles.feed), unseen: measure(articles.unseen) };

describe("labels", () => {
  test.each([...articles.feed, ...articles.unseen])("stand where they say: $article.id", ({ article, labels }) => {
    for (const { start, words } of labels) expect(article.text.slice(start, start + words.length)).toBe(words);
  });
});

test.each([
  ["feed", measured.feed],
  ["unseen", measured.unseen],
] as const)("%s: a draft holds more must-haves than lead sentences and TextRank, and no more junk", (_, set) => {
  const [draft, ...baselines] = set;
  if (draft === undefined) throw new Error("nothing measured");
  for (const { total } of baselines) {
    expect(draft.total.covered).toBeGreaterThan(total.covered);
    expect(draft.total.junk).toBeLessThanOrEqual(total.junk);
  }
});

test("docs/deriving.md is what was measured", async () => {
  await expect(
    derivingPage(
      { articles: articles.feed.length, measured: measured.feed },
      { articles: articles.unseen.length, measured: measured.unseen },
    ),
  ).toMatchFileSnapshot(page);
});
