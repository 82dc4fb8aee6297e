const weekdays = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

/** Dates that mean a day only to who knows when they were written: `last week`, `yesterday`, a weekday without its date. */
const relativeDate = new RegExp(
  `\\b(?:last|this|next|past|final) (?:week|weekend|month|year|summer|winter|spring|autumn|${weekdays})\\b|\\b(?:yesterday|today|tomorrow|tonight)\\b|\\b${weekdays}\\b(?!,? (?:\\w+ )?\\d)`,
  "gi",
);

/** Returns the relative dates of an English text as it has them, each occurrence, in its order. */
export function relativeDatesIn(text: string): readonly string[] {
  return text.match(relativeDate) ?? [];
}
