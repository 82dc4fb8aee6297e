/** An object of a PDF, without the lines that open and close it. */
export interface FileObject {
  readonly number: number;
  readonly body: Uint8Array;
  readonly isStream: boolean;
}

/** A PDF taken apart. */
export interface FileObjects {
  /** The lines before the first object. */
  readonly header: Uint8Array;
  readonly objects: readonly FileObject[];
  /** The entries of the trailer's dictionary. */
  readonly trailer: string;
}

const opening = /^(\d+) 0 obj\n/;
const closing = "\nendobj\n";

/**
 * Returns the objects of a file as pdfkit writes it: one table of offsets at its end, each object closed before the
 * next begins. It reads our own files only and throws on any other: a bug, not something a user can cause.
 */
export function readObjects(bytes: Uint8Array): FileObjects {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = file.subarray(file.lastIndexOf("startxref")).toString("latin1");
  const table = Number(/^startxref\n(\d+)\n/.exec(tail)?.[1]);
  const end = file.subarray(table).toString("latin1");
  const trailer = /\ntrailer\n<<([\s\S]*)>>\nstartxref/.exec(end)?.[1];
  if (trailer === undefined) throw new Error("pdfkit wrote no trailer where it is expected");
  const starts = Array.from(end.matchAll(/(\d{10}) 00000 n /g), ([, offset]) => Number(offset)).toSorted(
    (a, b) => a - b,
  );
  const objects = starts.map((start, index) => objectIn(file.subarray(start, starts[index + 1] ?? table)));
  return { header: file.subarray(0, starts[0]), objects, trailer: trailer.trim().replaceAll("\n", " ") };
}

/** Only a stream ends on `endstream`: a dictionary ends on its own brackets, whatever texts it holds. */
function objectIn(part: Buffer): FileObject {
  const head = opening.exec(part.subarray(0, 24).toString("latin1"));
  if (head === null || !part.subarray(-closing.length).equals(Buffer.from(closing))) {
    throw new Error("pdfkit wrote an object in an unexpected way");
  }
  const body = part.subarray(head[0].length, -closing.length);
  return { number: Number(head[1]), body, isStream: body.subarray(-9).toString("latin1") === "endstream" };
}
