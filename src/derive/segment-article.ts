import type { Article } from "../feed/article.ts";
import { closeQuotations, joinToList } from "./join-passages.ts";
import type { Passage } from "./passage.ts";
import { type Block, readBlocks } from "./read-blocks.ts";
import { splitSentences } from "./split-sentences.ts";
import { readableWords, type Stretch, sliceOf } from "./stretch.ts";
import { type QuotationsAt, trackQuotations } from "./track-quotations.ts";

/** An article cut into passages, with the lines above its first sentence. */
export interface SegmentedArticle {
  readonly passages: readonly Passage[];
  /** Headings that stand before any sentence: the title, a date line. */
  readonly headlines: readonly string[];
}

/** How far segmentation goes. */
export interface SegmentLimits {
  /** The most passages; the rest of the text is left alone. */
  readonly passages: number;
  /** The most characters that joining may give one passage. */
  readonly characters: number;
}

/** What stands under one heading; the text before the first has none. */
interface HeadedBlocks {
  readonly heading: Stretch | undefined;
  readonly blocks: readonly Block[];
}

/** What passages are made from. */
interface Material {
  readonly text: string;
  readonly name: string;
  readonly language: string;
  readonly quotationsAt: QuotationsAt;
  readonly limits: SegmentLimits;
}

/** No article is this long; what follows is left alone, since each step below takes time with the length. */
const longestText = 150_000;

/** Above the first sentence stand a title and a date, perhaps a line or two more. */
const mostHeadlines = 5;

/**
 * Returns the passages of a text in its order. Sentences that one quotation spans are joined, and so are the items
 * of a list to the sentence that announces them, since neither can be read alone.
 */
export function segmentArticle(article: Article, limits: SegmentLimits): SegmentedArticle {
  const { name, language } = article;
  const text = article.text.slice(0, longestText);
  const material = { text, name, language, quotationsAt: trackQuotations(text), limits };
  const groups = groupByHeading(readBlocks(text));
  const firstWithProse = groups.findIndex(({ blocks }) => blocks.length > 0);
  const headlines = groups.slice(0, firstWithProse + 1).slice(0, mostHeadlines);
  const passages: Passage[] = [];
  for (const [index, group] of groups.entries()) {
    if (passages.length >= limits.passages) break;
    /* What stands above the first sentence is the article's title, not the heading of a part. */
    passages.push(...passagesUnder(index === firstWithProse ? { ...group, heading: undefined } : group, material));
  }
  return {
    passages: passages.slice(0, limits.passages),
    headlines: headlines.flatMap(({ heading }) =>
      heading === undefined ? [] : readableWords(sliceOf(text, heading), name),
    ),
  };
}

function groupByHeading(blocks: readonly Block[]): readonly HeadedBlocks[] {
  const groups: { heading: Stretch | undefined; blocks: Block[] }[] = [{ heading: undefined, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === "heading") groups.push({ heading: block, blocks: [] });
    else if (block.kind !== "boilerplate") groups.at(-1)?.blocks.push(block);
  }
  return groups;
}

function passagesUnder({ heading: stretch, blocks }: HeadedBlocks, material: Material): readonly Passage[] {
  if (blocks.length === 0) return [];
  const heading = stretch === undefined ? undefined : readableWords(sliceOf(material.text, stretch), material.name);
  const passages: Passage[] = [];
  for (const block of blocks) {
    if (passages.length >= material.limits.passages) break;
    const listed =
      block.kind === "item" ? joinToList(passages.at(-1), block, material, material.limits.characters) : undefined;
    if (listed === undefined) passages.push(...passagesOf(block, heading, passages.length, material));
    else passages[passages.length - 1] = listed;
  }
  return passages;
}

function passagesOf(
  block: Block,
  heading: string | undefined,
  placeUnderHeading: number,
  { text, name, language, quotationsAt, limits }: Material,
): readonly Passage[] {
  const sentences = closeQuotations(
    splitSentences(text, block, language, limits.passages),
    quotationsAt,
    limits.characters,
  );
  return sentences.map((sentence, index) => {
    const stretch = withoutSpeaker(text, sentence);
    return {
      ...stretch,
      form: block.kind === "item" && sentences.length === 1 ? "item" : "sentence",
      text: readableWords(sliceOf(text, stretch), name),
      heading,
      placeUnderHeading: placeUnderHeading + index,
      placeInParagraph: index,
      quotation: quotationsAt(stretch),
    };
  });
}

/** In an interview printed as questions and answers, `A: ` marks the answer and is no part of it. */
function withoutSpeaker(text: string, sentence: Stretch): Stretch {
  const mark = /^(?:A|Answer): +(?=\p{Lu})/u.exec(sliceOf(text, sentence).slice(0, 20));
  return mark === null ? sentence : { ...sentence, start: sentence.start + mark[0].length };
}
