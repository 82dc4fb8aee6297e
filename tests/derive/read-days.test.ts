import { describe, expect, test } from "vitest";
import { dayOfDateLine } from "../../src/derive/mentioned-dates.ts";
import { readDays } from "../../src/derive/read-days.ts";

/** A Wednesday. */
const today = "2025-03-05";

function daysOf(text: string, language: string, day: string | undefined = today) {
  return readDays(text, language, day).map((one) => [one.written, one.day]);
}

describe("a day written out", () => {
  test.each([
    ["de", "Ab dem 3. März 2025 gilt die Gebühr.", [["3. März 2025", "2025-03-03"]]],
    ["de", "Am Montag, den 3. März 2025, tagte der Rat.", [["Montag, den 3. März 2025", "2025-03-03"]]],
    ["de", "Der 1. Mai ist ein Feiertag.", [["1. Mai", undefined]]],
    ["fr", "Elle vaut dès le 1er mars 2025.", [["1er mars 2025", "2025-03-01"]]],
    ["fr", "Le conseil s’est réuni mardi 4 février 2025.", [["mardi 4 février 2025", "2025-02-04"]]],
    ["es", "Rige desde el 3 de marzo de 2025.", [["3 de marzo de 2025", "2025-03-03"]]],
    ["es", "El martes 4 de febrero del 2025 votó el pleno.", [["martes 4 de febrero del 2025", "2025-02-04"]]],
    [
      "en",
      "It holds from 3 March 2025, or March 4, 2025.",
      [
        ["3 March 2025", "2025-03-03"],
        ["March 4, 2025", "2025-03-04"],
      ],
    ],
    ["en", "Prices may 20 times over march 3 steps.", []],
    ["de", "Es gibt 12 Maiglöckchen und 40. Märzbecher.", []],
  ])("in %s: %s", (language, text, expected) => {
    expect(daysOf(text, language)).toEqual(expected);
  });
});

describe("a day told from the day of the article, a Wednesday", () => {
  test.each([
    ["de", "Das teilte die Behörde gestern mit.", "gestern", "2025-03-04"],
    ["de", "Vorgestern sank das Boot.", "Vorgestern", "2025-03-03"],
    ["de", "Der Rat stimmte am Montag zu.", "Montag", "2025-03-03"],
    ["de", "Der Rat stimmte am Mittwoch zu.", "Mittwoch", "2025-03-05"],
    ["de", "Der Rat stimmte am vergangenen Mittwoch zu.", "Mittwoch", "2025-02-26"],
    ["de", "Der Rat tagt am kommenden Montag.", "Montag", "2025-03-10"],
    ["fr", "Le port l’a annoncé hier.", "hier", "2025-03-04"],
    ["fr", "Le port l’annonce aujourd’hui.", "aujourd’hui", "2025-03-05"],
    ["fr", "Le conseil a voté lundi.", "lundi", "2025-03-03"],
    ["fr", "Le conseil se réunit lundi prochain.", "lundi", "2025-03-10"],
    ["fr", "Le conseil a voté vendredi dernier.", "vendredi", "2025-02-28"],
    ["es", "El puerto lo anunció ayer.", "ayer", "2025-03-04"],
    ["es", "El pleno votó el lunes.", "lunes", "2025-03-03"],
    ["es", "El pleno votó el pasado viernes.", "viernes", "2025-02-28"],
    ["es", "El pleno se reúne el próximo sábado.", "sábado", "2025-03-08"],
    ["en", "The council voted on Monday.", "Monday", "2025-03-03"],
    ["en", "The council voted last Wednesday.", "Wednesday", "2025-02-26"],
    ["en", "The port said so yesterday.", "yesterday", "2025-03-04"],
  ])("in %s: %s", (language, text, written, day) => {
    expect(daysOf(text, language)).toEqual([[written, day]]);
  });

  test.each([
    ["de", "Der Rat wird am Montag entscheiden.", "Montag"],
    ["fr", "Le conseil votera lundi.", "lundi"],
    ["es", "El pleno votará el lunes.", "lunes"],
    ["en", "The council will vote on Monday.", "Monday"],
  ])("in %s a weekday ahead stays open: %s", (language, text, written) => {
    expect(daysOf(text, language)).toEqual([[written, undefined]]);
  });

  test("without the day of the article, it stays open", () => {
    expect(readDays("Der Rat stimmte gestern zu.", "de", undefined)).toMatchObject([
      { isRelative: true, day: undefined },
    ]);
  });

  test("the year turns with the day", () => {
    expect(daysOf("Das Schiff sank gestern.", "de", "2025-01-01")).toEqual([["gestern", "2024-12-31"]]);
  });

  test.each([
    ["de", "Am Morgen sank das Schiff."],
    ["de", "Die Sonntagszeitung berichtete."],
    ["fr", "La chiere hierarchie du port."],
    ["sv", "Fartyget sjönk på måndagen."],
  ])("no day is named in %s: %s", (language, text) => {
    expect(daysOf(text, language)).toEqual([]);
  });
});

describe("a line with a date and nothing else dates an article", () => {
  test.each([
    ["Montag, 3. März 2025", "2025-03-03"],
    ["Stand: 3. März 2025", "2025-03-03"],
    ["Publié le lundi 3 mars 2025", "2025-03-03"],
    ["1er mars 2025", "2025-03-01"],
    ["Publicado el 3 de marzo de 2025", "2025-03-03"],
    ["Monday, 3 March 2025", "2025-03-03"],
    ["Der Rat tagt am 3. März 2025", undefined],
    ["Elections du 3 mars 2025", undefined],
    ["3. März", undefined],
  ])("%s", (line, day) => {
    expect(dayOfDateLine(line)).toBe(day);
  });
});
