import { readFigures } from "../check/figures/read-figures.ts";
import { supportOf, supportsFigure } from "../check/figures/supports-figure.ts";
import type { Assessed } from "../derive/assess-passages.ts";
import { likeness } from "../derive/similarity.ts";
import type { Pool } from "./pool-passages.ts";

/** Returns the passages of other articles that say what a passage says, at most one of each article, in their order. */
export type SupportFor = (passage: Assessed) => readonly Assessed[];

/** A passage that has this share of another's words, weighed by how rare they are, says much of what it says. */
const leastHeld = 0.5;

/** Fewer words in common are a name and a verb: `the mayor said`. */
const leastShared = 4;

/**
 * Returns which passages of a pool bear out each other. One bears out another when it has every figure of it, most of
 * its names and rare words, and denies or supposes something only where the other does. What is borne out wrongly
 * makes a statement look better than it is, so in doubt it is not.
 */
export function findSupport({ candidates, articleOf }: Pool): SupportFor {
  const known = new Map<Assessed, readonly Assessed[]>();
  const observed = new Map(candidates.map((one) => [one, claimsOf(one)] as const));
  const supportersOf = (passage: Assessed) => {
    const claims = observed.get(passage) ?? claimsOf(passage);
    const best = new Map<number, { readonly one: Assessed; readonly held: number }>();
    for (const [one, given] of observed) {
      if (articleOf(one) === articleOf(passage) || !bearsOut(given, claims)) continue;
      const held = likeness(one.vector, passage.vector);
      const before = best.get(articleOf(one));
      if (before === undefined || held > before.held) best.set(articleOf(one), { one, held });
    }
    return Array.from(best)
      .toSorted(([left], [right]) => left - right)
      .map(([, { one }]) => one);
  };
  return (passage) => {
    const before = known.get(passage);
    if (before !== undefined) return before;
    const found = supportersOf(passage);
    known.set(passage, found);
    return found;
  };
}

/** What of a passage another one has to have, to bear it out. */
interface Claims {
  readonly passage: Assessed;
  readonly figures: ReturnType<typeof readFigures>;
  readonly support: ReturnType<typeof supportOf>;
  readonly names: ReadonlySet<string>;
  readonly denies: boolean;
  readonly supposes: boolean;
}

const denial =
  /\b(?:no|not|nor|never|nobody|none|neither|without|den(?:y|ies|ied)|declin(?:e|es|ed)|refus(?:e|es|ed)|unclear|unknown)\b|n't\b/i;
const supposition =
  /\b(?:will|would|could|may|might|can|must|should|plan(?:s|ned)?|expect\w*|if|whether|likely|propos\w+)\b/i;

function claimsOf(passage: Assessed): Claims {
  const figures = readFigures(passage.text);
  const names = passage.text.match(/(?<=[\p{L}\d,;:] )\p{Lu}[\p{L}\d’'-]+/gu) ?? [];
  return {
    passage,
    figures: figures.filter(({ claim }) => claim),
    support: supportOf(figures),
    names: new Set(names.map((name) => name.replace(/['’]s?$/, ""))),
    denies: denial.test(passage.text),
    supposes: supposition.test(passage.text),
  };
}

function bearsOut(given: Claims, claims: Claims): boolean {
  if (given.denies !== claims.denies || given.supposes !== claims.supposes) return false;
  if (!claims.figures.every((figure) => supportsFigure(given.support, figure))) return false;
  const named = [...claims.names].filter((name) => given.passage.text.includes(name));
  if (named.length < claims.names.size / 2) return false;
  return holds(given.passage, claims.passage);
}

function holds(given: Assessed, wanted: Assessed): boolean {
  const shared = [...wanted.vector].filter(([word]) => given.vector.has(word));
  const held = shared.reduce((sum, [, weight]) => sum + weight ** 2, 0);
  return shared.length >= leastShared && held >= leastHeld;
}
