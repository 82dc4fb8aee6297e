import type { Article, ArticleMetadata } from "../../src/feed/article.ts";

/** Returns an article of the feed with this text, without control characters as the feed hands it on. */
export function articleOf(text: string, metadata: ArticleMetadata = {}, name = "feed/harbour-fees.txt"): Article {
  return {
    id: "harbour-fees",
    name,
    metadata,
    language: metadata.language ?? "en",
    text: text.replaceAll(/(?![\t\n])\p{Cc}/gu, "").trim(),
    sha256: "",
  };
}

/** A news report written for these tests: every section has something to find in it, and so has the bin. */
export const harbourReport = `Port of Lindholm doubles harbour fees for older ships

Monday, 3 March 2025

The port of Lindholm said on Monday that it will double harbour fees for ships built before 2005. The new fee of €1,400 a call applies to about 320 vessels, according to the port authority.

The council approved the plan last week by 14 votes to 9. Officials told owners that the money pays for two shore-power stations:

-
a station for ferries at the north quay.
-
a station for cruise ships at the outer pier.

Photo: the north quay in winter

Lindholm has long been the busiest harbour on the Aland coast. In 1998 the town became one of the first to charge ships for waste. Other ports usually set fees by weight alone.

What it means for trade

Smaller carriers could move to Berga, which warned that its own quays are full. Ticket prices are expected to rise by 4% next year.

“We will not pay for this. We have paid enough,” said Maria Lund, who runs two ferries.

What is not known

It is not clear whether the fee breaks the rules of the customs union. The port has not said when the second station will open.

I think this is a scandal and you should write to the council!

Read more: ten harbours to visit this summer
Anna Berg contributed reporting.`;
