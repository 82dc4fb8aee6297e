import type { Article } from "../feed/article.ts";
import type { Story } from "./group-stories.ts";

/** Why an article goes with another: shares from 0 to 1. */
export type Joining =
  | { readonly kind: "copy"; readonly shared: number }
  | { readonly kind: "story"; readonly likeness: number; readonly names: readonly string[] };

/** One article of a story, what it was joined to and why. */
export interface Joined {
  readonly article: Article;
  readonly to: Article;
  readonly how: Joining;
}

/** Returns every article of a story but the most central, with what it was joined to and why. */
export function joiningsOf({ members }: Story): readonly Joined[] {
  const central = members[0]?.origin.article;
  return members.flatMap(({ origin, likeness, shared: names }): readonly Joined[] => {
    const copies = origin.copies.map(({ article, shared }): Joined => {
      return { article, to: origin.article, how: { kind: "copy", shared } };
    });
    if (central === undefined || origin.article === central) return copies;
    return [{ article: origin.article, to: central, how: { kind: "story", likeness, names } }, ...copies];
  });
}
