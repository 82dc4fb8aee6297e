import { createHash } from "node:crypto";

/**
 * Returns the id that a file name stands for: its letters and digits in lower case, joined by hyphens, at most 80.
 * Accents are dropped; a name without Latin letters or digits gets one from its hash.
 */
export function articleId(fileName: string): string {
  const base = (fileName.split(/[\\/]/).at(-1) ?? "").replace(/\.[A-Za-z0-9]{1,5}$/, "");
  const plain = base
    .slice(0, 300)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, "");
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(plain);
  if (plain !== "" && !reserved) return plain;
  return `article-${createHash("sha256").update(base).digest("hex").slice(0, 8)}`;
}
