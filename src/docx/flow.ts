import { type IParagraphOptions, LineRuleType, Paragraph, type Table } from "docx";

/** What stands one below the other on a page of Word. Paragraphs stay data, so that what is around them can add to them. */
export type Flow =
  | { readonly kind: "paragraph"; readonly options: IParagraphOptions }
  | { readonly kind: "table"; readonly table: Table };

/** Returns the flow with its first paragraph changed; one is put before a table that stands first. */
export function changeFirst(flow: readonly Flow[], change: (options: IParagraphOptions) => IParagraphOptions): Flow[] {
  const [first, ...rest] = flow;
  if (first?.kind === "paragraph") return [{ kind: "paragraph", options: change(first.options) }, ...rest];
  return [{ kind: "paragraph", options: change({}) }, ...flow];
}

/** Returns the flow with so much space below it, in twentieths of a point, where it ends on a paragraph. */
export function spaceBelow(flow: readonly Flow[], after: number): Flow[] {
  const last = flow.at(-1);
  if (last?.kind !== "paragraph") return [...flow];
  const options = { ...last.options, spacing: { ...last.options.spacing, after } };
  return [...flow.slice(0, -1), { kind: "paragraph", options }];
}

/** Returns the flow with every paragraph changed. */
export function changeEach(flow: readonly Flow[], change: (options: IParagraphOptions) => IParagraphOptions): Flow[] {
  return flow.map((part) => (part.kind === "table" ? part : { kind: "paragraph", options: change(part.options) }));
}

/**
 * Returns the flow as the library has it. Word takes two tables in a row for one, and wants a paragraph last in a cell
 * and on a page: there a line without height stands.
 */
export function finishFlow(flow: readonly Flow[]): (Paragraph | Table)[] {
  return flow.flatMap((part, index) => {
    if (part.kind === "paragraph") return [new Paragraph(part.options)];
    return flow[index + 1]?.kind === "paragraph" ? [part.table] : [part.table, flatLine()];
  });
}

function flatLine(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } });
}
