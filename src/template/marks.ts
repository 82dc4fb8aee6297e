import type { SourceText, Span } from "../diagnostics/span.ts";
import type { Markup, MarkupPiece } from "../document/markup.ts";
import { spanOfNode, type TemplateFile } from "./template-file.ts";
import { isContent, programsIn, startOfContent } from "./template-text.ts";

/** A place in a template that prints something: text of its own, or a tag. */
export interface MarkedPlace {
  readonly span: Span;
  readonly literal: boolean;
}

/**
 * A mark is a number between two code points that Unicode sets aside for the use of programs. It goes through
 * Handlebars as text and is taken out of what comes out, so that every sign of the HTML has its place in a template.
 */
const opening = "\uFDD0";
const closing = "\uFDD1";

const mark = new RegExp(`${opening}(\\d+)${closing}`, "g");

/** Returns text in which nothing can be taken for a mark. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\uFDD0\uFDD1]/g, "\uFFFD");
}

/** Marks everything that a template prints, by changing the parsed program, and adds the places to `places`. */
export function markPlaces(file: TemplateFile, places: MarkedPlace[]): void {
  markBody(file, file.program, places);
}

function markBody(file: TemplateFile, program: hbs.AST.Program, places: MarkedPlace[]): void {
  program.body = program.body.flatMap((statement) => {
    for (const inner of programsIn(statement)) markBody(file, inner, places);
    if (isContent(statement)) {
      if (statement.value !== "") statement.value = markLines(file, statement, places);
      return [statement];
    }
    if (statement.type !== "MustacheStatement") return [statement];
    places.push({ span: spanOfNode(file, statement), literal: false });
    return [contentOf(statement, places.length - 1), statement];
  });
}

/** Every line has a mark of its own, since Handlebars indents the lines of a partial as it is indented itself. */
function markLines(file: TemplateFile, content: hbs.AST.ContentStatement, places: MarkedPlace[]): string {
  let start = startOfContent(file, content);
  const lines = content.value.split(/(?<=\n)/).map((line) => {
    const end = start + line.length;
    places.push({ span: { source: file.source, start, end }, literal: true });
    start = end;
    return `${opening}${places.length - 1}${closing}${withoutMarks(line)}`;
  });
  return lines.join("");
}

function contentOf({ loc }: hbs.AST.Statement, place: number): hbs.AST.ContentStatement {
  const original = { open: false, close: false };
  return { type: "ContentStatement", value: `${opening}${place}${closing}`, original, loc };
}

/** Returns the HTML that marked templates made, without the marks, and where each stretch of it comes from. */
export function takeMarks(marked: string, places: readonly MarkedPlace[], layout: SourceText | undefined): Markup {
  const pieces: MarkupPiece[] = [];
  const stretches: string[] = [];
  let length = 0;
  let from = 0;
  for (const found of marked.matchAll(mark)) {
    const stretch = marked.slice(from, found.index);
    stretches.push(stretch);
    length += stretch.length;
    from = found.index + found[0].length;
    const place = places[Number(found[1])];
    if (place !== undefined) pieces.push({ at: length, place: place.span, literal: place.literal });
  }
  return { html: [...stretches, marked.slice(from)].join(""), pieces, layout };
}
