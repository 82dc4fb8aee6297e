/**
 * How a document comes about: `fast`, from fonts that are kept open and their tables, or `plain`, by pdfmake, pdfkit and
 * fontkit alone. The second is the reference that tests hold the first against: both set the same pages.
 */
export type Pace = "fast" | "plain";
