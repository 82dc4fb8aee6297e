import type { Edition } from "../../src/audience/edition.ts";
import { editionSchema } from "../../src/audience/edition.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type Result, resultOf } from "../../src/diagnostics/result.ts";
import type { Document } from "../../src/document/document.ts";
import type { Markup } from "../../src/document/markup.ts";
import { readDocument } from "../../src/document/read-document.ts";
import type { Vocabulary } from "../../src/document/vocabulary.ts";
import { checkTemplate } from "../../src/template/check-template.ts";
import { compileTemplate } from "../../src/template/render-template.ts";
import { readTemplate, type TemplateFile, type TemplateSet } from "../../src/template/template-file.ts";
import { sampleLanguage } from "./sample-edition.ts";

/** Templates by name; the layout is the one named `layout`. */
export type Templates = Readonly<Record<string, string>>;

/** Returns templates as they are read, or their syntax errors. */
export function openTemplates(templates: Templates): Result<TemplateSet> {
  const read = Object.entries(templates).map(([name, text]) => readTemplate(name, { name: `${name}.hbs`, text }));
  const files = read.flatMap((result) => (result.ok ? [result.value] : []));
  const diagnostics = read.flatMap((result) => result.diagnostics);
  return resultOf(new Map(files.map((file) => [file.name, file])), diagnostics);
}

/** Returns every problem that is found before the layout runs. */
export function problemsOf(templates: Templates): readonly Diagnostic[] {
  const opened = openTemplates(templates);
  return opened.ok
    ? checkTemplate(layoutOf(opened.value), opened.value, editionSchema, sampleVocabulary)
    : opened.diagnostics;
}

/** Returns what a layout makes of an edition, without the check that comes before. */
export function runTemplates(templates: Templates, edition: Edition): Result<Markup> {
  const opened = openTemplates(templates);
  return opened.ok ? compileTemplate("layout", opened.value)(edition, sampleLanguage) : opened;
}

/** Styles that the tests' templates use. */
export const sampleVocabulary: Vocabulary = {
  styles: new Set([
    "p.lead",
    "span.page-number",
    "span.page-count",
    "a.note",
    "div.columns",
    "section.wide",
    "em.soft",
  ]),
  pictures: new Map(),
};

/** Returns the document that HTML makes, as the build reads it. */
export function documentOf(markup: Markup): Result<Document> {
  const metadata = { language: "en", author: undefined, subject: undefined, date: undefined };
  return readDocument(markup, sampleVocabulary, metadata);
}

function layoutOf(templates: TemplateSet): TemplateFile {
  const layout = templates.get("layout");
  if (layout === undefined) throw new Error("the test has no layout");
  return layout;
}
