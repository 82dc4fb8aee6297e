import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader's program finds in a PDF. */
export interface PdfContent {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  /** The text of all pages in the order of the content, white space collapsed. */
  readonly text: string;
  /** Names of the embedded fonts. */
  readonly links: readonly string[];
}

/** Returns the content of a PDF as pdf.js reads it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    texts.push(content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""));
    for (const annotation of await page.getAnnotations()) {
      if (typeof annotation.url === "string") links.push(annotation.url);
    }
  }
  const metadata = await document.getMetadata();
  const title: unknown = Reflect.get(metadata.info, "Title");
  const language: unknown = Reflect.get(metadata.info, "Language");
  const pages = document.numPages;
  await task.destroy();
  return {
    pages,
    title: String(title),
    language: String(language),
    text: texts.join(" ").replaceAll(/\s+/g, " ").trim(),
    links,
  };
}
