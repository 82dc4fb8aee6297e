import { distance } from "fastest-levenshtein";

/**
 * Returns the known name a mistyped one most likely stands for, or undefined where none is near: at most two
 * edits, or a third of the letters of a longer name. Case, `-` and `_` count as the same.
 */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  const wanted = fold(written);
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    const edits = isShuffled(wanted, fold(name)) ? 1 : distance(wanted, fold(name));
    if (edits <= Math.max(2, Math.floor(name.length / 3)) && edits < name.length && edits < (best?.edits ?? Infinity)) {
      best = { name, edits };
    }
  }
  return best?.name;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s]/g, "");
}

/** Two letters changed places: the commonest slip, which plain edit distance counts twice. */
function isShuffled(left: string, right: string): boolean {
  return left !== right && left.length === right.length && [...left].sort().join("") === [...right].sort().join("");
}
