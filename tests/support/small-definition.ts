import type { Definition, DefinitionNode } from "../../src/pdf/definition.ts";

/** Returns a definition of content on pages of 300 by 300 pt, of a fixed date; `header` runs on every page. */
export function smallDefinition(content: DefinitionNode[], header: DefinitionNode[] = []): Definition {
  return {
    pageSize: { width: 300, height: 300 },
    pageMargins: [30, 30, 30, 30],
    content,
    header: () => ({ stack: [...header] }),
    footer: () => ({ stack: [] }),
    defaultStyle: { font: "serif", fontSize: 10 },
    language: "en",
    info: { Title: "t", Creator: "c", Producer: "p", CreationDate: new Date("2020-01-01T00:00:00Z") },
  };
}
