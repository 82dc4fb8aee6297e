import { diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { type Blocks, type Checking, type InlineBlock, isKind, type Place } from "./checking.ts";
import { spanOfNode, type TemplateFile } from "./template-file.ts";

/**
 * Returns the blocks that a program defines with {{#*inline}}: they hold within it, and in what it calls with them.
 * `seen` are the blocks that can be inserted in theirs.
 */
export function inlinesOf(checking: Checking, place: Place, program: hbs.AST.Program, seen: Blocks): Blocks {
  const own = new Map<string, InlineBlock>();
  for (const statement of program.body.filter(isInline)) {
    const name = nameOfInline(statement) ?? "";
    if (own.has(name)) {
      const found = { problem: `the block "${name}" is defined twice`, hint: "keep one of the two" };
      checking.report(diagnose("template-syntax", startTag(place.file, statement), found));
    }
    const { file, content } = place;
    own.set(name, { name, statement, program: statement.program, file, blocks: seen, content });
  }
  checking.defined.push(...own.values());
  return own;
}

/** Tells whether a statement defines a block. */
export function isInline(statement: hbs.AST.Statement): statement is hbs.AST.DecoratorBlock {
  return (
    isKind<hbs.AST.DecoratorBlock>(statement, "DecoratorBlock") &&
    statement.path.original === "inline" &&
    nameOfInline(statement) !== undefined
  );
}

/** Returns the name of a block that {{#*inline}} defines. */
export function nameOfInline(statement: hbs.AST.DecoratorBlock): string | undefined {
  const name: unknown = Reflect.get(statement.params[0] ?? {}, "value");
  return typeof name === "string" ? name : undefined;
}

/** Returns the span of the tag with which a block begins. */
export function startTag(file: TemplateFile, statement: hbs.AST.Statement): Span {
  const whole = spanOfNode(file, statement);
  return { ...whole, end: file.source.text.indexOf("}}", whole.start) + 2 };
}
