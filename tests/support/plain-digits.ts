const superiors = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Returns a text with its superior figures as plain ones. */
export function plainDigits(text: string): string {
  return text.replaceAll(/[⁰¹²³⁴-⁹]/g, (sign) => String(superiors.indexOf(sign)));
}
