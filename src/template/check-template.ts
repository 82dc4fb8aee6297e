import type { z } from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { suggest } from "../source/suggest.ts";
import { checkProgram } from "./check-program.ts";
import type { Checking } from "./checking.ts";
import { rootScope } from "./scope.ts";
import { spanOfNode, type TemplateFile, type TemplateSet } from "./template-file.ts";

/** Returns every problem of a layout and of all it inserts, against the data it will be given, before it runs. */
export function checkTemplate(layout: TemplateFile, templates: TemplateSet, data: z.ZodType): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const checking: Checking = {
    templates,
    report: (diagnostic) => {
      const { span } = diagnostic;
      found.set(`${span?.source.name}:${span?.start}:${diagnostic.code}`, diagnostic);
    },
    inserted: new Set(),
    defined: [],
  };
  checkProgram(
    checking,
    { file: layout, scope: rootScope(data), blocks: new Map(), path: [layout.name] },
    layout.program,
  );
  reportUnusedBlocks(checking);
  return [...found.values()].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** A block that nothing inserts is text lost without a word, most often for a misspelt name. */
function reportUnusedBlocks(checking: Checking): void {
  const known = [...checking.inserted].filter((name) => !checking.templates.has(name) && !name.startsWith("@"));
  for (const { name, file, statement } of checking.defined) {
    if (checking.inserted.has(name)) continue;
    const whole = spanOfNode(file, statement);
    const span = { ...whole, end: file.source.text.indexOf("}}", whole.start) + 2 };
    checking.report(diagnose("unused-block", span, { name, suggestion: suggest(name, known), known }));
  }
}
