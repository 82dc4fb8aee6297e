import type { OpenPdf } from "../../src/archive/open-pdf.ts";
import type { PdfObject } from "../../src/archive/pdf-object.ts";

/** Returns an object of a PDF as plain data: names with their slash, strings letter by letter, references followed. */
export function asWritten(pdf: OpenPdf, object: PdfObject): unknown {
  const found = pdf.resolve(object);
  switch (found.kind) {
    case "null":
      return null;
    case "name":
      return `/${found.name}`;
    case "string":
      return Buffer.from(found.bytes).toString("latin1");
    case "array":
      return found.items.map((item) => asWritten(pdf, item));
    case "dictionary":
      return Object.fromEntries([...found.entries].map(([key, value]) => [key, asWritten(pdf, value)]));
    case "stream":
      return asWritten(pdf, found.dictionary);
    case "number":
    case "boolean":
      return found.value;
    case "reference":
      throw new Error("a reference refers to another");
  }
}
