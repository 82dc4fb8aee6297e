import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Scope } from "./scope.ts";
import type { TemplateFile, TemplateSet } from "./template-file.ts";

/** A block that {{#*inline}} defines, where it was defined, and what its text can name. */
export interface InlineBlock {
  readonly name: string;
  readonly file: TemplateFile;
  readonly statement: hbs.AST.DecoratorBlock;
}

/** What the check of one layout gathers on its way through the files it inserts. */
export interface Checking {
  readonly templates: TemplateSet;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Names of the blocks and partials that were inserted anywhere. */
  readonly inserted: Set<string>;
  /** Every block that was defined. */
  readonly defined: InlineBlock[];
}

/** The place of a part of a template: its file, what it can name, the blocks defined round it, and how it was reached. */
export interface Place {
  readonly file: TemplateFile;
  readonly scope: Scope;
  readonly blocks: ReadonlyMap<string, InlineBlock>;
  /** Names of the files and blocks that inserted each other to get here. */
  readonly path: readonly string[];
}

/** Tells whether a node of Handlebars' tree is of a kind; its own types name the kind only by a string. */
export function isKind<Kind extends hbs.AST.Node>(node: hbs.AST.Node, kind: string): node is Kind {
  return node.type === kind;
}

/** Tells whether an expression is a path, such as `name`, `this.name` or `../name`. */
export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}
