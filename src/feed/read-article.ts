import { createHash } from "node:crypto";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { SourceText } from "../diagnostics/span.ts";
import { readYamlAs } from "../source/read-as.ts";
import { slugOfFile } from "../source/slug.ts";
import { type Article, frontMatterSchema } from "./article.ts";
import { detectLanguage } from "./detect-language.ts";

/** The most an article may hold, in UTF-16 code units. A long report has 300,000; sentence splitting is not linear. */
export const articleLimit = 1_000_000;

/** Sticky, so that only the very first line can open it; `m` lets the closing line be found. */
const frontMatter = /---[ \t]*\n([\s\S]*?)^---[ \t]*$\n?/my;

/** Returns the article a `.md` or `.txt` file holds: front matter, where there is any, and canonical text. */
export function readArticle(source: SourceText): Result<Article> {
  const whole = { source, start: 0, end: 0 };
  if (source.text.length > articleLimit) {
    return failure(diagnose("file-too-large", whole, { bytes: source.text.length, limit: articleLimit }));
  }
  if (/^\s*<(?:!doctype\s+html|html[\s>])/i.test(source.text.slice(0, 1_000))) {
    return failure(diagnose("not-plain-text", { source, start: 0, end: 0 }, { kind: "a web page" }));
  }
  const head = frontMatterOf(source.text);
  const metadata = readYamlAs({ name: source.name, text: headText(head?.yaml ?? "") }, frontMatterSchema);
  if (!metadata.ok) return metadata;
  const text = canonicalText(source.text.slice(head?.end ?? 0));
  if (text === "") return failure(diagnose("empty-article", whole, {}));
  const { id, ...about } = metadata.value.value;
  const sha256 = createHash("sha256").update(text).digest("hex");
  const article = {
    id: id ?? slugOfFile(source.name),
    name: source.name,
    metadata: about,
    language: about.language ?? detectLanguage(text) ?? "en",
    text,
    sha256,
  };
  const isEdited = about.sha256 !== undefined && about.sha256 !== sha256;
  return resultOf(article, isEdited ? [diagnose("article-edited", metadata.value.spanAt(["sha256"]), { sha256 })] : []);
}

/** Returns the YAML between the two lines of `---` at the top of a file, and where the text after them starts. */
export function frontMatterOf(file: string): { readonly yaml: string; readonly end: number } | undefined {
  frontMatter.lastIndex = 0;
  const head = frontMatter.exec(file);
  return head === null ? undefined : { yaml: head[1] ?? "", end: head[0].length };
}

/** A newline stands in for the opening `---`, so that lines and columns are those of the file. */
function headText(yaml: string): string {
  return yaml.trim() === "" ? "{}" : `\n${yaml}`;
}

/**
 * Control characters cannot be quoted or printed; a zero-width space, a soft hyphen or a mark of direction would make
 * quotes fail unseen, or a text read as another; half a surrogate pair cannot be written.
 */
function canonicalText(text: string): string {
  return text
    .replaceAll(/[\v\f\u0085]/g, " ")
    .replaceAll(/(?![\t\n])\p{Cc}|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "")
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .trim();
}
