import { type Decimal, decimalOf } from "./decimal.ts";

/** The longest number, name or date that is taken apart; anything longer is hostile and compared as it stands. */
export const tokenLimit = 64;

const plain = /^\d+$/;
const grouped = /^(\d{1,3}(?:([,.'’ ])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/;
const groupedByLakh = /^(\d{1,2}(?:,\d{2})+,\d{3})(?:\.(\d+))?$/;
const decimal = /^(\d+)[.,](\d+)$/;

/** Three digits after a comma are thousands; after a point they may be decimals, but nobody writes 15 as "15.000". */
const thousands = /^[1-9]\d{0,2}(?:,\d{3}|\.000)$/;

/**
 * Returns every number that digits with separators can stand for: "1.234" is 1,234 where points group thousands, and
 * 1.234 where they do not. A reading too many would let "$15" bear out "$15,000", so a comma is read one way only
 * where the other is rare. Returns none for what is no number, such as "1.2.3".
 */
export function readNumeral(written: string): readonly Decimal[] {
  if (written.length > tokenLimit) return [];
  if (plain.test(written)) return [decimalOf(written)];
  const numeral = written.replaceAll(/\s+/g, " ");
  return [...readGrouped(numeral), ...readDecimal(numeral)];
}

function readGrouped(written: string): readonly Decimal[] {
  const lakh = groupedByLakh.exec(written);
  if (lakh !== null) return [decimalOf(digitsOf(lakh[1]), lakh[2])];
  const groups = grouped.exec(written);
  if (groups === null || written.startsWith("0") || groups[2] === groups[3]) return [];
  return [decimalOf(digitsOf(groups[1]), groups[4])];
}

function readDecimal(written: string): readonly Decimal[] {
  const parts = thousands.test(written) ? null : decimal.exec(written);
  return parts === null ? [] : [decimalOf(parts[1] ?? "", parts[2])];
}

function digitsOf(written: string | undefined): string {
  return (written ?? "").replaceAll(/\D/g, "");
}
