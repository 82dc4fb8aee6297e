import { briefSchema } from "../brief/brief-schema.ts";
import { annotateYaml } from "./annotate-yaml.ts";

/** The two files of a new brief: the brief, and the article whose words it quotes. */
export interface BriefScaffold {
  readonly brief: string;
  readonly article: string;
}

/**
 * Returns a brief to fill in, every key explained, with an article to put another text into. The words of the article
 * are the quotes of the brief, so that it builds before anything is filled in, marked as a draft.
 */
export function scaffoldBrief(id: string): BriefScaffold {
  const text = `brief: 1
id: ${id}
title: State the finding here in one line, with a verb, as a headline does
language: en
sources:
  - id: article
    article: ${id}
bottom_line:
  text: Say here what happened, why it matters and what to do, in a few sentences.
  evidence:
    - source: article
      quote: what the article says in its own words
background:
  - text: Say here what the reader must know first.
    evidence:
      - source: article
        quote: how it came about
key_facts:
  - text: Say here what happened, was found or was decided, **one fact** in each statement.
    evidence:
      - source: article
        quote: what happened, was found or was decided
    priority: 1
implications:
  - text: Say here what follows from it, and how likely that is.
    judgement: true
    likelihood: likely
    confidence: moderate
open_questions:
  - text: What is not known yet?
    evidence:
      - source: article
        quote: what is not known yet
`;
  const brief = annotateYaml(text, briefSchema, [
    `A brief to fill in. It rests on the article feed/${id}.md: put the article's text there, and quote its words here. Print it with: brief build briefs/${id}.yaml`,
  ]);
  const article = `---
id: ${id}
title: The headline of the article
---

Put the text of the article here, and where it comes from above: publisher, author, published (YYYY-MM-DD), url,
language. Until then these lines stand for it: what the article says in its own words, how it came about, what
happened, was found or was decided, and what is not known yet.
`;
  return { brief, article };
}
