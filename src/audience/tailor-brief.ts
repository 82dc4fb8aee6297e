import { type Brief, keyNumberLimit, type Statement } from "../brief/brief-schema.ts";
import type { Article } from "../feed/article.ts";
import type { PageSection } from "./audience-schema.ts";
import type { Edition, EditionSection, EditionStatement } from "./edition.ts";
import { audienceWords, type Reader } from "./reader.ts";
import {
  type PlacedImage,
  type PlacedStatement,
  selectImages,
  selectStatements,
  statementTextFor,
} from "./select-statements.ts";

/**
 * Returns the brief as one audience reads it: its sections, their order, its wording, and numbered sources. What is
 * left out, by the names of the statements' places, is as if the brief did not have it.
 */
export function tailorBrief(
  brief: Brief,
  articles: ReadonlyMap<string, Article>,
  reader: Reader,
  leftOut: ReadonlySet<string>,
): Edition {
  const selection = selectStatements(brief, reader);
  const bottomLine = selection.bottomLine === undefined ? [] : [selection.bottomLine];
  const parts = selection.sections.map(({ name, statements }) => ({
    name,
    statements: statements.filter(({ id }) => !leftOut.has(id)),
  }));
  const statementsOf = (section: PageSection) => parts.find(({ name }) => name === section)?.statements ?? [];
  const placed = [...bottomLine, ...parts.flatMap(({ statements }) => statements)];
  const images = selectImages(brief, reader);
  const citing = reader.audience.sections.flatMap((name): readonly Citing[] =>
    name === "images" ? images.map(({ image }) => image) : statementsOf(name).map(({ statement }) => statement),
  );
  const numbers = numberSources(brief, [...bottomLine.map(({ statement }) => statement), ...citing]);
  const statementOf = (one: PlacedStatement) => tailorStatement(one, reader, numbers);
  const sections = reader.audience.sections.map((name) => {
    if (name === "key_numbers") return keyNumbers(reader, placed, numbers);
    if (name === "images") return imageSection(reader, images, numbers);
    return statementSection(reader, name, statementsOf(name).map(statementOf));
  });
  const words = audienceWords(reader);
  const isPrinted = (section: EditionSection) =>
    section.form.empty
      ? section.name !== "key_numbers" && brief[section.name]?.length === 0
      : [...section.statements, ...section.numbers, ...section.images].length > 0;
  return {
    id: brief.id,
    title: brief.title,
    language: brief.language,
    audience: words.label,
    series: brief.series ?? reader.language.labels.series,
    number: brief.number ?? null,
    author: brief.author ?? null,
    marking: brief.marking ?? null,
    issued: brief.issued ?? null,
    as_of: brief.as_of ?? null,
    review_by: brief.review_by ?? null,
    labels: { ...reader.language.labels, ...words.labels },
    bottom_line: bottomLine.map(statementOf)[0] ?? null,
    sections: sections.filter(isPrinted),
    sources: describeSources(brief, articles, numbers),
    glossary: Object.entries(brief.glossary ?? {}).map(([abbreviation, expansion]) => ({ abbreviation, expansion })),
  };
}

/** Numbers of the notes by source id, in the order in which the page first refers to them. */
type SourceNumbers = ReadonlyMap<string, number>;

/** What rests on sources. */
type Citing = Pick<Statement, "evidence">;

function numberSources(brief: Brief, citing: readonly Citing[]): SourceNumbers {
  const known = new Set(brief.sources.map((source) => source.id));
  const cited = citing.flatMap(({ evidence }) => (evidence ?? []).map(({ source }) => source));
  const order = [...new Set(cited.filter((source) => known.has(source)))];
  return new Map(order.map((source, index) => [source, index + 1]));
}

function notesOf({ evidence }: Citing, numbers: SourceNumbers): number[] {
  const notes = (evidence ?? []).flatMap(({ source }) => numbers.get(source) ?? []);
  return [...new Set(notes)].toSorted((a, b) => a - b);
}

function tailorStatement({ id, statement }: PlacedStatement, reader: Reader, numbers: SourceNumbers): EditionStatement {
  const { likelihood, confidence } = statement;
  return {
    id,
    text: statementTextFor(statement, reader.name),
    notes: notesOf(statement, numbers),
    judgement: statement.judgement ?? false,
    likelihood: likelihood === undefined ? null : (reader.language.likelihood[likelihood] ?? likelihood),
    confidence: confidence === undefined ? null : reader.language.confidence[confidence],
  };
}

function keyNumbers(reader: Reader, placed: readonly PlacedStatement[], numbers: SourceNumbers): EditionSection {
  const figures = placed.flatMap(({ statement }) =>
    statement.figure === undefined ? [] : [{ ...statement.figure, notes: notesOf(statement, numbers) }],
  );
  return { ...emptySection(reader, "key_numbers", "numbers"), numbers: figures.slice(0, keyNumberLimit) };
}

function imageSection(reader: Reader, images: readonly PlacedImage[], numbers: SourceNumbers): EditionSection {
  const shown = images.map(({ id, image }) => {
    const { file, alt, caption, credit = null } = image;
    return { id, file, alt, caption, credit, notes: notesOf(image, numbers) };
  });
  return { ...emptySection(reader, "images", "images"), images: shown };
}

/**
 * Background reads as one text; statements with likelihood or confidence show it beside them; others are a list. A
 * section that the brief leaves empty on purpose says so: that nothing is known to be open is worth telling.
 */
function statementSection(reader: Reader, name: PageSection, statements: EditionStatement[]): EditionSection {
  const judged = statements.some(({ likelihood, confidence }) => likelihood !== null || confidence !== null);
  const filled = name === "background" ? "running" : judged ? "judgements" : "list";
  const form = statements.length === 0 ? "empty" : filled;
  return { ...emptySection(reader, name, form), statements };
}

function emptySection(reader: Reader, name: PageSection, form: keyof EditionSection["form"]): EditionSection {
  return {
    name,
    class: name.replaceAll("_", "-"),
    label: audienceWords(reader).labels?.[name] ?? reader.language.labels[name],
    known: name === "key_facts" || name === "background",
    assessed: name === "implications" || name === "recommendations" || name === "open_questions",
    form: {
      numbers: form === "numbers",
      images: form === "images",
      running: form === "running",
      judgements: form === "judgements",
      list: form === "list",
      empty: form === "empty",
    },
    statements: [],
    numbers: [],
    images: [],
  };
}

function describeSources(
  brief: Brief,
  articles: ReadonlyMap<string, Article>,
  numbers: SourceNumbers,
): Edition["sources"] {
  const cited = brief.sources.filter((source) => numbers.has(source.id));
  const described = cited.map((source) => {
    const about = articles.get(source.article)?.metadata ?? {};
    return {
      number: numbers.get(source.id) ?? 0,
      title: about.title ?? source.article,
      publisher: about.publisher ?? null,
      author: about.author ?? null,
      published: about.published ?? null,
      url: about.url ?? null,
      note: source.note ?? null,
      unattributed: about.publisher === undefined && about.published === undefined && about.url === undefined,
    };
  });
  return described.toSorted((a, b) => a.number - b.number);
}
