import fc from "fast-check";
import type { Statement } from "../../src/brief/brief-schema.ts";
import { type DraftSection, draftSections } from "../../src/derive/draft-limits.ts";

/** A statement as an analyst left it: which sentence it quotes, and what was done to it. */
interface Worked {
  readonly sentence: number;
  readonly edited: boolean;
  readonly priority: 1 | 2 | 3 | undefined;
  readonly style: "plain" | "double" | "single" | "literal" | "folded" | "braces" | "dash alone";
  readonly above: "" | "blank" | "comment" | "blank and comment";
  readonly below: "" | "deep comment" | "shallow comment";
}

/** A brief as an analyst left it, and how its file is written. */
export interface Written {
  readonly sections: Readonly<Record<DraftSection, SectionAsWritten>>;
  readonly order: readonly DraftSection[];
  readonly form: "lines" | "lines" | "braces" | "one line";
  readonly indent: number;
  readonly ending: "" | "\n" | "\n\n" | "\n# the end\n" | "\n...\n";
}

type SectionAsWritten =
  | { readonly kind: "absent" }
  | { readonly kind: "empty"; readonly after: string }
  | { readonly kind: "dashes" | "brackets" | "one line"; readonly statements: readonly Worked[] };

const worked = (sentences: number): fc.Arbitrary<Worked> =>
  fc.record({
    sentence: fc.nat(sentences - 1),
    edited: fc.boolean(),
    priority: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const),
    style: fc.constantFrom("plain", "double", "single", "literal", "folded", "braces", "dash alone"),
    above: fc.constantFrom("", "", "blank", "comment", "blank and comment"),
    below: fc.constantFrom("", "", "deep comment", "shallow comment"),
  });

const section = (sentences: number): fc.Arbitrary<SectionAsWritten> =>
  fc.oneof(
    fc.constant({ kind: "absent" as const }),
    fc.record({ kind: fc.constant("empty" as const), after: fc.constantFrom("", "   # none yet", " ") }),
    fc.record({
      kind: fc.constantFrom("dashes" as const, "dashes" as const, "brackets" as const, "one line" as const),
      statements: fc.array(worked(sentences), { minLength: 1, maxLength: 4 }),
    }),
  );

/** Briefs on an article of so many sentences, in every shape that an analyst may leave them. */
export function writtenBriefs(sentences: number): fc.Arbitrary<Written> {
  const one = section(sentences);
  return fc.record({
    sections: fc.record({ background: one, key_facts: one, implications: one, open_questions: one }),
    order: fc.shuffledSubarray([...draftSections], { minLength: 4, maxLength: 4 }),
    form: fc.constantFrom("lines", "lines", "lines", "braces", "one line"),
    indent: fc.constantFrom(0, 2, 4),
    ending: fc.constantFrom("", "\n", "\n\n", "\n# the end\n", "\n...\n"),
  });
}

/** Returns the statement that is meant. */
export function statementOf({ sentence, edited, priority }: Worked, sentences: readonly string[]): Statement {
  const quote = sentences[sentence] ?? "";
  return {
    text: edited ? `In short: ${quote.toLowerCase()}` : quote,
    evidence: [{ source: "old", quote }],
    ...(priority === undefined ? {} : { priority }),
  };
}

/** Returns the text of the brief's file. */
export function textOfBrief(brief: Written, sentences: readonly string[]): string {
  return brief.form === "lines" ? textInLines(brief, sentences) : textInBraces(brief, sentences);
}

function textInBraces(brief: Written, sentences: readonly string[]): string {
  const sections = brief.order.flatMap((name) => {
    const part = brief.sections[name];
    if (part.kind === "absent") return [];
    return [[name, part.kind === "empty" ? [] : part.statements.map((one) => statementOf(one, sentences))] as const];
  });
  const head = { brief: 1, id: "ferry", title: "The ferry stops", sources: [{ id: "old", article: "ferry-news" }] };
  const data = { ...head, ...Object.fromEntries(sections) };
  return JSON.stringify(data, undefined, brief.form === "braces" ? 2 : undefined) + brief.ending;
}

function textInLines(brief: Written, sentences: readonly string[]): string {
  const head = "# A brief that was worked on\nbrief: 1\nid: ferry\ntitle: 'The ferry stops: what follows' # mine\n";
  const sources = "sources:\n- article: ferry-news   # the first text\n  id: old\n";
  const parts = brief.order.map((name) => sectionText(name, brief.sections[name], brief.indent, sentences));
  return `${head}${sources}${parts.join("")}`.replace(/\n$/, "") + brief.ending;
}

function sectionText(name: DraftSection, part: SectionAsWritten, indent: number, sentences: readonly string[]): string {
  switch (part.kind) {
    case "absent":
      return `# no ${name}\n`;
    case "empty":
      return `${name}: []${part.after}\n`;
    case "one line":
      return `${name}: [${part.statements.map((one) => JSON.stringify(statementOf(one, sentences))).join(", ")}] # all\n`;
    case "brackets": {
      const lines = part.statements.map((one) => `   ${JSON.stringify(statementOf(one, sentences))}, # one\n`);
      return `\n${name}: [\n${lines.join("")} ]\n`;
    }
    case "dashes":
      return `\n${name}:\n${part.statements.map((one) => itemText(one, indent, sentences)).join("")}`;
  }
}

function itemText(one: Worked, indent: number, sentences: readonly string[]): string {
  const at = " ".repeat(indent);
  const above = {
    "": "",
    blank: "\n",
    comment: `${at}# see “it”\n`,
    "blank and comment": `\n${at}# ask again: why?\n`,
  };
  const below = { "": "", "deep comment": `${at}    # deep\n`, "shallow comment": `${at}# shallow\n` };
  return above[one.above] + writtenItem(one, at, statementOf(one, sentences)) + below[one.below];
}

function writtenItem({ style }: Worked, at: string, statement: Statement): string {
  if (style === "braces") return `${at}- ${JSON.stringify(statement)}\n`;
  const quote = statement.evidence?.[0]?.quote ?? "";
  const start = style === "dash alone" ? `${at}-\n${at}  ` : `${at}- `;
  const rest = statement.priority === undefined ? "" : `${at}  priority: ${statement.priority} # set\n`;
  const evidence = `${at}  evidence:\n${at}  - source: old\n${at}    quote: ${scalar(style, quote, `${at}        `)}\n`;
  return `${start}text: ${scalar("double", statement.text, "")}\n${rest}${evidence}`;
}

function scalar(style: Worked["style"], words: string, indent: string): string {
  switch (style) {
    case "plain":
    case "braces":
    case "dash alone":
      return words;
    case "double":
      return JSON.stringify(words);
    case "single":
      return `'${words.replaceAll("'", "''")}'`;
    case "literal":
      return `|-\n${indent}${words}`;
    case "folded":
      return `>-\n${indent}${words.replace(" ", `\n${indent}`)}`;
  }
}
