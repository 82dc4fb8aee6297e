import type { EntryFlaw } from "../diagnostics/rules/feed-rules.ts";

/** One article as a feed, a page or a file hands it over, before it is stored. */
export interface FeedEntry {
  readonly title: string | undefined;
  /** Plain text, block by block. */
  readonly text: string;
  /** Why there is no text, where there is none. */
  readonly flaw?: EntryFlaw;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  /** As it was written; what is no date is left out when the article is stored. */
  readonly published: string | undefined;
  readonly url: string | undefined;
  /** What the feed calls the entry, where it has no address. */
  readonly guid: string | undefined;
  readonly language: string | undefined;
}
