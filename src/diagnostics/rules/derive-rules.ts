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
  "brief-on-other-articles": rule({
    severity: "error",
    message: ({ path }: { path: string }) => `${path} is already there and rests on other articles`,
    hint: ({ path }) => `add to it with --into ${path}, write elsewhere with --out, or replace it with --replace`,
    explanation:
      "A brief takes up an article unasked only where it rests on it, or on an earlier text of it. A brief of the same name that rests on others is left as it is.",
  }),
  "several-briefs": rule({
    severity: "error",
    message: ({ article, briefs }: { article: string; briefs: readonly string[] }) =>
      `several briefs rest on ${article} or an earlier text of it: ${briefs.join(", ")}`,
    hint: ({ briefs }) => `name the one that is meant: --into ${briefs[0]}`,
    explanation:
      "Deriving again adds what is new to the brief that rests on the article. Of several, the program cannot tell which one the new statements belong into.",
  }),
  "cannot-merge": rule({
    severity: "error",
    message: ({ reason }: { reason: string }) => `nothing was added: the brief would then be wrong, ${reason}`,
    hint: () => "the brief is as it was; make room in it, or add by hand",
    explanation:
      "Deriving again adds statements to the text of a brief and reads the whole once more before it is written. The whole would have had a fault, or have read otherwise than it did, so the file was left as it is.",
  }),
  "language-without-rules": rule({
    severity: "warning",
    message: ({ language }: { language: string }) => `no rules for "${language}"; the draft holds key facts only`,
    hint: () => "sort its statements into the sections by hand",
    explanation:
      "The rules that tell background from implications and open questions know English phrases only. Of an article in another language, the sentences that are most central to it are listed as key facts, in its order.",
  }),
  "brief-on-earlier-text": rule({
    severity: "warning",
    message: ({ article, earlier, briefs }: { article: string; earlier: string; briefs: readonly string[] }) =>
      `no draft from ${article}: ${briefs.join(", ")} rests on its earlier text, "${earlier}"`,
    hint: ({ article }) => `to take up what is new: brief derive ${article}`,
    explanation:
      "The feed holds a later text of an article that a brief already rests on. A second draft of the same story would compete with it, so `brief derive --feed` makes none and names the brief instead.",
  }),
  "no-articles": rule({
    severity: "error",
    message: ({ folder }: { folder: string }) => `there are no articles in ${folder}`,
    hint: () => "add some: brief feed add SOURCE",
    explanation:
      "`brief derive --feed` takes the articles of the project's feed: .md and .txt files in its folder `feed`. There are none. `--project DIR` names another project.",
  }),
};
