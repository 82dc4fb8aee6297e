import { centralities } from "../../src/derive/centrality.ts";
import { deriveDraft } from "../../src/derive/derive-draft.ts";
import type { Article } from "../../src/feed/article.ts";
import type { Choice } from "./score-choices.ts";

/** Ways to choose statements from an article; each baseline takes as many as the draft has, all as key facts. */
export const waysToChoose: Readonly<Record<string, (article: Article) => readonly Choice[]>> = {
  "`brief derive`": chooseDraft,
  "lead sentences": (article) => {
    const { passages } = draftOf(article);
    return passages.slice(0, chooseDraft(article).length).map(asFact);
  },
  TextRank: (article) => {
    const { passages } = draftOf(article);
    const ranks = centralities(
      passages.map(({ vector }) => vector),
      0,
    );
    const ranked = passages.toSorted((left, right) => (ranks[right.place] ?? 0) - (ranks[left.place] ?? 0));
    return ranked.slice(0, chooseDraft(article).length).map(asFact);
  },
};

function chooseDraft(article: Article): readonly Choice[] {
  const { bottomLine, chosen } = draftOf(article);
  return [...bottomLine.map(asFact), ...chosen.map(({ section, passage }) => ({ section, stretch: passage.passage }))];
}

function asFact({ passage }: ReturnType<typeof draftOf>["passages"][number]): Choice {
  return { section: "key_facts", stretch: passage };
}

function draftOf(article: Article) {
  const draft = deriveDraft(article);
  if (!draft.ok) throw new Error(`no draft from ${article.name}`);
  return draft.value;
}
