import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { addressSchema, languageSchema } from "../source/scalars.ts";
import type { ArticleMetadata } from "./article.ts";
import { dateOfFeed } from "./date-of-feed.ts";
import type { FeedEntry } from "./feed-entry.ts";

/** What is kept of an entry beside its text, and a warning for each value that could not be kept as it is. */
export interface SettledEntry {
  readonly about: ArticleMetadata;
  readonly diagnostics: readonly Diagnostic[];
}

/** The longest values of an article's head, in UTF-16 code units. */
const longest = { title: 500, publisher: 200, author: 200, guid: 500 } as const;

/**
 * Returns what an entry says of itself in the form that an article's head has. `base` is the address the entry was
 * fetched from: relative addresses start there.
 */
export function settleEntry(entry: FeedEntry, base: string | undefined): SettledEntry {
  const diagnostics: Diagnostic[] = [];
  const title = nameOf(entry);
  const kept = <Value>(
    what: "date" | "address" | "language",
    written: string | undefined,
    value: Value | undefined,
  ) => {
    if (written !== undefined && written.trim() !== "" && value === undefined) {
      diagnostics.push(diagnose("entry-value-dropped", undefined, { title, what, value: written.slice(0, 200) }));
    }
    return value;
  };
  const short = (what: keyof typeof longest) => {
    const whole = lineOf(entry[what]);
    const cut = whole === undefined ? undefined : cutAt(whole, longest[what]);
    if (cut !== whole) diagnostics.push(diagnose("entry-value-cut", undefined, { title, what, limit: longest[what] }));
    return cut;
  };
  const about = {
    title: short("title"),
    publisher: short("publisher"),
    author: short("author"),
    published: kept("date", entry.published, entry.published === undefined ? undefined : dateOfFeed(entry.published)),
    url: kept("address", entry.url, entry.url === undefined ? undefined : addressOf(entry.url, base)),
    guid: short("guid"),
    language: kept("language", entry.language, languageOf(entry.language)),
  };
  return { about: withoutGaps(about), diagnostics };
}

/** Returns what messages call an entry. */
export function nameOf({ title, url, guid }: FeedEntry): string {
  return cutAt(lineOf(title) ?? lineOf(url) ?? lineOf(guid) ?? "", 120);
}

/** The address as written where that is one; else with what it lacks, or with its signs written as an address has them. */
function addressOf(written: string, base: string | undefined): string | undefined {
  const plain = written.trim();
  const whole = addressSchema.safeParse(plain);
  if (whole.success) return whole.data;
  return URL.canParse(plain, base) ? addressSchema.safeParse(new URL(plain, base).href).data : undefined;
}

/** `en_US` and `EN` are common slips for `en-US` and `en`. */
function languageOf(written: string | undefined): string | undefined {
  const [language = "", ...rest] = (written ?? "").trim().replaceAll("_", "-").split("-");
  return languageSchema.safeParse([language.toLowerCase(), ...rest].join("-")).data;
}

/** One line without controls or marks that turn the direction of text, which could make it read as another. */
function lineOf(text: string | undefined): string | undefined {
  const plain = text
    ?.replaceAll(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .trim();
  return plain === "" ? undefined : plain;
}

/** Never between the two halves of a sign. */
function cutAt(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
}

function withoutGaps(about: { readonly [Key in keyof ArticleMetadata]?: string | undefined }): ArticleMetadata {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
}
