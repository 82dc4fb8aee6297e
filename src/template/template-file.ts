import Handlebars from "handlebars";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import { offsetOf, type SourceText, type Span } from "../diagnostics/span.ts";
import { locateSyntaxError } from "./locate-syntax-error.ts";

/** The most a template file may hold, in UTF-16 code units: a layout has a few thousand. */
const templateLimit = 200_000;

/** A template as it was parsed, under the name by which others insert it. */
export interface TemplateFile {
  readonly name: string;
  readonly source: SourceText;
  readonly program: hbs.AST.Program;
}

/** Every template a layout can insert, by name. */
export type TemplateSet = ReadonlyMap<string, TemplateFile>;

/** Returns a template, parsed, or its syntax error at the tag at fault. */
export function readTemplate(name: string, source: SourceText): Result<TemplateFile> {
  if (source.text.length > templateLimit) {
    const found = { bytes: source.text.length, limit: templateLimit };
    return failure(diagnose("file-too-large", { source, start: 0, end: 0 }, found));
  }
  try {
    return resultOf({ name, source, program: Handlebars.parse(source.text) });
  } catch (error) {
    const { span, problem, hint } = locateSyntaxError(source, error);
    return failure(diagnose("template-syntax", span, { problem, hint }));
  }
}

/** Returns the span of a part of a template. Handlebars counts lines from 1 and columns from 0. */
export function spanOfNode(file: TemplateFile, node: { readonly loc: hbs.AST.SourceLocation }): Span {
  const { start, end } = node.loc;
  return {
    source: file.source,
    start: offsetOf(file.source, { line: start.line, column: start.column + 1 }),
    end: offsetOf(file.source, { line: end.line, column: end.column + 1 }),
  };
}
