import { createHash } from "node:crypto";
import { idSchema } from "./scalars.ts";

/**
 * Returns the id a name stands for: its letters and digits in lower case, joined by hyphens, at most 80. Accents are
 * dropped; a name without Latin letters or digits, or one reserved by a system, gets an id from its hash.
 */
export function slugOf(name: string): string {
  const plain = name
    .slice(0, 300)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, "");
  if (idSchema.safeParse(plain).success) return plain;
  return `article-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}

/** Returns the id that a file's name stands for, without its folder and ending. */
export function slugOfFile(path: string): string {
  return slugOf((path.split(/[\\/]/).at(-1) ?? "").replace(/\.[A-Za-z0-9]{1,5}$/, ""));
}
