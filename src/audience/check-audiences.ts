import { type Brief, statementSections } from "../brief/brief-schema.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../source/read-as.ts";
import type { Path } from "../source/read-yaml.ts";
import { suggest } from "../source/suggest.ts";

/**
 * Returns the audiences that a brief names and that do not exist. A statement for nobody would be left out of every
 * page, and a wording for nobody never be read, without a word.
 */
export function checkAudiences(brief: Located<Brief>, known: readonly string[]): readonly Diagnostic[] {
  return namedAudiences(brief.value)
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) =>
      diagnose("unknown-audience", brief.spanAt(path), { name, suggestion: suggest(name, known), known }),
    );
}

function namedAudiences(brief: Brief): readonly { readonly name: string; readonly path: Path }[] {
  const placed = [
    ...(brief.bottom_line === undefined ? [] : [{ statement: brief.bottom_line, path: ["bottom_line"] }]),
    ...statementSections.flatMap((section) =>
      (brief[section] ?? []).map((statement, index) => ({ statement, path: [section, index] })),
    ),
  ];
  const own = (brief.audiences ?? []).map((name, index) => ({ name, path: ["audiences", index] }));
  const inStatements = placed.flatMap(({ statement, path }) => [
    ...(statement.audiences ?? []).map((name, index) => ({ name, path: [...path, "audiences", index] })),
    ...Object.keys(statement.wording ?? {}).map((name) => ({ name, path: [...path, "wording", name] })),
  ]);
  const inImages = (brief.images ?? []).flatMap(({ audiences = [] }, image) =>
    audiences.map((name, index) => ({ name, path: ["images", image, "audiences", index] })),
  );
  return [...own, ...inStatements, ...inImages];
}
