/** Returns the label that a file's name stands for: "policy-board" is "Policy board". */
export function labelOf(name: string): string {
  const words = name.replaceAll("-", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
