/**
 * Returns the name of the place where a note stands. Names have a prefix, since pdfmake keeps them as keys of an object
 * and would trip over an id such as `constructor`.
 */
export function noteDestination(note: string): string {
  return `note:${note}`;
}

/** Returns the name of the place where a note is first referred to, which the note leads back to (PDF/UA-1 7.9). */
export function referenceDestination(note: string): string {
  return `reference:${note}`;
}
