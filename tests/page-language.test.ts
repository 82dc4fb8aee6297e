import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { audienceSchema } from "../src/audience/audience-schema.ts";
import { formatDate, inQuotes, type PageLanguage, pageLanguageSchema } from "../src/audience/page-language.ts";
import { audienceWords } from "../src/audience/reader.ts";
import { likelihoodTerms } from "../src/brief/likelihood.ts";

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

const shipped = fileURLToPath(new URL("../templates", import.meta.url));

function readLanguage(name: string): PageLanguage {
  return pageLanguageSchema.parse(parse(readFileSync(join(shipped, "languages", name), "utf8")));
}

describe.each(readdirSync(join(shipped, "languages")))("the words of %s", (name) => {
  const language = readLanguage(name);

  test("every term of likelihood has words", () => {
    expect(Object.keys(language.likelihood).toSorted()).toEqual([...likelihoodTerms].toSorted());
  });

  test("every audience that ships is named, unless its own words are in this language", () => {
    const audiences = readdirSync(join(shipped, "audiences")).map((file) => file.replace(".yaml", ""));
    expect(Object.keys(language.audiences ?? {}).toSorted()).toEqual(language.language === "en" ? [] : audiences);
  });
});

test("quotation marks are the language's", () => {
  expect(inQuotes(readLanguage("fr.yaml"), "Le pont")).toBe("«\u00A0Le pont\u00A0»");
  expect(inQuotes(readLanguage("de.yaml"), "Die Brücke")).toBe("„Die Brücke“");
});

test("an audience's words stand on pages in their language; others take those of the page's", () => {
  const audience = audienceSchema.parse(parse(readFileSync(join(shipped, "audiences/public.yaml"), "utf8")));
  const words = (language: string) => audienceWords({ name: "public", audience, language: readLanguage(language) });
  expect(words("en.yaml").labels?.key_facts).toBe("What we know");
  expect(words("fr.yaml").labels?.key_facts).toBe("Ce que l’on sait");
  const anywhere = { ...audience, language: undefined };
  expect(audienceWords({ name: "public", audience: anywhere, language: readLanguage("fr.yaml") })).toBe(anywhere);
});
