import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/read-brief.ts";
import { checkBrief } from "../../src/check/check-brief.ts";
import { deriveDraft } from "../../src/derive/derive-draft.ts";
import { writeArticleDraft } from "../../src/derive/write-article-draft.ts";
import type { Article } from "../../src/feed/article.ts";
import { readArticle } from "../../src/feed/read-article.ts";
import { succeeded } from "../support/succeeded.ts";

function article(name: string): Article {
  const text = readFileSync(new URL(`articles/${name}`, import.meta.url), "utf8");
  return succeeded(readArticle({ name, text }));
}

/** Articles without any front matter: what is known of them is read from their words. */
const samples = [
  {
    language: "de",
    name: "hafen.md",
    title: "Hafen von Lindholm verdoppelt Gebühren für ältere Schiffe",
    whole:
      "Im Jahr 1998 führte die Stadt als eine der ersten eine Abgabe auf Müll ein, d. h. auf den Abfall der Schiffe.",
    quotation:
      "Dr. Petra Vogt, die Leiterin der Behörde, sagte: „Wir brauchen das Geld für den Landstrom. Eine Alternative gibt es nicht.“",
  },
  {
    language: "fr",
    name: "port.md",
    title: "Le port de Lindholm double ses droits pour les navires anciens",
    whole: "De petits armateurs, dont la société de M. Holm, pourraient se tourner vers Berga.",
    quotation:
      "« Nous avons besoin de cet argent pour l’électricité à quai. Il n’y a pas d’autre voie », a déclaré Mme Lefèvre, directrice du port.",
  },
  {
    language: "es",
    name: "puerto.md",
    title: "El puerto de Lindholm duplica las tasas para los barcos viejos",
    whole: "Los pequeños armadores, entre ellos la empresa del Sr. Holm, podrían irse a Berga.",
    quotation:
      "«Necesitamos ese dinero para la electricidad en el muelle. No hay otra vía», dijo la Sra. Ortega, directora del puerto.",
  },
];

describe.each(samples)("an article in $language, without metadata", ({ language, name, title, whole, quotation }) => {
  const source = article(name);
  const result = deriveDraft(source);
  const draft = succeeded(result);

  test("is known by its words, dated by the line under its headline, and named by that headline", () => {
    expect(draft.brief).toMatchObject({ language, as_of: "2025-03-05", title });
  });

  test("keeps its sentences and quotations whole", () => {
    const texts = draft.passages.map(({ passage }) => passage.text);
    expect(texts).toContain(whole);
    expect(texts).toContain(quotation);
  });

  test("has facts only, in its own order, for no rule tells the sections of its language apart", () => {
    expect(result.diagnostics.map(({ code }) => code)).toEqual(["language-without-rules"]);
    const { background, implications, open_questions: open, key_facts: facts = [] } = draft.brief;
    expect([background, implications, open]).toEqual([[], [], []]);
    const places = facts.map(({ evidence }) => source.text.indexOf(evidence?.[0]?.quote ?? "?"));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test("says so on top, and what its relative days count from where they stand; and checks without a problem", () => {
    const yaml = writeArticleDraft(source, draft);
    expect(yaml.replaceAll("\n#  ", "")).toContain(
      `# No rules tell background, implications and open questions apart in "${language}"`,
    );
    expect(yaml).toMatch(/# review: “(?:gestern|hier|ayer)” \(2025-03-04\) counts from 2025-03-05/);
    expect(yaml).toContain("# The article has no date (published); 2025-03-05 is that of the line under its headline.");
    const brief = succeeded(readBrief({ name: "draft.yaml", text: yaml }));
    expect(checkBrief(brief, new Map([[source.id, source]])).map(({ code }) => code)).toEqual([]);
  });
});
