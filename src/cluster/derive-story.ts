import type { Brief, Statement } from "../brief/brief-schema.ts";
import { assembleBrief } from "../derive/assemble-brief.ts";
import type { Assessed } from "../derive/assess-passages.ts";
import { chooseBottomLine } from "../derive/choose-bottom-line.ts";
import { chooseStatements, type Repeats, saysAgain } from "../derive/choose-statements.ts";
import { type Draft, deriveDraft } from "../derive/derive-draft.ts";
import { type DraftLimits, draftLimits, estimateLines, longestStatement } from "../derive/draft-limits.ts";
import { hasSectionRules } from "../derive/has-section-rules.ts";
import { weighArticle } from "../derive/weigh-article.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import { askDisagreement } from "./ask-disagreement.ts";
import { compareCounts } from "./compare-counts.ts";
import { type Disagreement, findDisagreements } from "./find-disagreements.ts";
import { type Corroboration, findSupport } from "./find-support.ts";
import { groundOfStory, type StoryGround } from "./ground-of-story.ts";
import type { Story } from "./group-stories.ts";
import { type Pool, poolPassages } from "./pool-passages.ts";

/** What each further origin adds to what a passage matters; two more are as good as any number. */
const worthOfOrigin = 0.1;
const mostOrigins = 2;

/** A page that asks more than this about numbers has no room for what else is open. */
const mostDisagreements = 2;

/** A draft from several articles. */
export interface StoryDraft extends Draft {
  /** What the origins give different numbers of, those that matter most first. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Returns a draft of a brief from the articles that tell one story. Title and bottom line come from the most central
 * article, statements from any; each lists as evidence every origin that bears it out, in its own words, and a number
 * on which origins disagree is an open question. Copies add nothing. A story of one origin gives the draft of its
 * article.
 */
export function deriveStory({ members }: Story, limits: DraftLimits = draftLimits): Result<StoryDraft> {
  const articles = members.map(({ origin }) => origin.article);
  const [central, ...others] = articles;
  if (central === undefined) throw new Error("a story has at least one member");
  if (others.length === 0) {
    const draft = deriveDraft(central, limits);
    return draft.ok ? resultOf({ ...draft.value, disagreements: [] }, draft.diagnostics) : draft;
  }
  const weighed = [weighArticle(central, limits), ...others.map((article) => weighArticle(article, limits))] as const;
  const pool = poolPassages(weighed);
  const counts = compareCounts(pool);
  const { supportFor, isTold } = findSupport(pool, counts);
  const disagreements = findDisagreements(counts).toSorted((left, right) => matterOf(right) - matterOf(left));
  const ground = groundOfStory(weighed, pool, supportFor);
  const questions = questionsOn(disagreements, ground, limits);
  const bottomLine = chooseBottomLine(centralCandidates(pool), limits);
  const repeats = repeatsOf(isTold, disagreements);
  const chosen = chooseCorroborated(pool.candidates, bottomLine, roomBeside(questions, limits), repeats, supportFor);
  const file = { source: { name: central.name, text: "" }, start: 0, end: 0 };
  if (bottomLine.length === 0 && chosen.length === 0) return failure(diagnose("nothing-to-derive", file, {}));
  const plain = assembleBrief(ground, { bottomLine, chosen }, limits);
  const brief = withQuestions(plain, questions, disagreements);
  const { passages, candidates } = pool;
  const { language } = central;
  return resultOf(
    { brief, passages, candidates, bottomLine, chosen, disagreements },
    hasSectionRules(language) ? [] : [diagnose("language-without-rules", file, { language })],
  );
}

function centralCandidates({ candidates, articleOf }: Pool): readonly Assessed[] {
  return candidates.filter((one) => articleOf(one) === 0);
}

/** A disagreement matters as much as the most important sentence that gives one of its numbers. */
function matterOf({ versions }: Disagreement): number {
  return Math.max(...versions.flat().map(({ passage }) => passage.importance));
}

function questionsOn(disagreements: readonly Disagreement[], ground: StoryGround, limits: DraftLimits) {
  return disagreements
    .flatMap((one) => askDisagreement(one, ground.quotable, ground.article.language, longestStatement(limits)) ?? [])
    .slice(0, mostDisagreements);
}

function roomBeside(questions: readonly Statement[], limits: DraftLimits): DraftLimits {
  const lines = questions.reduce((sum, { text }) => sum + estimateLines(text, limits), 0);
  const open = limits.statements.open_questions - questions.length;
  return { ...limits, lines: limits.lines - lines, statements: { ...limits.statements, open_questions: open } };
}

/** A passage that another article tells already is not told again; its rival on a number is left to the question. */
function repeatsOf(isTold: Repeats, disagreements: readonly Disagreement[]): Repeats {
  const isRival = (one: Assessed, other: Assessed) =>
    disagreements.some(({ versions }) => {
      const [left, right] = [one, other].map((passage) =>
        versions.findIndex((version) => version.some((given) => given.passage === passage)),
      );
      return left !== -1 && right !== -1 && left !== right;
    });
  return (one, other) => saysAgain(one, other) || isTold(one, other) || isRival(one, other);
}

/** Of two passages that matter as much, the one that more origins bear out is taken. */
function chooseCorroborated(
  candidates: readonly Assessed[],
  bottomLine: readonly Assessed[],
  limits: DraftLimits,
  repeats: Repeats,
  supportFor: Corroboration["supportFor"],
): Draft["chosen"] {
  const plain = new Map<Assessed, Assessed>();
  for (const one of candidates) {
    const further = Math.min(mostOrigins, supportFor(one).length);
    plain.set({ ...one, importance: one.importance + worthOfOrigin * further }, one);
  }
  const plainOf = (one: Assessed) => plain.get(one) ?? one;
  const plainRepeats: Repeats = (one, other) => repeats(plainOf(one), plainOf(other));
  const chosen = chooseStatements([...plain.keys()], bottomLine, limits, plainRepeats);
  return chosen.map((one) => ({ ...one, passage: plainOf(one.passage) }));
}

/** A number in dispute is no key number of the page. */
function withQuestions(brief: Brief, questions: readonly Statement[], disagreements: readonly Disagreement[]): Brief {
  const disputed = new Set(
    disagreements.flatMap(({ versions }) => versions.flat().map(({ figure }) => figure.figure.written)),
  );
  const keyFacts = brief.key_facts?.map((statement) => {
    const { figure, ...rest } = statement;
    return figure !== undefined && disputed.has(figure.value) ? rest : statement;
  });
  return {
    ...brief,
    ...(keyFacts === undefined ? {} : { key_facts: keyFacts }),
    open_questions: [...(brief.open_questions ?? []), ...questions],
  };
}
