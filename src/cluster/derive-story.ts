import { assembleBrief, dayOfArticle, type Ground } from "../derive/assemble-brief.ts";
import type { Assessed } from "../derive/assess-passages.ts";
import { chooseBottomLine } from "../derive/choose-bottom-line.ts";
import { chooseStatements, saysAgain } from "../derive/choose-statements.ts";
import { type Draft, deriveDraft } from "../derive/derive-draft.ts";
import { type DraftLimits, draftLimits } from "../derive/draft-limits.ts";
import { sliceOf } from "../derive/stretch.ts";
import { hasSectionRules, type WeighedArticle, weighArticle } from "../derive/weigh-article.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import { findSupport, type SupportFor } from "./find-support.ts";
import type { Story } from "./group-stories.ts";
import { nameSources } from "./name-sources.ts";
import { type Pool, poolPassages } from "./pool-passages.ts";

/** What each further origin adds to what a passage matters; two more are as good as any number. */
const worthOfOrigin = 0.1;
const mostOrigins = 2;

/**
 * Returns a draft of a brief from the articles that tell one story. Title and bottom line come from the most central
 * article, statements from any; each lists as evidence every origin that bears it out, in its own words. Copies add
 * nothing. A story of one origin gives the draft of its article.
 */
export function deriveStory({ members }: Story, limits: DraftLimits = draftLimits): Result<Draft> {
  const articles = members.map(({ origin }) => origin.article);
  const [central, ...others] = articles;
  if (central === undefined) throw new Error("a story has at least one member");
  if (others.length === 0) return deriveDraft(central, limits);
  const weighed = articles.map((article) => weighArticle(article, limits));
  const pool = poolPassages(weighed);
  const supportFor = findSupport(pool);
  const bottomLine = chooseBottomLine(centralCandidates(pool), limits);
  const ranked = new Map(pool.candidates.map((one) => [withCorroboration(one, supportFor), one] as const));
  const rawOf = (one: Assessed) => ranked.get(one) ?? one;
  const repeats = (one: Assessed, other: Assessed) =>
    saysAgain(one, other) ||
    supportFor(rawOf(one)).includes(rawOf(other)) ||
    supportFor(rawOf(other)).includes(rawOf(one));
  const chosen = chooseStatements([...ranked.keys()], bottomLine, limits, repeats).map((one) => ({
    ...one,
    passage: ranked.get(one.passage) ?? one.passage,
  }));
  const file = { source: { name: central.name, text: "" }, start: 0, end: 0 };
  if (bottomLine.length === 0 && chosen.length === 0) return failure(diagnose("nothing-to-derive", file, {}));
  const brief = assembleBrief(groundOfStory(weighed, pool, supportFor), { bottomLine, chosen }, limits);
  const draft = { brief, passages: pool.passages, candidates: pool.candidates, bottomLine, chosen };
  const { language } = central;
  return resultOf(draft, hasSectionRules(language) ? [] : [diagnose("language-without-rules", file, { language })]);
}

function centralCandidates({ candidates, articleOf }: Pool): readonly Assessed[] {
  return candidates.filter((one) => articleOf(one) === 0);
}

function withCorroboration(one: Assessed, supportFor: SupportFor): Assessed {
  const further = Math.min(mostOrigins, supportFor(one).length);
  return { ...one, importance: one.importance + worthOfOrigin * further };
}

function groundOfStory(weighed: readonly WeighedArticle[], pool: Pool, supportFor: SupportFor): Ground {
  const [central] = weighed;
  if (central === undefined) throw new Error("a story has at least one member");
  const articles = weighed.map(({ article }) => article);
  const sources = nameSources(articles);
  const quoteOf = (passage: Assessed): Evidence => {
    const owner = pool.articleOf(passage);
    const text = articles[owner]?.text ?? "";
    return { source: sources[owner]?.id ?? "", quote: sliceOf(text, passage.passage) };
  };
  return {
    article: central.article,
    headlines: central.headlines,
    asOf: latestDay(weighed),
    sources,
    texts: articles.map(({ text }) => text),
    evidenceOf: (passage) => [passage, ...supportFor(passage)].map(quoteOf),
  };
}

type Evidence = { readonly source: string; readonly quote: string };

/** The information cut-off of a draft is the day of its latest article. */
function latestDay(weighed: readonly WeighedArticle[]): string | undefined {
  return weighed
    .flatMap(({ article, headlines }) => dayOfArticle(article, headlines) ?? [])
    .toSorted()
    .at(-1);
}
