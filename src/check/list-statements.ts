import { type Brief, type Statement, type StatementSection, statementSections } from "../brief/brief-schema.ts";
import type { Path } from "../source/read-yaml.ts";

/** A statement with the place it has in the brief. */
export interface PlacedStatement {
  readonly section: StatementSection | "bottom_line" | "images";
  readonly path: Path;
  readonly statement: Statement;
  /** Of a picture, the text that stands for it. */
  readonly alternative?: string;
}

/**
 * Returns every statement of a brief: the bottom line, then the sections in the order of the format. The caption of a
 * picture is a statement: it quotes what the picture rests on.
 */
export function listStatements(brief: Brief): readonly PlacedStatement[] {
  const first: readonly PlacedStatement[] =
    brief.bottom_line === undefined
      ? []
      : [{ section: "bottom_line", path: ["bottom_line"], statement: brief.bottom_line }];
  const rest = statementSections.flatMap((section) =>
    (brief[section] ?? []).map((statement, index) => ({ section, path: [section, index], statement })),
  );
  const images = (brief.images ?? []).map(
    ({ alt, caption, evidence, audiences }, index): PlacedStatement => ({
      section: "images",
      path: ["images", index],
      alternative: alt,
      statement: { text: caption, evidence, ...(audiences === undefined ? {} : { audiences }) },
    }),
  );
  return [...first, ...rest, ...images];
}

/** Returns the Markdown texts of a statement with their places: its own, and the wording for single audiences. */
export function markdownOf({
  section,
  path,
  statement,
}: PlacedStatement): readonly { readonly path: Path; readonly text: string }[] {
  const wording = Object.entries(statement.wording ?? {}).map(([audience, text]) => ({
    path: [...path, "wording", audience],
    text,
  }));
  const key = section === "images" ? "caption" : "text";
  return [{ path: [...path, key], text: statement.text }, ...wording];
}
