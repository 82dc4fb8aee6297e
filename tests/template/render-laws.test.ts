import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOf } from "../../src/diagnostics/span.ts";
import { type Block, inlineText } from "../../src/document/document.ts";
import { childBlocks, inlinesOf } from "../../src/document/walk-document.ts";
import { succeeded } from "../support/succeeded.ts";
import { layoutText } from "./layout-text.ts";
import { documentOf, problemsOf, runTemplates } from "./open-templates.ts";
import { sampleEdition } from "./sample-edition.ts";

/** Texts that break naive escaping, beside whatever fast-check thinks of. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...["<", ">", "&", '"', "'", "`", "=", "{{", "}}", "{{{", "/", "<b>", "</p>", "<!--", "-->", "&amp;", "&#x27;"],
        ...[
          'data-at="1"',
          "\uFDD0",
          "\uFDD1",
          "0",
          "12",
          "\\",
          "$&",
          "$1",
          "]]>",
          "<script>",
          " ",
          "\n",
          "\u00A0",
          "é",
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

/** What is to come back: white space collapsed, and code points that are never characters replaced. */
function asPrinted(text: string): string {
  return text
    .replaceAll(/[\uFDD0\uFDD1]/g, "\uFFFD")
    .replaceAll(/[ \t\n\r\f]+/g, " ")
    .replace(/^ | $/g, "");
}

function blocksIn(block: Block): readonly Block[] {
  return [block, ...childBlocks(block).flatMap(blocksIn)];
}

describe("a text of a brief", () => {
  const layout = [
    "<main>",
    "  <h1>T{{title}}</h1>",
    '  <p>{{title}}</p><p data-statement="{{title}}">a{{title}}<em>{{title}}</em>b</p>',
    "</main>",
  ].join("\n");

  test("comes back from the document as it was, and never becomes structure", () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const { body, title: heading } = succeeded(
          documentOf(succeeded(runTemplates({ layout }, sampleEdition(title, true)))),
        );
        const printed = asPrinted(title);
        expect(heading).toBe(asPrinted(`T${title}`));
        expect(body.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "paragraph"]);
        expect(body.map((block) => inlineText(inlinesOf(block)))).toEqual([
          asPrinted(`T${title}`),
          printed,
          asPrinted(`a${title}${title}b`),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  test("stays in its attribute", () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const { body } = succeeded(documentOf(succeeded(runTemplates({ layout }, sampleEdition(title, true)))));
        expect(body[2]?.statement).toBe(title.replaceAll(/[\uFDD0\uFDD1]/g, "\uFFFD") || undefined);
      }),
      { numRuns: 500 },
    );
  });

  test("in Markdown gives text, strong, emphasis and links, and nothing else", () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const markdown = "<main><h1>x</h1><p>{{markdown title}}</p></main>";
        const { body } = succeeded(
          documentOf(succeeded(runTemplates({ layout: markdown }, sampleEdition(title, true)))),
        );
        expect(body.map(({ kind }) => kind)).toEqual(["heading", "paragraph"]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("every element", () => {
  test("knows the tag of the template that made it", () => {
    fc.assert(
      fc.property(layoutText, fc.boolean(), (written, full) => {
        const templates = { layout: `<main><h1>x</h1>${written}</main>`, part: `\n  <p data-statement="part">x</p>\n` };
        const markup = succeeded(runTemplates(templates, sampleEdition("T", full)));
        const { body } = succeeded(documentOf(markup));
        for (const block of body.flatMap(blocksIn)) {
          const { origin, statement } = block;
          const tag = origin === undefined ? "" : textOf(origin);
          expect(tag).toMatch(/^<[a-z][^<>]*>$/);
          if (statement !== undefined) expect(tag).toContain(`data-statement="${statement}"`);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("that is wrong is shown where it stands", () => {
    fc.assert(
      fc.property(layoutText, layoutText, (before, after) => {
        const layout = `<main><h1>x</h1>${before}<p class="nonsense">y</p>${after}</main>`;
        const templates = { layout, part: `<p data-statement="part">x</p>\n` };
        const result = documentOf(succeeded(runTemplates(templates, sampleEdition("T", true))));
        expect(result.diagnostics.map(({ code, span }) => [code, span?.start])).toEqual([
          ["unknown-class", layout.indexOf("nonsense")],
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

test("these templates are ones that the check lets through", () => {
  fc.assert(
    fc.property(layoutText, (written) => {
      const templates = { layout: `<main><h1>x</h1>${written}</main>`, part: "<p>x</p>" };
      expect(problemsOf(templates)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
