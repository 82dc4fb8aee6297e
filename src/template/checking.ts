import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Cost } from "./cost.ts";
import type { Scope } from "./scope.ts";
import type { TemplateFile, TemplateSet } from "./template-file.ts";

/** A part of a template that another part can insert: its text, and where it was written. */
export interface Insertable {
  readonly program: hbs.AST.Program;
  readonly file: TemplateFile;
  /** The blocks and the content that can be inserted where it was written; inserting it elsewhere changes neither. */
  readonly blocks: Blocks;
  readonly content: Insertable | undefined;
}

/** A block that {{#*inline}} defines. */
export interface InlineBlock extends Insertable {
  readonly name: string;
  readonly statement: hbs.AST.DecoratorBlock;
}

/** The blocks that are defined round a place, by name. */
export type Blocks = ReadonlyMap<string, InlineBlock>;

/** What the check of one layout gathers on its way through the files it inserts. */
export interface Checking {
  readonly templates: TemplateSet;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Names of the blocks and partials that were inserted anywhere. */
  readonly inserted: Set<string>;
  /** The programs of blocks and contents that were inserted anywhere. */
  readonly used: Set<hbs.AST.Program>;
  /** Every block that was defined. */
  readonly defined: InlineBlock[];
  /** Every file that was inserted. */
  readonly files: Set<TemplateFile>;
  /** What the insertion of a part under given conditions costs: it is checked once for them, however often inserted. */
  readonly costs: Map<string, Cost>;
  /** Numbers by which programs are told apart in the keys of `costs`. */
  readonly numbers: Map<hbs.AST.Program, number>;
  /** How far the check has come, and whether a mistake kept it from looking at a part. */
  readonly progress: { statements: number; skipped: boolean; stopped: boolean };
}

/** The place of a part of a template: its file, what it can name and insert, and how it was reached. */
export interface Place {
  readonly file: TemplateFile;
  readonly scope: Scope;
  readonly blocks: Blocks;
  /** What {{> @partial-block}} inserts. */
  readonly content: Insertable | undefined;
  /** The parts that inserted each other to get here. */
  readonly path: readonly { readonly name: string; readonly program: hbs.AST.Program }[];
}

/** Ends the check early: what a layout comes to is too much to look at further. */
export function stopChecking(checking: Checking, diagnostic: Diagnostic): void {
  if (!checking.progress.stopped) checking.report(diagnostic);
  checking.progress.stopped = true;
}

/** Tells whether a node of Handlebars' tree is of a kind; its own types name the kind only by a string. */
export function isKind<Kind extends hbs.AST.Node>(node: hbs.AST.Node, kind: string): node is Kind {
  return node.type === kind;
}

/** Tells whether an expression is a path, such as `name`, `this.name` or `../name`. */
export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}
