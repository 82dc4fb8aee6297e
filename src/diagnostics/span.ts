/** A text as the user wrote it, under the name messages call it by. */
export interface SourceText {
  /** Path as shown to the user: relative to the working folder where possible, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

/** A stretch of one source. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** A place as people count it: both numbers start at 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Returns the line and column of an offset; an offset past the end is the end of the text. */
export function positionOf(source: SourceText, offset: number): Position {
  const before = source.text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return { line, column: before.length - lineStart + 1 };
}

/** Returns the offset of a line and column as `positionOf` counts them, clamped to the text. */
export function offsetOf(source: SourceText, position: Position): number {
  let lineStart = 0;
  for (let line = 1; line < position.line; line += 1) {
    const next = source.text.indexOf("\n", lineStart);
    if (next === -1) break;
    lineStart = next + 1;
  }
  return Math.min(source.text.length, lineStart + position.column - 1);
}

/** Returns the text a span covers. */
export function textOf(span: Span): string {
  return span.source.text.slice(span.start, span.end);
}

/** Narrows a span to the first place of some signs in it, where the source has them as they are. */
export function spanWithin(span: Span, signs: string): Span {
  const at = textOf(span).indexOf(signs);
  return at === -1 ? span : { ...span, start: span.start + at, end: span.start + at + signs.length };
}
