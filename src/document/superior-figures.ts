const superiors = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Returns a text with its digits as superior figures, which stand for notes where no other mark sets them apart. */
export function raised(label: string): string {
  return label.replaceAll(/\d/g, (digit) => superiors[Number(digit)] ?? digit);
}
