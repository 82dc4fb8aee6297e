import { rule } from "../rule.ts";

/** Problems of deriving a brief from an article. */
export const deriveRules = {
  "nothing-to-derive": rule({
    severity: "error",
    message: (_: Record<never, never>) => "nothing in the article can stand as a statement",
    hint: () => "it has no whole sentence of a fit length; write the brief by hand, quoting what is there",
    explanation:
      "A draft is made of the article's own sentences. The text holds none that can be read alone: only headings, fragments, links, speech without a speaker, or sentences too long for a page. Check that the file holds the article itself and not the page round it, or write the brief by hand.",
  }),
  "language-without-rules": rule({
    severity: "warning",
    message: ({ language }: { language: string }) => `no rules for "${language}"; the draft holds key facts only`,
    hint: () => "sort its statements into the sections by hand",
    explanation:
      "The rules that tell background from implications and open questions know English phrases only. Of an article in another language, the sentences that are most central to it are listed as key facts, in its order.",
  }),
};
