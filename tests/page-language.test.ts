import { expect, test } from "vitest";
import { formatDate, type PageLanguage, pageLanguageSchema } from "../src/audience/page-language.ts";

const months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"];

function spanish(date: string): Pick<PageLanguage, "date" | "months"> {
  return { date, months: [...months, "septiembre", "octubre", "noviembre", "diciembre"] };
}

test.each([
  ["d de MMMM de yyyy", "5 de junio de 2025"],
  ["d. MMMM yyyy", "5. junio 2025"],
  ["MMMM d, yyyy", "junio 5, 2025"],
])("%s", (pattern, wanted) => {
  expect(formatDate(spanish(pattern), "2025-06-05")).toBe(wanted);
});

test("a language file without a label is refused", () => {
  expect(pageLanguageSchema.safeParse({ language: "es", labels: {}, ...spanish("d") }).success).toBe(false);
});
