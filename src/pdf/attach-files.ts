import { createHash } from "node:crypto";
import type { Attachment } from "../archive/attachment.ts";
import type { PdfReference } from "./structure-element.ts";

/** What attaching files needs of a document. */
export interface AttachmentWriter {
  /** The part of PDF/A (ISO 19005) that the metadata claims. */
  subset: number;
  readonly _root: PdfReference;
  ref(data: Record<string, unknown>): PdfReference;
  addNamedEmbeddedFile(name: string, file: PdfReference): void;
}

/**
 * Attaches files to a document, in their order, dated as the document is; with any, it is PDF/A-3, the only part that
 * allows files of every kind. Written here, since pdfkit's own attachments carry a wrong checksum.
 */
export function attachFiles(writer: AttachmentWriter, attachments: readonly Attachment[], date: Date): void {
  if (attachments.length === 0) return;
  writer.subset = 3;
  writer._root.data["AF"] = attachments.map((attachment) => attachFile(writer, attachment, date));
}

/** An embedded file (PDF 1.7, 7.11.4) and its specification with what ISO 19005-3, 6.8 adds. */
function attachFile(writer: AttachmentWriter, attachment: Attachment, date: Date): PdfReference {
  const { name, mediaType, relationship, description, bytes } = attachment;
  const file = writer.ref({
    Type: "EmbeddedFile",
    Subtype: mediaType.replace("/", "#2F"),
    Params: {
      Size: bytes.length,
      CheckSum: createHash("md5").update(bytes).digest(),
      CreationDate: date,
      ModDate: date,
    },
  });
  file.end(bytes);
  const specification = writer.ref({
    Type: "Filespec",
    F: text(name),
    UF: text(name),
    Desc: text(description),
    AFRelationship: relationship,
    EF: { F: file, UF: file },
  });
  specification.end();
  writer.addNamedEmbeddedFile(name, specification);
  return specification;
}

/** pdfkit writes String objects as text and plain strings as names. */
function text(value: string): unknown {
  return Object(value);
}
