/** The blocks whose characters run from right to left (Unicode 17, DerivedBidiClass: the defaults R and AL). */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Tells whether a character runs from right to left. pdfmake sets such words one after the other from the left, so
 * that a sentence reads backwards; a text with any is refused rather than printed in the wrong order.
 */
export function runsRightToLeft(character: string): boolean {
  return rightToLeft.test(character);
}
