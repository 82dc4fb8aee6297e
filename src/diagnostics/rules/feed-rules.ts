import { rule } from "../rule.ts";

/** Problems of the article feed. */
export const feedRules = {
  "empty-article": rule({
    severity: "error",
    message: (_: Record<never, never>) => "the article has no text",
    explanation: "The file holds nothing below its front matter, so nothing can be quoted from it.",
  }),
  "duplicate-article": rule({
    severity: "error",
    message: ({ id, first }: { id: string; first: string }) => `the id "${id}" is already that of ${first}`,
    hint: () => "give one of the two another id in its front matter",
    explanation:
      "Briefs name an article by its id, so two articles of one feed cannot share one. Ids come from the front matter, or from the file's name.",
  }),
  "no-article-found": rule({
    severity: "error",
    message: ({ kind }: { kind: "web page" | "feed" }) =>
      kind === "feed" ? "this is no RSS, Atom, RDF or JSON feed" : "no article was found in this web page",
    hint: ({ kind }) =>
      kind === "feed"
        ? "sources are feeds, saved web pages, .txt and .md files"
        : "save its text as a .txt or .md file",
    explanation:
      "A source is read by what it holds, not by its name. A feed that is cut off or not well formed, and a page that is all menus, hold no article that can be told apart.",
  }),
  "entry-without-text": rule({
    severity: "error",
    message: ({ title, flaw }: { title: string; flaw: EntryFlaw }) => `"${title}" ${entryFlaws[flaw][0]}`,
    hint: ({ flaw }) => entryFlaws[flaw][1],
    explanation:
      "A brief quotes its articles, and nothing can be quoted from a headline alone. An entry that is not well formed, or whose markup has more than 200,000 parts or nests deeper than 400, is refused in the same way, rather than kept in part. The other entries of its feed are kept.",
  }),
  "feed-without-entries": rule({
    severity: "error",
    message: (_: Record<never, never>) => "the feed has no entries",
    explanation: "It is a feed, and holds nothing at present: often a feed of a search or a topic without news.",
  }),
  "page-past-limit": rule({
    severity: "error",
    message: (_: Record<never, never>) => "the page has too many elements, or too many in one another, to be read",
    hint: () => "save its text as a .txt or .md file",
    explanation:
      "A page of more than 200,000 elements, or with more than 800 in one another, is no article as publishers write it. It is refused whole rather than read in part.",
  }),
  "feed-too-long": rule({
    severity: "error",
    message: ({ entries, limit }: { entries: number; limit: number }) =>
      `the feed has ${entries} entries; at most ${limit} are read`,
    explanation: "A limit keeps one source from filling the disk.",
  }),
  "cannot-unpack": rule({
    severity: "error",
    message: ({ limit }: { limit: number }) =>
      `the file is no whole gzip file, or larger than ${limit / 1_000_000} MB once unpacked`,
    explanation: "A small packed file can hold more than a machine has room for, so unpacking ends at a limit.",
  }),
  "article-text-changed": rule({
    severity: "warning",
    message: ({ id, replaces, briefs }: { id: string; replaces: string; briefs: readonly string[] }) =>
      `the article "${replaces}" has changed; the new text is kept beside it as "${id}"${briefs.length === 0 ? "" : `; on the earlier one rest ${briefs.join(", ")}`}`,
    hint: ({ id, briefs }) => (briefs.length === 0 ? undefined : `to take up what is new: brief derive ${id}`),
    explanation:
      "A brief quotes the text it was written from, so the earlier text stays. The same address or feed id with another text is a change.",
  }),
  "article-edited": rule({
    severity: "warning",
    message: (_: { sha256: string }) => "the text has been changed by hand since it was stored",
    hint: ({ sha256 }) => `if the change is right, write: sha256: ${sha256}`,
    explanation:
      "`brief feed add` writes the SHA-256 of an article's text into its head. The text is no longer the one that was stored, so a quote may be in it that its publisher never printed. Bring the text back, or, where the change is meant, write the new hash or delete the line.",
  }),
  "entry-value-dropped": rule({
    severity: "warning",
    message: ({ title, what, value }: { title: string; what: "date" | "address" | "language"; value: string }) =>
      `the ${what} of "${title}" is left out: “${value}” ${unfit[what]}`,
    hint: () => "the article is kept; write the right value into its file",
    explanation:
      "What a feed or a page says of an article is kept where it can be used: a day that exists, a link that is safe to print (http, https or mailto), a language as BCP 47 writes it. Anything else is left out and named, and the article is kept without it.",
  }),
  "entry-value-cut": rule({
    severity: "warning",
    message: ({ title, what, limit }: { title: string; what: string; limit: number }) =>
      `the ${what} of "${title}" is cut to ${limit} signs`,
    explanation:
      "Titles and names have a limit in the head of an article. One that is longer is most often a text in the wrong place, or an attempt to hide one.",
  }),
  "entries-short": rule({
    severity: "warning",
    message: ({ short, entries, words }: { short: number; entries: number; words: number; example: string }) =>
      `${short} of ${entries} new entries ${short === 1 ? "has" : "have"} fewer than ${words} words: most likely summaries`,
    hint: ({ example }) => `links are not followed; for a whole article, add its address or its saved page: ${example}`,
    explanation:
      "Many feeds hold a sentence or two of each article and a link to the rest. Such an entry is kept as the short article it is; the program does not go where its link leads. Add the address of the page, where the project lists its host, or save the page and add that: it is stored as the later text of the same article.",
  }),
};

/** Why an entry has no text that could be kept. */
export type EntryFlaw = "headline-only" | "not-well-formed" | "past-limit";

const entryFlaws: Readonly<Record<EntryFlaw, readonly [message: string, hint: string]>> = {
  "headline-only": ["has no text", "its feed gives the headline only: save the page it links to, and add that"],
  "not-well-formed": ["is not well formed, and is not read", "save the page it is about, and add that"],
  "past-limit": ["has more markup than is read", "save its text as a .txt or .md file, and add that"],
};

const unfit = {
  date: "is no day",
  address: "is no address that is safe to print",
  language: "is no language tag",
} as const;
