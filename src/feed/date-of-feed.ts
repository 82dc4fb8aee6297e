import { isoDateOf } from "../source/iso-date.ts";
import { dateSchema } from "../source/scalars.ts";

/**
 * Returns the day a feed or page gives for an article, in the zone it is written in: RFC 3339 (`2025-05-05T10:00Z`) or
 * RFC 822 (`Mon, 05 May 2025 10:00:00 GMT`); undefined where it is no date.
 */
export function dateOfFeed(written: string): string | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(written)?.[1];
  if (iso !== undefined) return dateSchema.safeParse(iso).data;
  const spelled = /\b(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4}|\d{2})\b/.exec(written);
  if (spelled === null) return undefined;
  const [, day = "", month = "", year = ""] = spelled;
  return isoDateOf(`${day} ${month} ${wholeYear(year)}`);
}

/** RFC 822 has years of two digits; which century is meant, RFC 5322 (4.3) says. */
function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return (year < "50" ? "20" : "19") + year;
}
