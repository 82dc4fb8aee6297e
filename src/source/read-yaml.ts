import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import { type Diagnostic, type DiagnosticOf, diagnose } from "../diagnostics/diagnostic.ts";
import { hasErrors, type Result, resultOf } from "../diagnostics/result.ts";
import { positionOf, type SourceText, type Span } from "../diagnostics/span.ts";
import { describeYamlError } from "./yaml-hints.ts";
import { checkYamlLimits } from "./yaml-limits.ts";

/** Where a value stands in a YAML file: keys and indices from the top. */
export type Path = readonly PropertyKey[];

/** A YAML file as plain data, with the place of every part of it. */
export interface YamlFile {
  readonly source: SourceText;
  readonly data: unknown;
  /** Returns the span of the value at a path, or of the nearest part above it that exists. */
  readonly spanAt: (path: Path) => Span;
  /** Returns the span of the key that holds the value at a path. */
  readonly keySpanAt: (path: Path) => Span;
  /** Returns a plain value as it is written (`1.10`, `007`), or undefined where there is no such scalar. */
  readonly writtenAt: (path: Path) => string | undefined;
}

/** How our files are read: YAML 1.2 with the core schema; double keys are found by our own, faster check. */
export const yamlOptions = {
  version: "1.2",
  schema: "core",
  stringKeys: true,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** Returns the data of a YAML 1.2 file with the core schema, every syntax error at once, within the limits. */
export function readYaml(source: SourceText): Result<YamlFile> {
  const refused = [...checkYamlLimits(source), ...findControlCharacters(source)];
  if (hasErrors(refused)) return { ok: false, diagnostics: refused };
  const document = parseDocument(source.text, yamlOptions);
  const problems = [...document.errors, ...document.warnings].map((problem) =>
    diagnose("yaml-syntax", faultSpan(source, problem.pos), describeYamlError(problem)),
  );
  const found = problems.length > 0 ? firstOfEach(problems) : findDuplicateKeys(source, document);
  if (hasErrors(found)) return { ok: false, diagnostics: found };
  const warnings = findCommentsInTexts(source);
  return resultOf(
    {
      source,
      data: document.toJS({ maxAliasCount: 0 }),
      spanAt: (path) => spanOf(source, nodeAt(document, path)),
      keySpanAt: (path) => spanOf(source, keyAt(document, path)),
      writtenAt: (path) => writtenText(nodeAt(document, path, "exact")),
    },
    warnings,
  );
}

/** A plain text that goes on after " #": YAML takes the rest for a comment, as in "who pays for item #3". */
const commentInText = /^[ ]*(?:- )?(?:[\w-]+: +|- +)(?!["'|>[{#])[^\n]*?\S +(#[^\s#][^\n]*)$/gm;

function findCommentsInTexts(source: SourceText): readonly Diagnostic[] {
  return Array.from(source.text.matchAll(commentInText), (match) => {
    const comment = match[1] ?? "";
    const start = match.index + match[0].length - comment.length;
    return diagnose("comment-in-text", { source, start, end: start + comment.length }, { comment });
  });
}

/** One fault of indentation makes the same error on every line below it; the first of each kind is the one to mend. */
function firstOfEach(problems: readonly DiagnosticOf<"yaml-syntax">[]): readonly Diagnostic[] {
  const first = new Map(problems.toReversed().map((found) => [found.arguments.problem, found]));
  return problems.filter((found) => first.get(found.arguments.problem) === found);
}

/** The library points at the start of a line where an indentation is at fault; the caret belongs under its text. */
function faultSpan(source: SourceText, [start, end]: readonly [number, number]): Span {
  const indent = /^[ \t]*/.exec(source.text.slice(start))?.[0].length ?? 0;
  return { source, start: start + indent, end: Math.max(end, start + indent + 1) };
}

function findControlCharacters(source: SourceText): readonly Diagnostic[] {
  return Array.from(source.text.matchAll(/(?![\t\n])\p{Cc}/gu), (match) => {
    const codePoint = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    return diagnose("control-character", { source, start: match.index, end: match.index + 1 }, { codePoint });
  });
}

function findDuplicateKeys(source: SourceText, document: Document): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const open: unknown[] = [document.contents];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSeq(node)) for (const item of node.items) open.push(item);
    if (!isMap(node)) continue;
    found.push(...duplicateKeysOf(source, node.items));
    for (const { value } of node.items) open.push(value ?? null);
  }
  return found;
}

/** Own check, since the library's compares each key with every other: 20,000 keys took it five seconds. */
function duplicateKeysOf(source: SourceText, pairs: readonly Pair[]): readonly Diagnostic[] {
  const firsts = new Map<string, number>();
  return pairs.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const span = spanOf(source, key);
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, span.start);
      return [];
    }
    return [diagnose("duplicate-key", span, { key: name, firstLine: positionOf(source, first).line })];
  });
}

function spanOf(source: SourceText, node: unknown): Span {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return { source, start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function nodeAt(document: Document, path: Path, reach: "nearest" | "exact" = "nearest"): Node | null | undefined {
  let node: unknown = document.contents;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined) return reach === "exact" ? undefined : asNode(node);
    node = next;
  }
  return asNode(node);
}

function childOf(node: unknown, step: PropertyKey): unknown {
  if (isMap(node)) return pairOf(node.items, step)?.value ?? undefined;
  if (isSeq(node) && typeof step === "number") return node.items[step];
  return undefined;
}

function keyAt(document: Document, path: Path): Node | null | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  const step = path.at(-1);
  const key = isMap(parent) && step !== undefined ? pairOf(parent.items, step)?.key : undefined;
  return asNode(key) ?? parent;
}

function pairOf(items: readonly Pair[], step: PropertyKey): Pair | undefined {
  return items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(step));
}

function asNode(value: unknown): Node | null | undefined {
  return isScalar(value) || isMap(value) || isSeq(value) ? value : undefined;
}

function writtenText(node: Node | null | undefined): string | undefined {
  return isScalar(node) && typeof node.value !== "string" && node.value !== null ? node.source : undefined;
}
