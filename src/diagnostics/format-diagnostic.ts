import { type Diagnostic, describeDiagnostic } from "./diagnostic.ts";
import { positionOf, type Span } from "./span.ts";

/** How a terminal marks the parts of a message; the identity where colour is off. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const excerptWidth = 100;

/** Leaves text as it is: for files, pipes and `NO_COLOR`. */
export const plainPaint: Paint = {
  error: (text) => text,
  warning: (text) => text,
  strong: (text) => text,
  faint: (text) => text,
};

/** Returns a diagnostic as the terminal shows it: place, message, the line at fault with a caret, and a hint. */
export function formatDiagnostic(diagnostic: Diagnostic, paint: Paint = plainPaint): string {
  const words = describeDiagnostic(diagnostic);
  const message = visibleControls(words.message);
  const place = diagnostic.span === undefined ? "" : `${formatPlace(diagnostic.span)} `;
  const severity = paint[diagnostic.severity](`${diagnostic.severity} ${diagnostic.code}:`);
  const head = `${paint.strong(place)}${severity} ${message}`;
  const excerpt = diagnostic.span === undefined ? [] : excerptOf(diagnostic.span, paint);
  return [head, ...excerpt, ...(words.hint === undefined ? [] : hintLines(words.hint, paint))].join("\n");
}

function formatPlace(span: Span): string {
  const { line, column } = positionOf(span.source, span.start);
  return `${visibleControls(span.source.name)}:${line}:${column}`;
}

/** A long line is cut to a window round the place, so that one-line files and long paragraphs stay readable. */
function excerptOf(span: Span, paint: Paint): readonly string[] {
  const { line, column } = positionOf(span.source, span.start);
  const lineStart = span.start - column + 1;
  const newline = span.source.text.indexOf("\n", lineStart);
  const text = span.source.text.slice(lineStart, newline === -1 ? undefined : newline).replace(/\r$/, "");
  const from = text.length <= excerptWidth ? 0 : Math.max(0, column - 1 - 30);
  const shown = text.slice(from, from + excerptWidth);
  const head = from > 0 ? "…" : "";
  const tail = from + excerptWidth < text.length ? "…" : "";
  const caretStart = column - 1 - from + head.length;
  const caretLength = Math.max(1, Math.min(span.end - span.start, text.length - column + 1, shown.length - caretStart));
  const gutter = String(line);
  const empty = " ".repeat(gutter.length);
  return [
    paint.faint(`${empty} |`),
    `${paint.faint(`${gutter} |`)} ${head}${visibleControls(shown.replaceAll("\t", " "))}${tail}`,
    `${paint.faint(`${empty} |`)} ${" ".repeat(caretStart)}${paint.strong("^".repeat(caretLength))}`,
  ];
}

function hintLines(hint: string, paint: Paint): readonly string[] {
  return hint.split("\n").map((line, index) => `   ${paint.faint(index === 0 ? "=" : " ")} ${visibleControls(line)}`);
}

/** Text of a brief must not drive the terminal: control and direction characters are shown as symbols. */
function visibleControls(line: string): string {
  return line.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 32 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
  });
}
