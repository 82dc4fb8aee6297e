import { type Result, resultOf } from "../diagnostics/result.ts";
import { buildTree } from "./build-tree.ts";
import { checkContent } from "./check-content.ts";
import { checkPage, partOf, referredNotes, titleOf } from "./check-page.ts";
import type { Document } from "./document.ts";
import { elementsIn } from "./html-tree.ts";
import { layoutStart, type Markup } from "./markup.ts";
import { collectProblems } from "./problems.ts";
import { readBlocks } from "./read-blocks.ts";
import { scanHtml } from "./scan-html.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a document says of itself that does not stand on its page. */
export type DocumentMetadata = Pick<Document, "language" | "author" | "subject" | "date">;

/**
 * Returns the document a template's HTML describes. Anything outside the subset is an error at the template's place;
 * nothing is left out in silence. Each step looks only at what the one before has passed, so that one mistake is not
 * told in several ways.
 */
export function readDocument(markup: Markup, vocabulary: Vocabulary, metadata: DocumentMetadata): Result<Document> {
  const problems = collectProblems(markup);
  const tokens = scanHtml(markup.html, problems);
  if (problems.found().length > 0) return { ok: false, diagnostics: problems.found() };
  const tree = buildTree(markup.html, tokens, problems);
  if (problems.found().length > 0) return { ok: false, diagnostics: problems.found() };
  checkContent(tree, undefined, vocabulary, problems);
  if (problems.found().length > 0) return { ok: false, diagnostics: problems.found() };
  const parts = elementsIn(tree);
  checkPage(parts, layoutStart(markup), problems);
  const reading = { markup, notes: referredNotes(parts), pictures: vocabulary.pictures };
  const blocksOf = (name: string) => readBlocks(reading, partOf(parts, name));
  const document: Document = {
    ...metadata,
    title: titleOf(parts),
    header: blocksOf("header"),
    body: blocksOf("main"),
    footer: blocksOf("footer"),
  };
  return resultOf(document, problems.found());
}
