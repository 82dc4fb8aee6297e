import type { Edition } from "../audience/edition.ts";
import type { Reader } from "../audience/reader.ts";
import { tailorBrief } from "../audience/tailor-brief.ts";
import type { Brief } from "../brief/brief-schema.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { mapResult, type Result, resultOf } from "../diagnostics/result.ts";
import type { Document, Figure } from "../document/document.ts";
import { withLogo } from "../document/logo-figure.ts";
import { layoutStart, type Markup } from "../document/markup.ts";
import { pictureNames } from "../document/picture-names.ts";
import { readDocument } from "../document/read-document.ts";
import type { Vocabulary } from "../document/vocabulary.ts";
import type { Article } from "../feed/article.ts";
import { findUnprinted } from "../template/find-unprinted.ts";
import type { CompiledTemplate } from "../template/render-template.ts";
import type { PictureOf } from "./load-picture.ts";

/** What a page of a brief is made with. */
export interface PageDesign {
  readonly reader: Reader;
  readonly template: CompiledTemplate;
  readonly vocabulary: Vocabulary;
  /** The theme's logo, for the running head. */
  readonly logo: Figure | undefined;
}

/** Every value between a brief and its document, for those who want to look at one. */
export interface CompiledBrief {
  readonly edition: Edition;
  readonly markup: Result<Markup>;
  readonly document: Result<Document>;
}

/**
 * Returns a brief as one audience reads it, without the statements left out, as HTML, and as a document with the pictures
 * that the HTML names.
 */
export function compileBrief(
  brief: Brief,
  articles: ReadonlyMap<string, Article>,
  design: PageDesign,
  pictureOf: PictureOf,
  leftOut: ReadonlySet<string>,
): CompiledBrief {
  const edition = tailorBrief(brief, articles, design.reader, leftOut);
  const markup = design.template(edition, design.reader.language);
  if (!markup.ok) return { edition, markup, document: markup };
  const pictures = new Map(pictureNames(markup.value).map((file) => [file, pictureOf(file)] as const));
  const vocabulary = { ...design.vocabulary, pictures };
  const document = readDocument(markup.value, vocabulary, {
    language: edition.language,
    author: edition.author ?? undefined,
    subject: edition.series,
    date: edition.issued ?? edition.as_of ?? undefined,
  });
  if (!document.ok) return { edition, markup, document };
  const printed = checkPrinted(edition, markup.value, document);
  return { edition, markup, document: mapResult(printed, (page) => withLogo(page, design.logo)) };
}

/** The layout has to print all that its audience reads. */
function checkPrinted(edition: Edition, markup: Markup, { value, diagnostics }: Success<Document>): Result<Document> {
  const missing = findUnprinted(edition, value).map((found) => diagnose("not-printed", layoutStart(markup), found));
  return resultOf(value, [...diagnostics, ...missing]);
}

type Success<Value> = Extract<Result<Value>, { ok: true }>;
