import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLSeq } from "yaml";
import type { SourceText } from "../diagnostics/span.ts";
import { yamlOptions } from "../source/read-yaml.ts";

/** A key of the brief with where it and its value stand. Offsets are UTF-16 code units of the text as read. */
export interface KeyPlace {
  readonly name: string;
  readonly start: number;
  /** Where the last sign of its value ends, before any comment. */
  readonly end: number;
  /** Undefined where the value is no list. */
  readonly list: ListPlace | undefined;
}

/** A list, and where each of its items starts (at the dash, where it has one) and ends. */
export interface ListPlace {
  readonly form: "dashes" | "brackets";
  readonly start: number;
  readonly end: number;
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

/** Where the parts of a brief stand in its text. */
export interface BriefPlaces {
  /** How the brief itself is written: a key on each line, or all in braces, as JSON is. */
  readonly form: "lines" | "braces";
  readonly start: number;
  readonly end: number;
  readonly keys: readonly KeyPlace[];
}

/** Returns where the parts of a brief stand; `source` is one that `readBrief` reads. */
export function placesOf(source: SourceText): BriefPlaces {
  const { contents } = parseDocument(source.text, { ...yamlOptions, keepSourceTokens: true });
  if (!isMap(contents)) return { form: "lines", start: 0, end: 0, keys: [] };
  return {
    form: contents.flow === true ? "braces" : "lines",
    start: contents.range?.[0] ?? 0,
    end: endOf(contents),
    keys: contents.items.flatMap(placeOfPair),
  };
}

function placeOfPair({ key, value }: Pair): readonly KeyPlace[] {
  if (!isScalar(key)) return [];
  const [start = 0, end = 0] = key.range ?? [];
  const list = isSeq(value) ? placeOfList(value) : undefined;
  return [{ name: String(key.value), start, end: Math.max(end, endOf(value)), list }];
}

function placeOfList(list: YAMLSeq): ListPlace {
  const token = list.srcToken;
  const tokens = token?.type === "block-seq" ? token.items : [];
  const items = list.items.map((item, index) => {
    const dash = tokens[index]?.start.find(({ type }) => type === "seq-item-ind");
    return { start: dash?.offset ?? startOf(item), end: endOf(item) };
  });
  return { form: list.flow === true ? "brackets" : "dashes", start: startOf(list), end: endOf(list), items };
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** The range of a collection goes on to the end of its last line, so its last part says where it ends. */
function endOf(node: unknown): number {
  if (isMap(node) && node.flow !== true) return Math.max(0, ...node.items.map(({ key, value }) => endOf(value ?? key)));
  if (isSeq(node) && node.flow !== true) return Math.max(0, ...node.items.map(endOf));
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

function isNode(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}
