import { Parser } from "yaml";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceText, Span } from "../diagnostics/span.ts";

/** Limits on YAML, from attacks on the parser: deeper or larger files only cost time. */
export const yamlLimits = { bytes: 1_000_000, depth: 60 };

/** The parts of a token that hold tokens, last first: the walk takes them from the end of a stack. */
const tokenParts = ["end", "value", "items", "sep", "key", "start", "props"];

const refusedTokens = new Map<string, string>([
  ["alias", "aliases (*name)"],
  ["anchor", "anchors (&name)"],
  ["tag", "tags (!name)"],
  ["directive", "directives (%…)"],
]);

/**
 * Returns what makes a file unsafe to compose: too long, too deep, or a feature of YAML that is not part of our
 * formats. Works on the token level, without recursion, since composing a file nested 20,000 deep overflows the stack.
 */
export function checkYamlLimits(source: SourceText): readonly Diagnostic[] {
  const bytes = Buffer.byteLength(source.text);
  const start = { source, start: 0, end: 0 };
  if (bytes > yamlLimits.bytes) return [diagnose("file-too-large", start, { bytes, limit: yamlLimits.bytes })];
  const tokens = [...new Parser().parse(source.text)];
  const documents = tokens.filter((token) => token.type === "document");
  return [
    ...documents
      .slice(1, 2)
      .map(({ offset }) =>
        diagnose(
          "yaml-feature",
          { source, start: offset, end: offset + 3 },
          { feature: "several documents in one file" },
        ),
      ),
    ...tokens.flatMap((token) => checkToken(source, token)),
  ];
}

function checkToken(source: SourceText, root: unknown): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { token, depth } of walkTokens(root)) {
    const { type, offset, text } = describeToken(token);
    if (depth > yamlLimits.depth) {
      return [diagnose("yaml-too-deep", { source, start: offset, end: offset }, { limit: yamlLimits.depth })];
    }
    const feature = refusedTokens.get(type);
    const span = { source, start: offset, end: offset + text.length };
    if (feature !== undefined) found.push(diagnose("yaml-feature", span, { feature }));
    if (isUnclosed(type, text)) found.push(diagnose("yaml-syntax", firstLine(span), unclosedQuote));
  }
  return found;
}

const unclosedQuote = {
  problem: "a quotation mark is opened and not closed",
  hint: "close it at the end of the text; in single quotes, an apostrophe is written twice",
};

/** The library points at the end of the file; the mark that was left open is of more use. */
function isUnclosed(type: string, text: string): boolean {
  if (type === "double-quoted-scalar") return !/^"(?:[^"\\]|\\[\s\S])*"$/.test(text);
  return type === "single-quoted-scalar" && !/^'(?:[^']|'')*'$/.test(text);
}

function firstLine(span: Span): Span {
  const newline = span.source.text.indexOf("\n", span.start);
  return newline === -1 ? span : { ...span, end: Math.min(span.end, newline) };
}

/** Yields a token and all below it in source order, with its depth counted in collections. */
function* walkTokens(root: unknown): Generator<{ readonly token: object; readonly depth: number }> {
  const open: { readonly token: unknown; readonly depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (Array.isArray(token)) {
      for (const child of token.toReversed()) open.push({ token: child, depth });
    } else if (typeof token === "object" && token !== null) {
      yield { token, depth };
      const deeper = depth + (Array.isArray(Reflect.get(token, "items")) ? 1 : 0);
      open.push(...tokenParts.map((part) => ({ token: Reflect.get(token, part), depth: deeper })));
    }
  }
}

function describeToken(token: object): { readonly type: string; readonly offset: number; readonly text: string } {
  const [type, offset, text] = ["type", "offset", "source"].map((key) => Reflect.get(token, key));
  return {
    type: typeof type === "string" ? type : "",
    offset: typeof offset === "number" ? offset : 0,
    text: typeof text === "string" ? text : "",
  };
}
