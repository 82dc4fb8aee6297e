import { z } from "zod";

/** A name that also serves as a file name on every system: lower-case letters, digits, hyphens, at most 80. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,79})$/,
    "an id is made of lower-case letters a–z, digits and hyphens, starts with a letter or digit, and has at most 80 signs",
  )
  .refine((id) => !/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(id), "this name is reserved on Windows; choose another id");

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a date is written YYYY-MM-DD", abort: true })
  .refine(isCalendarDate, "there is no such day");

/** A text that says something. */
export const textSchema = z.string().refine((text) => text.trim() !== "", "the text is empty");

/** A text of at most so many UTF-16 code units: what is longer is no text of its kind, and costs time to lay out. */
export function shortTextSchema(limit: number) {
  return textSchema.refine((text) => text.length <= limit, `the text has more than ${limit} signs`);
}

/** A language as BCP 47 writes it: `en`, `en-GB`, `zh-Hant`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language is a BCP 47 tag such as en, en-GB or fr");

/** An address that may stand in a published page. */
export const addressSchema = z
  .string()
  .refine(
    isSafeAddress,
    "an address starts with https://, http:// or mailto: and holds no spaces, backslashes or user name",
  );

/**
 * Tells whether a link may be printed: http, https and mailto only, so that no reader opens a file or a script; and
 * nothing in it that a program and a person read differently: signs one does not see, a backslash, or a user name
 * that passes for the host, as in https://bank.example@elsewhere.example.
 */
export function isSafeAddress(address: string): boolean {
  const hasForm = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/iu.test(address);
  if (!hasForm || /[\p{Cc}\p{Cf}\p{Cs}\\]/u.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === "" && password === "";
}

function isCalendarDate(written: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
