import fc from "fast-check";
import { parse } from "parse5";
import { expect, test } from "vitest";
import type { Block, Inline } from "../../src/document/document.ts";
import { themeCss } from "../../src/html/theme-css.ts";
import { writeHtml } from "../../src/html/write-html.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { documentWords, withoutSpace } from "../support/document-words.ts";
import { generatedDocument } from "../support/generated-documents.ts";
import { type HtmlPart, wordsOfHtml } from "../support/twin-words.ts";

const { theme } = defaultTheme();
const nothingLeftOut = { label: "Left out", texts: [] };

function attributeOf(node: HtmlPart, name: string): string | undefined {
  return node.attrs?.find((attribute) => attribute.name === name)?.value;
}

function elements(node: HtmlPart): readonly HtmlPart[] {
  return [node, ...(node.childNodes ?? []).flatMap(elements)];
}

function named(root: HtmlPart, name: string): readonly HtmlPart[] {
  return elements(root).filter(({ nodeName }) => nodeName === name);
}

const written = new Set(
  "p h2 ul ol li dl dt dd table thead tbody tr th td div section strong em a abbr span sup br header main footer figure img figcaption".split(
    " ",
  ),
);

test("a browser reads the document's words in order, and no text becomes structure", () => {
  fc.assert(
    fc.property(generatedDocument, (document) => {
      const problems: string[] = [];
      const page: HtmlPart = parse(writeHtml(document, theme, "A4", nothingLeftOut), {
        onParseError: ({ code }) => problems.push(code),
      });
      const body = named(page, "body")[0] ?? page;
      expect(problems).toEqual([]);
      expect(withoutSpace(wordsOfHtml(body))).toBe(documentWords(document));
      const names = elements(body).map(({ nodeName }) => nodeName);
      expect(names.filter((name) => !written.has(name) && name !== "body" && name !== "#text")).toEqual([]);
      expect(
        wordsOfHtml(named(page, "title")[0] ?? page)
          .replaceAll(/\s+/g, " ")
          .trim(),
      ).toBe(document.title.replaceAll(/\s+/g, " ").trim());
    }),
    { seed: 20250102, numRuns: 300 },
  );
});

test("every note leads back to the first place that calls it", () => {
  const reference = { kind: "note-reference" as const, note: "note-1", label: "1" };
  const base = { statement: undefined, origin: undefined };
  const line = { ...base, kind: "paragraph" as const, style: "p", children: [reference, { ...reference }] };
  const item = { ...base, style: "li", id: "note-1", children: [{ ...line, style: "li", children: [] }] };
  const list = { ...base, kind: "list" as const, style: "ol", ordered: true, items: [item] };
  const page: HtmlPart = parse(
    writeHtml(
      {
        title: "t",
        language: "en",
        author: undefined,
        subject: undefined,
        date: undefined,
        header: [],
        body: [line, list],
        footer: [],
      },
      theme,
      "A4",
      nothingLeftOut,
    ),
  );
  const anchors = named(page, "a");
  const ids = elements(page).flatMap((element) => attributeOf(element, "id") ?? []);
  expect(anchors.map((anchor) => attributeOf(anchor, "role"))).toEqual(["doc-noteref", "doc-noteref", "doc-backlink"]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const anchor of anchors) expect(ids).toContain(attributeOf(anchor, "href")?.slice(1));
});

test("the style sheet cannot be left by a theme's words", () => {
  const hostile = { ...theme, markings: { '</style><script>"': "#FFFFFF" } };
  const html = writeHtml(
    {
      title: "t",
      language: "en",
      author: undefined,
      subject: undefined,
      date: undefined,
      header: [],
      body: [],
      footer: [],
    },
    hostile,
    "A4",
    nothingLeftOut,
  );
  expect(named(parse(html), "script")).toEqual([]);
});

test("where a theme divides words, a browser does so too, by the language of the element; elsewhere it does not", () => {
  const css = themeCss(
    { ...theme, styles: { ...theme.styles, td: { ...theme.styles["td"], hyphenate: true } } },
    "A4",
    "",
  );
  expect(css).toMatch(/^td\{[^}]*hyphens:auto/m);
  expect(css).toMatch(/^body\{[^}]*hyphens:manual/m);
  expect(css).toMatch(/^a\{[^}]*hyphens:manual/m);
  expect(themeCss(theme, "A4", "")).not.toContain("hyphens:auto");
});

const running = (children: readonly Inline[]) => {
  const paragraph: Block = { statement: undefined, origin: undefined, kind: "paragraph", style: "p.running", children };
  const metadata = { title: "t", language: "en", author: undefined, subject: undefined, date: undefined };
  return { ...metadata, header: [], body: [], footer: [paragraph] };
};

test("a page counter stands in the margin of printed pages, and not in the text", () => {
  const text = (words: string): Inline => ({ kind: "text", text: words });
  const words: readonly Inline[] = [
    text('Page "'),
    { kind: "page-number" },
    text(" of "),
    { kind: "page-count" },
    text("\u00A0 ·\u00A0 "),
  ];
  const counter: Inline = {
    kind: "span",
    style: "span.page-counter",
    language: undefined,
    statement: undefined,
    children: words,
  };
  const html = writeHtml(running([counter, text("No. 7")]), theme, "Letter", nothingLeftOut);
  expect(wordsOfHtml(named(parse(html), "footer")[0] ?? parse(html)).trim()).toBe("No. 7");
  expect(html).toContain(
    '@page{size:612pt 792pt;margin:26pt 54pt 26pt 54pt;@bottom-right{content:"Page \\22 " counter(page) " of " counter(pages);',
  );
});

test("what was left out for length is named and counted, in the words of the page", () => {
  const leftOut = { label: "Omis faute de place", texts: ["Un <b>texte</b>.", "Un autre."] };
  const page: HtmlPart = parse(writeHtml(running([]), theme, "A4", leftOut));
  const part = named(page, "aside")[0] ?? page;
  expect(wordsOfHtml(part).replaceAll(/\s+/g, " ").trim()).toBe("Omis faute de place (2) Un <b>texte</b>. Un autre.");
  expect(named(parse(writeHtml(running([]), theme, "A4", nothingLeftOut)), "aside")).toEqual([]);
});
