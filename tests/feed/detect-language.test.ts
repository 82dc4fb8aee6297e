import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/feed/detect-language.ts";
import { readArticle } from "../../src/feed/read-article.ts";
import { succeeded } from "../support/succeeded.ts";

function languageOf(text: string): string {
  return succeeded(readArticle({ name: "inbox/a.md", text })).language;
}

describe("the language of a text is told by its function words", () => {
  test.each([
    [
      "en",
      "The port of Lindholm will double its fees for older ships, and the council has said that it is for the quay.",
    ],
    [
      "de",
      "Der Hafen von Lindholm verdoppelt die Gebühren für ältere Schiffe, und der Rat hat das mit dem Umbau begründet.",
    ],
    [
      "fr",
      "Le port de Lindholm va doubler ses droits pour les navires anciens, et le conseil explique que c’est pour le quai.",
    ],
    [
      "es",
      "El puerto de Lindholm duplicará las tasas para los barcos más viejos, y el consejo dice que es para el muelle.",
    ],
    [
      "it",
      "Il porto di Lindholm raddoppia le tasse per le navi più vecchie, e il consiglio dice che è per la banchina.",
    ],
    [
      "pt",
      "O porto de Lindholm vai dobrar as taxas para os navios mais velhos, e o conselho diz que isso é para o cais.",
    ],
    ["nl", "De haven van Lindholm verdubbelt het tarief voor oudere schepen, en de raad zegt dat het voor de kade is."],
  ])("%s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each(["de", "fr", "es"])("every paragraph of the %s sample", (language) => {
    const text = readFileSync(new URL(`../derive/sentences/${language}.txt`, import.meta.url), "utf8");
    expect(text.split("\n\n").map(detectLanguage)).toEqual(text.split("\n\n").map(() => language));
  });
});

test.each([
  ["too few words", "Le port"],
  ["names alone", "Lindholm Berga Orla Tarn Sund Brenn Halm Sude Marl Vesk"],
  ["figures alone", "12 14 16 18 20 22 24 26"],
  ["another script", "法院周一作出裁定。公司将上诉。"],
  ["a language that is not known", "Satamaneuvosto päätti maanantaina kaksinkertaistaa vanhojen laivojen maksut."],
])("%s tell none, and the article counts as English", (_, text) => {
  expect(detectLanguage(text)).toBeUndefined();
  expect(languageOf(text)).toBe("en");
});

test("what the article says of its language is taken before what its words tell", () => {
  const text = "Der Hafen von Lindholm verdoppelt die Gebühren für ältere Schiffe, und der Rat hat das begründet.";
  expect(languageOf(text)).toBe("de");
  expect(languageOf(`---\nlanguage: de-AT\n---\n\n${text}`)).toBe("de-AT");
});
