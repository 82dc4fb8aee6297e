import { readBrief } from "../../src/brief/read-brief.ts";
import { checkBrief } from "../../src/check/check-brief.ts";
import { type Diagnostic, describeDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import { positionOf, textOf } from "../../src/diagnostics/span.ts";
import type { Article } from "../../src/feed/article.ts";
import { readArticle } from "../../src/feed/read-article.ts";

/** A problem as the tests compare it: its code, its line, and the text it points at. */
export type Problem = readonly [code: string, line: number, text: string];

/** Returns the article a text file of that name would be. */
export function articleOf(name: string, text: string): Article {
  const article = readArticle({ name: `${name}.md`, text });
  if (!article.ok) throw new Error(`the article ${name} cannot be read`);
  return article.value;
}

/** Returns the feed of some article texts by name. */
export function feedOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Article> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, articleOf(name, text)] as const));
}

/** Returns every diagnostic of a brief in YAML. */
export function diagnosticsOf(yaml: string, feed: ReadonlyMap<string, Article>): readonly Diagnostic[] {
  const brief = readBrief({ name: "brief.yaml", text: yaml });
  if (!brief.ok) throw new Error(JSON.stringify(brief.diagnostics.map(describeDiagnostic)));
  return checkBrief(brief.value, feed);
}

/** Returns every problem of a brief in YAML. */
export function problemsOf(yaml: string, feed: ReadonlyMap<string, Article>): readonly Problem[] {
  return diagnosticsOf(yaml, feed).map(({ code, span }) => {
    if (span === undefined) throw new Error(`${code} has no place`);
    return [code, positionOf(span.source, span.start).line, textOf(span)];
  });
}
