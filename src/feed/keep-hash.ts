import { frontMatterOf } from "./read-article.ts";

/** Returns the text of an article file with the hash of its article in its head; all else stays as it stands. */
export function keepHash(file: string, sha256: string): string {
  const head = frontMatterOf(file);
  if (head === undefined) return `---\nsha256: ${sha256}\n---\n\n${file}`;
  if (/^sha256\s*:/m.test(head.yaml)) return file;
  return `---\n${head.yaml}sha256: ${sha256}\n---\n${file.slice(head.end)}`;
}
