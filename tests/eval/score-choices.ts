import { type DraftSection, draftSections } from "../../src/derive/draft-limits.ts";
import type { Stretch } from "../../src/derive/stretch.ts";
import type { Label } from "./labelled-article.ts";

/** A stretch of an article that was put into a section. */
export interface Choice {
  readonly section: DraftSection;
  readonly stretch: Stretch;
}

/** How many statements there were, and how many of the sentences a brief must have were among them. */
export interface Score {
  readonly statements: number;
  readonly right: number;
  readonly junk: number;
  readonly mustHave: number;
  readonly covered: number;
}

/** Returns the scores of the choices made from one article, for each section; must-haves count where they belong. */
export function scoreChoices(choices: readonly Choice[], labels: readonly Label[]): ReadonlyMap<DraftSection, Score> {
  const covered = new Set(choices.flatMap(({ stretch }) => labels.filter((label) => overlap(stretch, label) >= 0.5)));
  return new Map(draftSections.map((section) => [section, scoreSection(section, choices, labels, covered)]));
}

function scoreSection(
  section: DraftSection,
  choices: readonly Choice[],
  labels: readonly Label[],
  covered: ReadonlySet<Label>,
): Score {
  const chosen = choices.filter((choice) => choice.section === section);
  const found = chosen.map(({ stretch }) => closest(stretch, labels));
  const mustHave = labels.filter(({ label, importance }) => label === section && importance === 2);
  return {
    statements: chosen.length,
    right: found.filter((label) => label?.label === section).length,
    junk: found.filter((label) => label === undefined || label.label === "none" || label.importance === 0).length,
    mustHave: mustHave.length,
    covered: mustHave.filter((label) => covered.has(label)).length,
  };
}

/** Returns the sums of scores. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
  return {
    statements: sum(({ statements }) => statements),
    right: sum(({ right }) => right),
    junk: sum(({ junk }) => junk),
    mustHave: sum(({ mustHave }) => mustHave),
    covered: sum(({ covered }) => covered),
  };
}

function closest(stretch: Stretch, labels: readonly Label[]): Label | undefined {
  const best = labels.toSorted((left, right) => overlap(stretch, right) - overlap(stretch, left))[0];
  return best === undefined || overlap(stretch, best) <= 0 ? undefined : best;
}

/** The share of a labelled sentence that a stretch covers. */
function overlap({ start, end }: Stretch, label: Label): number {
  const shared = Math.min(end, label.start + label.words.length) - Math.max(start, label.start);
  return shared / label.words.length;
}
