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
};
