import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type DraftSection, draftSections } from "../../src/derive/draft-limits.ts";
import { derivingPage } from "./deriving-page.ts";
import { labelledArticles } from "./labelled-article.ts";
import { addScores, type Score, scoreChoices } from "./score-choices.ts";
import { waysToChoose } from "./ways-to-choose.ts";

/** `npm run eval` measures deriving on the project's own articles, and writes the table into docs/deriving.md. */
const articles = labelledArticles();
const page = fileURLToPath(new URL("../../docs/deriving.md", import.meta.url));

const measured = Object.entries(waysToChoose).map(([way, choose]) => {
  const scores = articles.map(({ article, labels }) => scoreChoices(choose(article), labels));
  const of = (section: DraftSection) => addScores(scores.flatMap((one) => one.get(section) ?? []));
  const sections = new Map<DraftSection, Score>(draftSections.map((section) => [section, of(section)]));
  return { way, sections, total: addScores([...sections.values()]) };
});

describe("labels", () => {
  test.each(articles)("stand where they say: $article.id", ({ article, labels }) => {
    for (const { start, words } of labels) expect(article.text.slice(start, start + words.length)).toBe(words);
  });
});

test("a draft holds more of what a brief must have than lead sentences and TextRank, and no more that is junk", () => {
  const [draft, ...baselines] = measured;
  if (draft === undefined) throw new Error("nothing measured");
  for (const { total } of baselines) {
    expect(draft.total.covered).toBeGreaterThan(total.covered);
    expect(draft.total.junk).toBeLessThanOrEqual(total.junk);
  }
});

test("docs/deriving.md is what was measured", async () => {
  await expect(derivingPage(articles.length, measured)).toMatchFileSnapshot(page);
});
