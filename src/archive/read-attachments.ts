import { openPdf, type PdfFault } from "./open-pdf.ts";
import { decodeTextString, entryOf, type PdfObject } from "./pdf-object.ts";

/** A file found in a PDF; its bytes are undefined where they cannot be unpacked. */
export interface FoundAttachment {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
}

/** We attach two; each costs a few look-ups. */
const mostAttachments = 16;

/** Returns the files that are associated with a whole PDF (ISO 19005-3, 6.8), or why it cannot be read. */
export function readAttachments(bytes: Uint8Array): readonly FoundAttachment[] | PdfFault {
  const pdf = openPdf(bytes);
  if (typeof pdf === "string") return pdf;
  const catalogue = pdf.resolve(entryOf(pdf.trailer, "Root"));
  if (catalogue.kind !== "dictionary") return "damaged";
  const associated = pdf.resolve(entryOf(catalogue, "AF"));
  const files = associated.kind === "array" ? associated.items.slice(0, mostAttachments) : [];
  return files.flatMap((file) => readFile(pdf.resolve(file), pdf.resolve, pdf.dataOf));
}

function readFile(
  specification: PdfObject,
  resolve: (object: PdfObject) => PdfObject,
  dataOf: (object: PdfObject) => Uint8Array | undefined,
): readonly FoundAttachment[] {
  if (specification.kind !== "dictionary") return [];
  const [unicode, plain] = [resolve(entryOf(specification, "UF")), resolve(entryOf(specification, "F"))];
  const name = unicode.kind === "string" ? unicode : plain;
  const embedded = resolve(entryOf(specification, "EF"));
  if (name.kind !== "string" || embedded.kind !== "dictionary") return [];
  return [{ name: decodeTextString(name.bytes), bytes: dataOf(entryOf(embedded, "F")) }];
}
