import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { classesOf, type Vocabulary } from "../document/vocabulary.ts";
import { suggest } from "../source/suggest.ts";
import type { TemplateFile } from "./template-file.ts";
import { isContent, programsIn, startOfContent } from "./template-text.ts";

/** A start tag as far as its class, with nothing of Handlebars in it. */
const tagWithClass = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*?\s+class=")([^"<>]*)"/gi;

/**
 * Reports classes that the theme has no style for, in every branch of a template, so that one in a rare branch is found
 * before a brief takes it. A class that a value is part of is known only when the template runs, and checked then.
 */
export function checkClasses(
  file: TemplateFile,
  vocabulary: Vocabulary,
  report: (diagnostic: Diagnostic) => void,
): void {
  for (const content of contentsOf(file.program.body)) {
    const start = startOfContent(file, content);
    for (const { 1: element = "", 2: before = "", 3: name = "", index } of withoutComments(content.value).matchAll(
      tagWithClass,
    )) {
      const known = classesOf(vocabulary, element.toLowerCase());
      if (known.includes(name)) continue;
      const at = start + index + 1 + element.length + before.length;
      const span = { source: file.source, start: at, end: at + name.length };
      report(diagnose("unknown-class", span, { name, element, suggestion: suggest(name, known), known }));
    }
  }
}

/** Blanks keep the offsets. A value may cut a comment in two: what stands before its end belongs to it too. */
function withoutComments(text: string): string {
  return text.replaceAll(/<!--[\s\S]*?(?:-->|$)|^(?:(?!<!--)[\s\S])*?-->/g, (comment) => " ".repeat(comment.length));
}

function contentsOf(body: readonly hbs.AST.Statement[]): readonly hbs.AST.ContentStatement[] {
  return body.flatMap((statement) =>
    isContent(statement) ? [statement] : programsIn(statement).flatMap((program) => contentsOf(program.body)),
  );
}
