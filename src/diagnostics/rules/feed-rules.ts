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
    message: ({ title }: { title: string }) => `the entry "${title}" has no text`,
    hint: () => "its feed gives the headline only: save the page it links to, and add that",
    explanation:
      "A brief quotes its articles, and nothing can be quoted from a headline alone. An entry whose markup nests without end is refused in the same way, rather than kept in part.",
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
  "address-not-read": rule({
    severity: "error",
    message: ({ address }: { address: string }) => `"${address}" is an address; only files are read`,
    hint: () => "save the page or the feed as a file, and add that",
    explanation: "The program opens no connection. What it reads is what lies on your disk.",
  }),
  "article-text-changed": rule({
    severity: "warning",
    message: ({ id, replaces, briefs }: { id: string; replaces: string; briefs: readonly string[] }) =>
      `the article "${replaces}" has changed; the new text is kept beside it as "${id}"${briefs.length === 0 ? "" : `; on the earlier one rest ${briefs.join(", ")}`}`,
    hint: ({ id, briefs }) =>
      briefs.length === 0 ? undefined : `read what changed; to rest on the new text, name "${id}" under sources`,
    explanation:
      "A brief quotes the text it was written from, so the earlier text stays. The same address or feed id with another text is a change.",
  }),
};
