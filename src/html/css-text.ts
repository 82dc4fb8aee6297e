/** Returns a style key or a name as a selector or part of a name: what is no plain letter is escaped, save the dot. */
export function identifier(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_.-]/gu, escapeSign);
}

/** Returns a text as a string of CSS, in quotes: nothing in it can end the string or the style sheet. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/[^A-Za-z0-9 _.,-]/gu, escapeSign)}"`;
}

function escapeSign(sign: string): string {
  return `\\${(sign.codePointAt(0) ?? 0).toString(16)} `;
}
