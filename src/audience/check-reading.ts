import type { Brief } from "../brief/brief-schema.ts";
import { plainTextOf } from "../brief/inline-markdown.ts";
import { spanOfReading } from "../brief/span-of-statement.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../source/read-as.ts";
import type { Audience } from "./audience-schema.ts";
import { countText, gradedWords, gradeOf, sumCounts, type TextCounts } from "./readability.ts";
import type { Reader } from "./reader.ts";
import { selectStatements, statementTextFor } from "./select-statements.ts";

/** The most statements that are named as the hardest of a text. */
const mostNamed = 3;

/** A statement as the audience reads it, counted. */
interface CountedStatement {
  readonly id: string;
  readonly counts: TextCounts;
}

/**
 * Returns warnings of sentences too long for a reader, and of a text too hard. The grade is known for English alone; in
 * other languages only the length of sentences is looked at.
 */
export function checkReading(brief: Located<Brief>, reader: Pick<Reader, "name" | "audience">): readonly Diagnostic[] {
  const { reading } = reader.audience;
  if (reading === undefined) return [];
  const { language } = brief.value;
  const { bottomLine, sections } = selectStatements(brief.value, reader);
  const placed = [...(bottomLine === undefined ? [] : [bottomLine]), ...sections.flatMap((each) => each.statements)];
  const counted = placed.map(({ id, statement }) => ({
    id,
    counts: countText(plainTextOf(statementTextFor(statement, reader.name)), language),
  }));
  return [
    ...longSentences(brief, reader.name, counted, reading),
    ...(/^en\b/i.test(language) ? hardText(brief, reader.name, counted, reading) : []),
  ];
}

type Reading = NonNullable<Audience["reading"]>;

function longSentences(
  brief: Located<Brief>,
  audience: string,
  counted: readonly CountedStatement[],
  { sentence_words: limit }: Reading,
): readonly Diagnostic[] {
  if (limit === undefined) return [];
  return counted
    .filter(({ counts }) => counts.longest > limit)
    .map(({ id, counts }) =>
      diagnose("sentence-too-long", spanOfReading(brief, id, audience), {
        statement: id,
        words: counts.longest,
        limit,
        audience,
      }),
    );
}

function hardText(
  brief: Located<Brief>,
  audience: string,
  counted: readonly CountedStatement[],
  { grade: limit }: Reading,
): readonly Diagnostic[] {
  const all = sumCounts(counted.map(({ counts }) => counts));
  const grade = gradeOf(all);
  if (limit === undefined || all.words < gradedWords || grade <= limit) return [];
  const hardest = counted
    .map(({ id, counts }) => ({ statement: id, grade: gradeOf(counts) }))
    .toSorted((a, b) => b.grade - a.grade)
    .slice(0, mostNamed);
  const span = spanOfReading(brief, hardest[0]?.statement ?? "title", audience);
  return [diagnose("text-too-hard", span, { grade, limit, audience, hardest })];
}
