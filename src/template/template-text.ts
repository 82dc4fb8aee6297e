import { isKind } from "./checking.ts";
import { spanOfNode, type TemplateFile } from "./template-file.ts";

/** Returns where in its file the text of a statement begins, after the white space that Handlebars took from it. */
export function startOfContent(file: TemplateFile, content: hbs.AST.ContentStatement): number {
  const original: unknown = Reflect.get(content, "original");
  const taken = typeof original === "string" ? original.indexOf(content.value) : 0;
  return spanOfNode(file, content).start + Math.max(0, taken);
}

/** Returns the programs that a statement holds: what stands in a block, and after its {{else}}. */
export function programsIn(statement: hbs.AST.Statement): readonly hbs.AST.Program[] {
  return ["program", "inverse"].flatMap((part) => {
    const inner: unknown = Reflect.get(statement, part);
    return isProgram(inner) ? [inner] : [];
  });
}

/** Tells whether a statement is the template's own text. */
export function isContent(statement: hbs.AST.Statement): statement is hbs.AST.ContentStatement {
  return isKind<hbs.AST.ContentStatement>(statement, "ContentStatement");
}

function isProgram(value: unknown): value is hbs.AST.Program {
  return typeof value === "object" && value !== null && Reflect.get(value, "type") === "Program";
}
