/** An exact number without sign: `digits` times ten to the power `exponent`, with no zero at either end of `digits`. */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** Returns the number with these digits before and after the decimal point; exact, where 1.1 × 1,000,000 is not. */
export function decimalOf(whole: string, fraction = ""): Decimal {
  const written = (whole + fraction).replace(/^0+/, "");
  const digits = written.replace(/0+$/, "");
  if (digits === "") return { digits: "0", exponent: 0 };
  return { digits, exponent: written.length - digits.length - fraction.length };
}

/** Returns a number times ten to a power. */
export function scale(number: Decimal, power: number): Decimal {
  return number.digits === "0" ? number : { digits: number.digits, exponent: number.exponent + power };
}

/** Returns a number times a whole number. */
export function multiply(number: Decimal, by: bigint): Decimal {
  return scale(decimalOf(String(BigInt(number.digits) * by)), number.exponent);
}

/** Returns a number and a decimal part more: 2 and "5" are 2.5. Only for whole numbers. */
export function withFraction(number: Decimal, fraction: string): Decimal {
  return decimalOf(number.digits + "0".repeat(Math.max(0, number.exponent)), fraction);
}

/** Returns a whole number below ten thousand, or undefined for any other: enough for days and years. */
export function smallInteger(number: Decimal): number | undefined {
  const { digits, exponent } = number;
  return exponent >= 0 && digits.length + exponent <= 4 ? Number(digits) * 10 ** exponent : undefined;
}

/** Returns a text that is the same for equal numbers only. */
export function decimalKey(number: Decimal): string {
  return `${number.digits}e${number.exponent}`;
}
