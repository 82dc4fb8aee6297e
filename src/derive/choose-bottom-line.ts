import type { Assessed } from "./assess-passages.ts";
import type { DraftLimits } from "./draft-limits.ts";

/** Below this length one sentence leaves room for the next. */
const shortLead = 110;

/**
 * Returns the sentence or two that carry the main message: as a rule the lead, unless it is colour, a question or
 * too long, and the one after a short lead that could not be read without it. None where no sentence fits.
 */
export function chooseBottomLine(candidates: readonly Assessed[], limits: DraftLimits): readonly Assessed[] {
  const fitting = candidates.filter(
    ({ passage }) => passage.form === "sentence" && passage.text.length <= limits.bottomLineCharacters,
  );
  const [best] = fitting.toSorted((left, right) => message(right) - message(left) || left.place - right.place);
  if (best === undefined) return [];
  const next = fitting.find((one) => one.place === best.place + 1);
  return next !== undefined && continues(best, next, limits) ? [best, next] : [best];
}

/** The lead tells the news, the title repeats it, and the rest of the article speaks of it. */
function message(one: Assessed): number {
  return (
    0.5 * one.centrality +
    0.8 * Math.exp(-one.place / 2) +
    0.6 * one.likeTitle -
    0.4 * one.dependence -
    (one.passage.quotation.share > 0.3 ? 0.4 : 0) -
    0.4 * (one.certainty.none + one.certainty.open_questions)
  );
}

function continues(best: Assessed, next: Assessed, limits: DraftLimits): boolean {
  const length = best.passage.text.length + 1 + next.passage.text.length;
  return (
    best.passage.text.length < shortLead &&
    length <= limits.bottomLineCharacters &&
    next.passage.placeInParagraph > 0 &&
    next.dependence > 0 &&
    next.certainty.none < 0.3 &&
    next.passage.quotation.share < 0.3
  );
}
