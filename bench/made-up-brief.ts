/** A brief of made-up sentences, with what every engine can set: headings, bullets, a table, a link. */
export interface MadeUpBrief {
  readonly title: string;
  readonly dateLine: string;
  /** One a page. */
  readonly parts: readonly Part[];
  readonly footer: string;
}

/** What fills a page of A4. */
export interface Part {
  readonly sections: readonly Section[];
  /** Head row first. */
  readonly table: readonly (readonly string[])[];
  readonly link: { readonly text: string; readonly address: string };
}

export interface Section {
  readonly heading: string;
  /** A word in bold, the sentence, a remark in italic. */
  readonly bullets: readonly { readonly lead: string; readonly text: string; readonly remark: string }[];
}

const syllables = "ba ce di fo gu la me ni po ru sa te vi fi ffo Ta Ve wo xy tion ment ing ver ex qua".split(" ");

/**
 * Returns a brief that differs from that of every other seed in all its words, so that no engine profits from having
 * set the same words before. The same seed gives the same brief.
 */
export function makeUpBrief(seed: number, pages: number): MadeUpBrief {
  const words = wordsFrom(seed);
  return {
    title: words(8),
    dateLine: words(6),
    parts: Array.from({ length: pages }, () => makeUpPart(words)),
    footer: words(5),
  };
}

type Words = (count: number) => string;

function makeUpPart(words: Words): Part {
  return {
    sections: [4, 4, 3, 3].map((bullets) => ({
      heading: words(3),
      bullets: Array.from({ length: bullets }, () => ({ lead: words(2), text: words(18), remark: words(4) })),
    })),
    table: Array.from({ length: 4 }, () => [words(3), words(6)]),
    link: { text: words(4), address: `https://example.org/${words(1)}` },
  };
}

/** A linear congruential generator (Numerical Recipes, 7.1): enough for words, and the same everywhere. */
function wordsFrom(seed: number): Words {
  let state = (seed * 2_654_435_761) >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const word = () => Array.from({ length: 1 + below(4) }, () => syllables[below(syllables.length)]).join("");
  return (count) => Array.from({ length: count }, word).join(" ");
}
