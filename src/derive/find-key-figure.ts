import type { Statement } from "../brief/brief-schema.ts";

/** A number that a page may show as a call-out, with the words that say what it counts. */
export type KeyFigure = NonNullable<Statement["figure"]>;

const longestValue = 12;
const longestLabel = 40;

const amount = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const scale = " ?(?:million|billion|trillion|m|bn|tn)(?![\\p{L}\\d])";
const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Money, shares and counts; years, days of a month and parts of longer numbers or names are none of them. */
const value = `(?:[$£€¥](?:${amount})(?:${scale})?|(?:${amount})(?: ?%| per ?cent|${scale})|\\d{1,3}(?:,\\d{3})+|(?<!\\p{Lu}\\p{L}* )\\d{2,3})`;

/** Words that end what a number counts: the sentence goes on with its verb, a place, a time or a clause. */
const ends =
  "a|an|about|according|across|after|against|all|and|are|as|at|because|before|between|but|by|can|could|did|do|does|during|each|every|from|had|has|have|he|if|in|into|is|it|last|may|might|more|must|next|no|not|on|only|or|over|per|she|should|since|so|than|that|their|they|this|through|to|under|until|was|were|what|when|where|which|while|who|whose|will|with|within|would|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|those|these|\\p{L}+ed";

/**
 * A value keeps its scale: without it, `€210 million a year` would count 210 of a thing called million. After a plural only `of`, `in` or `for` leads on: another word would be the verb. The label is all the words that can follow, or none: looked at ahead, so that it is never
 * cut to make a match.
 */
const found = new RegExp(
  `(?<![\\p{L}\\d.,$£€¥/–-])(?<!(?:${months}) )(?<value>${value})(?!${scale}| (?:${months}))(?=(?<label>(?: (?:(?:of|in|for) (?:the |its |their )?|(?<!s ))(?!(?:${ends})\\b)\\p{Ll}[\\p{L}-]+){1,5}))\\k<label>(?=[\\s,.;:)–]|$)(?! (?:and|or|years?)\\b)`,
  "u",
);

/** Words that a label does not stop after. */
const dangling = /(?: ?\b(?:of|in|for|the|its|their))+$/;

/**
 * Returns the first number of a text that can stand alone, or undefined: its label is the words that follow it, so
 * that nothing is said of the number but what the article says.
 */
export function findKeyFigure(text: string): KeyFigure | undefined {
  const groups = found.exec(text)?.groups;
  const shown = groups?.["value"]?.trim() ?? "";
  const label = groups?.["label"]?.trim().replace(dangling, "") ?? "";
  const isShort = shown.length <= longestValue && label.length <= longestLabel;
  const isWhole = /^(?!of (?:its|their)\b|for \S+$).{3,}[^-]$/.test(label);
  return isShort && isWhole ? { value: shown, label } : undefined;
}
