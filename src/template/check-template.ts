import type { z } from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Vocabulary } from "../document/vocabulary.ts";
import { suggest } from "../source/suggest.ts";
import { checkClasses } from "./check-classes.ts";
import { checkProgram } from "./check-program.ts";
import { checkTags } from "./check-tags.ts";
import type { Checking } from "./checking.ts";
import { startTag } from "./inline-blocks.ts";
import { rootScope } from "./scope.ts";
import type { TemplateFile, TemplateSet } from "./template-file.ts";

/** Problems beyond this many are not told: nobody reads them, and most follow from the first. */
const problemLimit = 50;

/**
 * Returns every problem of a layout and of all it inserts, against the data it will be given and the classes of its
 * theme, before it runs.
 */
export function checkTemplate(
  layout: TemplateFile,
  templates: TemplateSet,
  data: z.ZodType,
  vocabulary: Vocabulary,
): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const report = (diagnostic: Diagnostic) => {
    const { span, code } = diagnostic;
    const key = `${span?.source.name}:${span?.start}:${code}`;
    if (!found.has(key) && found.size < problemLimit) found.set(key, diagnostic);
  };
  const checking: Checking = {
    templates,
    report,
    inserted: new Set(),
    used: new Set(),
    defined: [],
    files: new Set([layout]),
    costs: new Map(),
    numbers: new Map(),
    progress: { statements: 0, skipped: false, stopped: false },
  };
  const path = [{ name: layout.name, program: layout.program }];
  const place = { file: layout, scope: rootScope(data), blocks: new Map(), content: undefined, path };
  checkProgram(checking, place, layout.program);
  if (!checking.progress.skipped && !checking.progress.stopped) reportUnusedBlocks(checking);
  for (const file of checking.files) {
    checkTags(file, report);
    checkClasses(file, vocabulary, report);
  }
  return inOrder([...found.values()], [...checking.files]);
}

/** A block that nothing inserts is text lost without a word, most often for a misspelt name. */
function reportUnusedBlocks(checking: Checking): void {
  const known = [...checking.inserted].filter((name) => !checking.templates.has(name) && !name.startsWith("@"));
  for (const { name, file, statement } of checking.defined) {
    if (checking.used.has(statement.program)) continue;
    const span = startTag(file, statement);
    checking.report(diagnose("unused-block", span, { name, suggestion: suggest(name, known), known }));
  }
}

/** Returns the problems file by file, the layout's first, in the order in which they stand in each. */
function inOrder(found: readonly Diagnostic[], files: readonly TemplateFile[]): readonly Diagnostic[] {
  const fileOf = ({ span }: Diagnostic) => files.findIndex(({ source }) => source === span?.source);
  return found.toSorted((a, b) => fileOf(a) - fileOf(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
