import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { hasErrors, type Result, resultOf } from "../diagnostics/result.ts";
import { checkDocument } from "./check-document.ts";
import { checkMarkup } from "./check-markup.ts";
import { type Block, type Document, type Inline, inlineText } from "./document.ts";
import { elementsOf, originOf, type Reading, reportElement } from "./element.ts";
import type { Markup } from "./markup.ts";
import { readBlocks } from "./read-blocks.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a document says of itself that does not stand on its page. */
export type DocumentMetadata = Pick<Document, "language" | "author" | "subject" | "date">;

/**
 * Returns the document a template's HTML describes. Anything outside the subset is an error at the template's place;
 * nothing is left out in silence.
 */
export function readDocument(markup: Markup, vocabulary: Vocabulary, metadata: DocumentMetadata): Result<Document> {
  const diagnostics: Diagnostic[] = [];
  const root = fromHtml(markup.html, { fragment: true, verbose: true });
  const malformed = checkMarkup(markup, root);
  if (hasErrors(malformed)) return { ok: false, diagnostics: malformed };
  const reading: Reading = { vocabulary, origins: markup.origins, report: (found) => diagnostics.push(found) };
  const parts = readParts(reading, root);
  const document: Document = { ...metadata, title: titleOf(parts.body), ...parts };
  return resultOf(document, [...diagnostics, ...checkDocument(document)]);
}

function readParts(reading: Reading, root: Root): Pick<Document, "header" | "body" | "footer"> {
  const elements = elementsOf(reading, root.children, "the layout", undefined);
  const allowed = ["header", "main", "footer"];
  for (const element of elements) {
    if (!allowed.includes(element.tagName)) reportElement(reading, element, "the layout", allowed);
  }
  const partOf = (name: string) => onlyOne(reading, elements, name).flatMap((part) => readBlocks(reading, part));
  return { header: partOf("header"), body: partOf("main"), footer: partOf("footer") };
}

function onlyOne(reading: Reading, elements: readonly Element[], name: string): readonly Element[] {
  const [first, second] = elements.filter((element) => element.tagName === name);
  if (second !== undefined) {
    const problem = `a second <${name}>`;
    reading.report(
      diagnose("malformed-html", originOf(reading, second), { problem, hint: `a page has one <${name}>` }),
    );
  }
  return first === undefined ? [] : [first];
}

function titleOf(body: readonly Block[]): string {
  const heading = body.find((block) => block.kind === "heading" && block.level === 1);
  const children: readonly Inline[] = heading?.kind === "heading" ? heading.children : [];
  return inlineText(children);
}
