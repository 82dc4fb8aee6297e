import type { Found, Reader, Token } from "./figure.ts";

const vague = new Set(
  "hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens".split(" "),
);

/** Reads "1990s", which is no number. */
export const readDecade: Reader = (tokens, at) => {
  const after = tokens[at + 1];
  if (tokens[at]?.kind !== "number" || after?.lower !== "s" || after.spaced) return [];
  return [named(at, at + 2, `${tokens[at]?.text}s`)];
};

/** Reads names with digits and vague numbers, which a quote must hold in the same form. */
export const readName: Reader = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined) return [];
  switch (token.kind) {
    case "name":
    case "date":
      return [named(at, at + 1, nameKey(token.text))];
    case "word":
      return isVague(tokens, at) ? [named(at, at + 1, token.lower)] : [];
    case "number":
    case "sign":
      return [];
  }
};

function isVague(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return vague.has(lower) || (lower === "tens" && tokens[at + 1]?.lower === "of");
}

/** "F-16s" is the plural of "F16"; "M5S" is a party. */
function nameKey(name: string): string {
  const single = /^\p{L}/u.test(name) ? name.replace(/(?<=\d)s$/, "") : name;
  const joined = single.replaceAll(/(?<=\p{L})-(?=\d)|(?<=\d)-(?=\p{L})/gu, "");
  return joined.replaceAll(/\s+/g, " ").toLowerCase();
}

function named(from: number, to: number, name: string): Found {
  return { from, to, claim: true, readings: [{ kind: "name", name }], scales: [] };
}
