/** Elements that a saved page or a part of one starts with; none is the root of a feed. */
const pageStart = /<(?:!doctype\s+html|(?:html|head|body|main|article|section|div|h1|p)(?=[\s>]))/iy;

/** What may stand before the first element: white space, comments, instructions to an XML parser. */
const prologue = [
  { opening: "<!--", closing: "-->" },
  { opening: "<?", closing: "?>" },
] as const;

/** Tells whether markup is that of a web page, from what stands first in it; in time that grows with its length alone. */
export function isWebPage(text: string): boolean {
  let at = afterSpace(text, 0);
  for (let part = prologueAt(text, at); part !== undefined; part = prologueAt(text, at)) {
    const end = text.indexOf(part.closing, at + part.opening.length);
    if (end === -1) return false;
    at = afterSpace(text, end + part.closing.length);
  }
  pageStart.lastIndex = at;
  return pageStart.test(text);
}

function prologueAt(text: string, at: number) {
  return prologue.find(({ opening }) => text.startsWith(opening, at));
}

function afterSpace(text: string, from: number): number {
  const space = /\s*/y;
  space.lastIndex = from;
  space.test(text);
  return space.lastIndex;
}
