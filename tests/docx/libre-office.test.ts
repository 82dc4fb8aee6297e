import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { findFootnotes } from "../../src/docx/find-footnotes.ts";
import { writeDocx } from "../../src/docx/write-docx.ts";
import { figuresIn } from "../../src/docx/write-figure.ts";
import { documentWords } from "../support/document-words.ts";
import { findProgram } from "../support/find-program.ts";
import { decodeXml } from "../support/read-docx.ts";
import { sampleDocuments } from "../support/sample-documents.ts";
import { withoutLists } from "../support/without-lists.ts";

/** The files of Word as another office program reads them, where there is one. */
const program = findProgram("soffice", "libreoffice");
const where = program === undefined ? " (skipped: no LibreOffice; on Debian, apt-get install libreoffice-writer)" : "";
const folder = mkdtempSync(join(tmpdir(), "briefwright-office-"));

afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(program === undefined)(`in LibreOffice${where}`, () => {
  test("every sample has its words in their order, its headings and its notes", async () => {
    const samples = sampleDocuments();
    const files = samples.map((_, index) => join(folder, `${index}.docx`));
    for (const [index, { document, theme }] of samples.entries()) {
      writeFileSync(files[index] ?? "", await writeDocx(document, theme, "A4"));
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const convert = ["--headless", "--convert-to", "fodt", "--outdir", folder, ...files];
    execFileSync(program ?? "", [profile, ...convert], { stdio: "ignore", timeout: 280_000 });
    for (const [index, { name, document }] of samples.entries()) {
      const read = readOpenDocument(readFileSync(join(folder, `${index}.fodt`), "utf8"));
      const { lists, notes } = findFootnotes(document);
      const body = { ...document, header: [], footer: [], body: withoutLists(document.body, lists) };
      const atFoot = [...notes.values()].flatMap((item) => item.children);
      expect(read.body, name).toBe(documentWords(body));
      expect(read.notes, name).toEqual(atFoot.map((block) => documentWords({ ...body, body: [block] })));
      expect(read.header, name).toBe(documentWords({ ...body, body: document.header }));
      const alternatives = body.body.flatMap(figuresIn).map(({ alternative }) => alternative);
      expect(read.alternatives, name).toEqual(alternatives);
      expect(read.headings, name).toBeGreaterThan(2);
    }
  }, 300_000);
});

/** What LibreOffice reads in a document: its words, without white space, and how many headings it has. */
interface OpenDocument {
  readonly body: string;
  readonly notes: readonly string[];
  readonly header: string;
  readonly headings: number;
  /** What stands for the pictures. */
  readonly alternatives: readonly string[];
}

function readOpenDocument(xml: string): OpenDocument {
  const body = within(xml, "office:text");
  const picture = /<draw:frame .*?<\/draw:frame>/gs;
  const note = /<text:note-body>.*?<\/text:note-body>/gs;
  return {
    body: wordsOf(body.replaceAll(note, "").replaceAll(picture, "")),
    notes: Array.from(body.matchAll(note), ([content]) => wordsOf(content)),
    header: wordsOf(within(xml, "style:header")),
    alternatives: Array.from(body.matchAll(picture), ([frame]) =>
      decodeXml(/<svg:desc>([^<]*)</.exec(frame)?.[1] ?? ""),
    ),
    headings: body.match(/<text:h /g)?.length ?? 0,
  };
}

function within(xml: string, element: string): string {
  return new RegExp(`<${element}[ >].*?</${element}>`, "s").exec(xml)?.[0] ?? "";
}

/** Declarations of fields hold their source, which is not shown. */
function wordsOf(xml: string): string {
  const shown = xml.replaceAll(/<field:param [^>]*>/g, "").replaceAll(/<[^>]*>/g, "");
  return decodeXml(shown).replaceAll(/\s+/g, "");
}
