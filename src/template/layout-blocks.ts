import { isKind } from "./checking.ts";
import { isInline, nameOfInline, startTag } from "./inline-blocks.ts";
import { spanOfNode, type TemplateFile, type TemplateSet } from "./template-file.ts";
import { isContent } from "./template-text.ts";

/** A layout as others build on it: the layout at its root, and what stands in each of that one's named blocks. */
export interface LayoutBlocks {
  readonly root: string;
  /** By name, in the order of the page; the text as it was written. */
  readonly blocks: ReadonlyMap<string, string>;
}

/**
 * Returns the blocks of a layout. One that builds on another has that one's blocks, with its own text in those it
 * replaces; one that stands alone has the parts it inserts with {{#> name}}…{{/name}}, name being no template.
 */
export function layoutBlocksOf(layout: TemplateFile, templates: TemplateSet): LayoutBlocks {
  const base = baseOf(layout, templates);
  if (base === undefined) return { root: layout.name, blocks: ownBlocks(layout, templates) };
  const below = layoutBlocksOf(base.layout, templates);
  const replaced = base.call.program.body.filter(isInline).flatMap((block): readonly (readonly [string, string])[] => {
    const name = nameOfInline(block) ?? "";
    return below.blocks.has(name) ? [[name, textWithin(layout, block)]] : [];
  });
  return { root: below.root, blocks: new Map([...below.blocks, ...replaced]) };
}

interface Base {
  readonly layout: TemplateFile;
  readonly call: hbs.AST.PartialBlockStatement;
}

/** A layout builds on another where it consists of nothing but that one's call. */
function baseOf(layout: TemplateFile, templates: TemplateSet): Base | undefined {
  const parts = layout.program.body.filter(
    (part) => part.type !== "CommentStatement" && !(isContent(part) && part.value.trim() === ""),
  );
  const [call] = parts;
  if (parts.length !== 1 || call === undefined || !isPartialBlock(call)) return undefined;
  const base = templates.get(nameOf(call));
  return base === undefined || base === layout ? undefined : { layout: base, call };
}

function ownBlocks(layout: TemplateFile, templates: TemplateSet): ReadonlyMap<string, string> {
  const blocks = layout.program.body.filter(isPartialBlock).filter((call) => !templates.has(nameOf(call)));
  return new Map(blocks.map((call) => [nameOf(call), textWithin(layout, call)]));
}

function isPartialBlock(statement: hbs.AST.Statement): statement is hbs.AST.PartialBlockStatement {
  return isKind<hbs.AST.PartialBlockStatement>(statement, "PartialBlockStatement");
}

function nameOf(call: hbs.AST.PartialBlockStatement): string {
  return String(Reflect.get(call.name, "original"));
}

/** Returns what stands between the tags of a block, as it was written. */
function textWithin(file: TemplateFile, block: hbs.AST.Statement): string {
  const { text } = file.source;
  const whole = spanOfNode(file, block);
  return text.slice(startTag(file, block).end, text.lastIndexOf("{{", whole.end - 1));
}
