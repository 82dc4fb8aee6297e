import { didYouMean, rule } from "../rule.ts";

/** Problems of what a brief says: evidence, figures, wording. */
export const checkRules = {
  "unknown-source": rule({
    severity: "error",
    message: ({ source }: { source: string; suggestion: string | undefined; known: readonly string[] }) =>
      `the brief has no source "${source}"`,
    hint: ({ suggestion, known }) => didYouMean(suggestion) ?? `its sources: ${someOf(known)}`,
    explanation:
      "Evidence names the source it quotes by the id under `sources`. No source of this brief has the id; correct it, or add the source.",
  }),
  "duplicate-source": rule({
    severity: "error",
    message: ({ id }: { id: string; firstLine: number }) => `two sources have the id "${id}"`,
    hint: ({ firstLine }) => `the first is on line ${firstLine}; give one of them another id`,
    explanation:
      "Evidence names a source by its id. With two sources of one id, nobody could tell which article a quote is from.",
  }),
  "unknown-article": rule({
    severity: "error",
    message: ({ id }: { id: string; suggestion: string | undefined; known: readonly string[]; count: number }) =>
      `the feed has no article "${id}"`,
    hint: ({ suggestion, known, count }) => {
      if (count === 0) return "the feed is empty: put the article into the feed folder";
      const more = count > known.length ? `, and ${count - known.length} more` : "";
      return didYouMean(suggestion) ?? `the feed has ${known.join(", ")}${more}`;
    },
    explanation:
      "A source names an article of the feed by its id: the `id` in the article's front matter, or else the file's name. The quotes of the source cannot be checked without it. An article that could not be read is missing too; its own error says why.",
  }),
  "unused-source": rule({
    severity: "warning",
    message: ({ id }: { id: string }) => `source "${id}" is never quoted`,
    hint: () => "quote it where a statement rests on it, or delete it",
    explanation:
      "The brief lists the source, but no statement quotes it. Readers take a listed source for one that the brief rests on.",
  }),
  "quote-not-found": rule({
    severity: "error",
    message: ({ quote, source }: QuoteNotFound) => `source "${source}" does not say “${shorten(quote, 60)}”`,
    hint: ({ elsewhere, nearest, elided }) => {
      if (elsewhere !== undefined) return `it stands in source "${elsewhere}"`;
      if (elided) return "a quote is one unbroken passage: give each part its own entry under evidence";
      return nearest === undefined ? "the article has no passage like it" : `nearest passage: “${nearest}”`;
    },
    explanation:
      "A quote is the article's own words, letter by letter, from whole word to whole word; only white space and the style of quotation marks may differ. Copy the passage from the article. If the words were left out or changed on purpose, quote only the part that is unchanged.",
  }),
  "unsupported-figure": rule({
    severity: "error",
    message: ({ figure, part }: UnsupportedFigure) =>
      `no quote${part === "title" ? " or article of the brief" : ` of this ${part}`} contains “${shorten(figure, 60)}”`,
    hint: hintForFigure,
    explanation:
      "Every number, date and share in a text must stand in a quote that the text rests on; a title may rest on any quote of the brief, or on the text of its articles. Other ways of writing it are understood: “$1.5 million” rests on “1,500,000 dollars”. A rounded or calculated number is not in the article; write the article's number. The magnitude and the unit count, so 15 does not rest on “15 million”, nor $5 on “5 per cent”.",
  }),
  "wording-adds": rule({
    severity: "error",
    message: ({ audience, what, written }: { audience: string; what: "figure" | "name"; written: string }) =>
      `the wording for "${audience}" adds the ${what} “${shorten(written, 60)}”`,
    hint: ({ what }) => `the statement's own text lacks this ${what}: put it there too, or say it without`,
    explanation:
      "A wording puts a statement into other words for one audience. It must not tell that audience a figure or a name that the others are not told; names are found by their capitals, and the glossary's abbreviations and expansions count as one.",
  }),
  "unknown-audience": rule({
    severity: "error",
    message: ({ name }: { name: string; suggestion: string | undefined; known: readonly string[] }) =>
      `there is no audience "${name}"`,
    hint: ({ suggestion, known }) => didYouMean(suggestion) ?? `there are: ${known.join(", ")}`,
    explanation:
      "`audiences` and `wording` name audiences, which are files in `templates/audiences` of the project or come with the program. A statement for an audience that does not exist would be left out of every page.",
  }),
  "missing-evidence": rule({
    severity: "error",
    message: (_: Record<never, never>) => "the statement rests on no quote",
    hint: () => 'quote the passage it rests on, or write "judgement: true" if it is your own judgement',
    explanation:
      "Every statement names the words of an article that it rests on, so that a reader can check it. A statement that is the author's own judgement says `judgement: true` instead, and is marked as one in print.",
  }),
  "likelihood-off-scale": rule({
    severity: "error",
    message: ({ term, scale }: { term: string; scale: string; terms: readonly string[] }) =>
      `"${term}" is not a term of the ${scale} scale`,
    hint: ({ terms }) => `its terms: ${terms.join(", ")}`,
    explanation:
      "A brief uses one scale of likelihood throughout, the one that `scale` names, because the same words mean other odds on another scale. Use one of its terms, or change `scale` for the whole brief.",
  }),
  "refused-markup": rule({
    severity: "error",
    message: ({ what }: { what: string; written: string }) => `${shorten(what, 80)} is not allowed`,
    hint: () => "a link starts with https://, http:// or mailto:",
    explanation:
      "Links in a published brief lead to web pages or mail addresses only. Other links could open a file or run a program on the reader's computer, and links without an address of their own lead nowhere in a PDF.",
  }),
  "stray-markup": rule({
    severity: "warning",
    message: ({ marks }: { marks: string }) => `“${marks}” would be printed as it stands`,
    hint: ({ marks }) =>
      marks === "**"
        ? "close the **strong** text, without a space inside the stars"
        : "write a link as [text](https://…)",
    explanation:
      "The text holds marks of **strong** text or of a [link](https://…) that were opened and not closed, or have a space in the wrong place, so readers would see the marks themselves.",
  }),
  "expired-statement": rule({
    severity: "warning",
    message: ({ expires, date }: { expires: string; date: string }) =>
      `the statement expired on ${expires}, before the brief's date ${date}`,
    hint: () => "delete it, or check it anew and set a later date",
    explanation:
      "`expires` is the date after which a statement no longer holds. It lies before the date of issue (or, in a draft, the information cut-off), so the brief would say something its author no longer stands by.",
  }),
  "dates-out-of-order": rule({
    severity: "error",
    message: ({ earlier, later }: { earlier: string; later: string; limit: string }) =>
      `"${earlier}" is later than "${later}"`,
    hint: ({ limit }) => `the brief is issued on ${limit}; correct one of the two dates`,
    explanation:
      "A brief's information cut-off (`as_of`) cannot lie after its date of issue, nor its review (`review_by`) before it.",
  }),
  "published-after-cut-off": rule({
    severity: "warning",
    message: ({ id, published, cutOff }: { id: string; published: string; cutOff: string }) =>
      `article "${id}" was published on ${published}, after the cut-off ${cutOff}`,
    hint: () => 'move "as_of", or leave the article out',
    explanation:
      "`as_of` tells readers that nothing later was considered. The article is later, so either the date or the source is wrong.",
  }),
  "bare-modal": rule({
    severity: "warning",
    message: ({ word }: { word: string; scale: string; terms: readonly string[] }) =>
      `the judgement says "${word}" without a likelihood`,
    hint: ({ scale, terms }) => `add "likelihood:" with a term of ${scale} (${terms.join(", ")}), or say it outright`,
    explanation:
      "In a judgement, “may”, “might” and “could” tell a reader only that a thing is not impossible. The Professional Head of Intelligence Assessment asks for a term of likelihood with each of them.",
  }),
  "too-many-figures": rule({
    severity: "warning",
    message: ({ count, limit }: { count: number; limit: number }) =>
      `${count} statements have a figure; at most ${limit} call-outs are shown`,
    hint: ({ limit }) => `the first ${limit} are shown; delete "figure:" where it matters least`,
    explanation:
      "A page shows at most three key numbers, because readers see those first and remember no more. The figures of later statements are not shown as call-outs; their texts are not affected.",
  }),
  "unused-abbreviation": rule({
    severity: "warning",
    message: ({ abbreviation }: { abbreviation: string }) => `"${abbreviation}" does not occur in the brief`,
    hint: () => "delete it from the glossary, or check its spelling and capitals",
    explanation:
      "The glossary explains abbreviations where they are first used. This one occurs in no visible text of the brief, so it would never be explained; often it is written with other capitals there.",
  }),
  "empty-brief": rule({
    severity: "error",
    message: (_: Record<never, never>) => "the brief has no statement in any section",
    hint: () => 'add one, for example under "key_facts:"',
    explanation:
      "A brief needs at least one statement under background, key_facts, implications, open_questions or recommendations; a bottom line alone has nothing to rest on.",
  }),
};

/** What is known of a quote that its article does not have. */
export interface QuoteNotFound {
  readonly quote: string;
  readonly source: string;
  /** Another source of the brief whose article has the quote. */
  readonly elsewhere: string | undefined;
  readonly nearest: string | undefined;
  /** Whether the quote marks words left out. */
  readonly elided: boolean;
}

/** What is known of a figure that no quote contains. */
export interface UnsupportedFigure {
  readonly figure: string;
  readonly part: "title" | "statement" | "judgement";
  readonly quotes: number;
  /** The figures that the quotes contain. */
  readonly found: readonly string[];
  /** Figures of the article that a quote cuts short to this one. */
  readonly cut: readonly string[];
}

function hintForFigure({ part, quotes, found, cut }: UnsupportedFigure): string {
  if (part === "judgement" && found.length === 0) return "quote a passage that has it, or leave it out";
  if (quotes === 0)
    return part === "title" ? "the brief has no quotes" : "it has no quotes: quote a passage that has it";
  if (cut.length > 0) return `the quote stops inside “${someOf(cut)}”; quote all of it`;
  return found.length === 0 ? "its quotes contain no figures" : `its quotes contain ${someOf(found)}`;
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 6).map((name) => shorten(name, 40));
  return shown.join(", ") + (names.length > shown.length ? ", …" : "");
}

/** Cuts between characters, never within one. */
function shorten(text: string, limit: number): string {
  const line = text.slice(0, 4 * limit).replaceAll(/\s+/g, " ");
  return line.length <= limit ? line : `${line.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
