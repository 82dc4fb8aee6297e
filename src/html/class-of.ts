/** Returns the class that stands for a style key in the file: `lead` for `p.lead`, none for `p`. */
export function classOf(key: string): string | undefined {
  const at = key.indexOf(".");
  return at === -1 ? undefined : key.slice(at + 1);
}
