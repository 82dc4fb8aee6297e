/** An object of a PDF: its dictionary or other value as text of one byte a character, and the data of a stream. */
export interface FileObject {
  readonly number: number;
  readonly value: string;
  readonly stream: Uint8Array | undefined;
}

/** A PDF taken apart. */
export interface WrittenObjects {
  readonly objects: readonly FileObject[];
  /** The entries of the trailer's dictionary. */
  readonly trailer: string;
}

const opening = /^(\d+) 0 obj$/;

/**
 * Returns the objects of a file from the pieces that pdfkit writes: for each object a line that opens it, its value, the
 * data of a stream between two lines, and a line that closes it; last the trailer. Throws on anything else: a bug, not
 * something a user can cause.
 */
export function writtenObjects(pieces: readonly (string | Uint8Array)[]): WrittenObjects {
  const objects: FileObject[] = [];
  let at = 0;
  for (let number = numberAt(pieces, at); number !== undefined; number = numberAt(pieces, at)) {
    const stream = pieces[at + 2] === "stream" ? pieces[at + 3] : undefined;
    const end = stream === undefined ? at + 2 : at + 5;
    const value = textAt(pieces, at + 1);
    if (typeof stream === "string" || pieces[end] !== "endobj") throw new Error("pdfkit wrote an unexpected object");
    objects.push({ number, value, stream });
    at = end + 1;
  }
  const end = pieces.lastIndexOf("trailer");
  if (end === -1) throw new Error("pdfkit did not finish the document at once");
  const trailer = textAt(pieces, end + 1);
  return { objects, trailer: trailer.slice(2, -2).trim().replaceAll("\n", " ") };
}

function numberAt(pieces: readonly (string | Uint8Array)[], at: number): number | undefined {
  const piece = pieces[at];
  const number = typeof piece === "string" ? opening.exec(piece)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

function textAt(pieces: readonly (string | Uint8Array)[], at: number): string {
  const piece = pieces[at];
  if (typeof piece !== "string") throw new Error("pdfkit wrote data where a value is expected");
  return piece;
}
