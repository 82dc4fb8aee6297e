import Handlebars from "handlebars";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { SourceText, Span } from "../diagnostics/span.ts";
import { checkNesting } from "./check-nesting.ts";
import { findLoneBraces, findSyntaxErrors } from "./find-syntax-errors.ts";

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

/** Returns a template, parsed, or its syntax errors, each at the tag at fault. */
export function readTemplate(name: string, source: SourceText): Result<TemplateFile> {
  if (source.text.length > templateLimit) {
    const found = { bytes: source.text.length, limit: templateLimit };
    return failure(diagnose("file-too-large", { source, start: 0, end: 0 }, found));
  }
  const control = /(?![\t\n\r])\p{Cc}/u.exec(source.text);
  if (control !== null) {
    const codePoint = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    return failure(
      diagnose("control-character", { source, start: control.index, end: control.index + 1 }, { codePoint }),
    );
  }
  const tooDeep = checkNesting(source);
  if (tooDeep !== undefined) return failure(tooDeep);
  try {
    const program = Handlebars.parse(source.text, { srcName: name });
    return resultOf({ name, source, program }, findLoneBraces(source));
  } catch (error) {
    return failure(...findSyntaxErrors(source, error instanceof Error ? error.message : String(error)));
  }
}

/** Returns the span of a part of a template. */
export function spanOfNode(file: TemplateFile, node: { readonly loc: hbs.AST.SourceLocation }): Span {
  return spanOfLocation(file.source, node.loc);
}

/** Returns the span of what Handlebars calls a location: it counts lines from 1 and columns from 0. */
export function spanOfLocation(
  source: SourceText,
  { start, end }: Pick<hbs.AST.SourceLocation, "start" | "end">,
): Span {
  const starts = lineStarts.get(source) ?? findLineStarts(source);
  lineStarts.set(source, starts);
  const offsetOf = ({ line, column }: hbs.AST.Position) => (starts[line - 1] ?? source.text.length) + column;
  return { source, start: offsetOf(start), end: offsetOf(end) };
}

/** Every part of a template is looked up by line; counting the lines anew each time would take the square of them. */
const lineStarts = new WeakMap<SourceText, readonly number[]>();

function findLineStarts({ text }: SourceText): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
