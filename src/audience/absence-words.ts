import type { AbsenceReason } from "./compare-readings.ts";

/** Why a reader is not told a statement, in words for the author. */
export const absenceWords: Readonly<Record<AbsenceReason, string>> = {
  "other-audiences": "for other audiences",
  section: "does not read this section",
  limit: "over the audience's limit",
  length: "left out for length",
  "bottom-line": "said by the bottom line",
};
