import type { Brief } from "../brief/brief-schema.ts";
import { plainTextOf } from "../brief/inline-markdown.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { spanWithin } from "../diagnostics/span.ts";
import type { Located } from "../source/read-as.ts";
import { readFigures } from "./figures/read-figures.ts";
import { supportOf, supportsFigure } from "./figures/supports-figure.ts";
import { findNames } from "./find-names.ts";
import type { PlacedStatement } from "./list-statements.ts";

/**
 * Returns the figures and names that an audience's wording says and the statement's own text does not. Other words may
 * be plainer; they must not tell one reader what the others are not told.
 */
export function checkAddedWords(brief: Located<Brief>, statements: readonly PlacedStatement[]): readonly Diagnostic[] {
  return statements.flatMap(({ path, statement }) => {
    const { value, label } = statement.figure ?? { value: "", label: "" };
    const master = [plainTextOf(statement.text), value, label].join("\n");
    return Object.entries(statement.wording ?? {}).flatMap(([audience, wording]) => {
      const span = brief.spanAt([...path, "wording", audience]);
      const text = plainTextOf(wording);
      const added = [
        ...addedFigures(master, text).map((written) => ({ what: "figure" as const, written })),
        ...addedNames(brief.value, master, text).map((written) => ({ what: "name" as const, written })),
      ];
      return added.map(({ what, written }) =>
        diagnose("wording-adds", spanWithin(span, written), { audience, what, written }),
      );
    });
  });
}

function addedFigures(master: string, text: string): readonly string[] {
  const support = supportOf(readFigures(master));
  const added = readFigures(text).filter((figure) => figure.claim && !supportsFigure(support, figure));
  return added.map(({ written }) => written);
}

/** An abbreviation and what the glossary says it stands for are one name. */
function addedNames({ language, glossary = {} }: Brief, master: string, text: string): readonly string[] {
  const expanded = Object.entries(glossary).filter((entry) => entry.some((form) => master.includes(form)));
  const known =
    [master, ...expanded.flat()]
      .join("\n")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isKnown = (part: string) => known.some((word) => isSameName(word, part));
  const added = findNames(text, language).filter(
    ({ name }) => !(name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every(isKnown),
  );
  return [...new Set(added.map(({ name }) => name))];
}

/** "China" and "Chinese" name one country: the shorter word, but for its last letter, begins the longer one. */
function isSameName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const stem = short.slice(0, Math.max(4, short.length - 1));
  return one === other || (short.length >= 4 && long.startsWith(stem));
}
