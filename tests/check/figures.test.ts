import { describe, expect, test } from "vitest";
import { readFigures } from "../../src/check/figures/read-figures.ts";
import { supportOf, supportsFigure } from "../../src/check/figures/supports-figure.ts";

/** Returns the figures of a statement that its quotes do not contain, as written. */
function unsupported(statement: string, ...quotes: readonly string[]): readonly string[] {
  const support = supportOf(quotes.flatMap(readFigures));
  return readFigures(statement)
    .filter((figure) => figure.claim && !supportsFigure(support, figure))
    .map(({ written }) => written);
}

test.each([
  ["1,950 jobs", "fell from 1,900 to 50 jobs"],
  ["5 per cent", "5 percentage points"],
  ["5 percentage points", "a rise of 5%"],
])("%s does not rest on %s", (statement, quote) => {
  expect(unsupported(statement, quote)).not.toEqual([]);
});

describe("a figure rests on the same figure in other words", () => {
  test.each([
    ["1,234.5 tonnes", "1234.5 tonnes"],
    ["1,234 tonnes", "1 234 tonnes"],
    ["1,234 tonnes", "1\u202F234 tonnes"],
    ["1.234,5 tonnes", "1,234.5 tonnes"],
    ["1,234 tonnes", "1.234 tonnes"],
    ["2,5 tonnes", "2.5 tonnes"],
    ["1,234 tonnes", "1’234 tonnes"],
    ["1,234,567 voters", "12,34,567 voters"],
    ["570 sites", "570+ sites"],
    ["15k users", "15,000 users"],
    ["$24bn", "24 billion dollars"],
    ["$2 m", "2 million dollars"],
    ["€5 million", "5,000,000 euros"],
    ["a 21.5-million contract", "21,500,000"],
    ["US$1.2tn", "$1.2 trillion"],
    ["$1.255 billion", "$1,255 million"],
    ["$15,000", "15,000 dollars"],
    ["$15,000", "US$15,000"],
    ["AUD 5", "5 Australian dollars"],
    ["¥3bn", "3 billion yuan"],
    ["Rs 500", "500 rupees"],
    ["£5", "5 pounds sterling"],
    ["15 €", "EUR15"],
    ["15 people", "15% of people"],
    ["15 %", "fifteen per cent"],
    ["3 percentage points", "3 per-cent points"],
    ["2,000 staff", "two thousand staff"],
    ["21 ships", "twenty-one ships"],
    ["250,000", "two hundred and fifty thousand"],
    ["1,000,000", "a million"],
    ["500,000", "half a million"],
    ["2.5 million", "two and a half million"],
    ["24 eggs", "two dozen eggs"],
    ["the 21st time", "for the twenty-first time"],
    ["the 21st", "on 21 February"],
    ["from 10 million", "10 to 15 million"],
    ["10 million to 15 million", "10 to 15 million"],
    ["$10 billion", "$10–15bn"],
    ["10 %", "10–15 %"],
    ["200,000", "between two and three hundred thousand"],
    ["in 2015", "2013–15"],
    ["in 2024", "2023/24"],
    ["two-thirds", "two thirds"],
    ["a third of them", "one-third"],
    ["half of them", "½ of them"],
    ["two quarters", "two consecutive quarters"],
    ["February 21, 2024", "21 February 2024"],
    ["21 February", "on Feb. 21, 2024"],
    ["in February 2024", "21st of February 2024"],
    ["in March", "mid-March 2024"],
    ["in March", "the March summit"],
    ["2024-02-21", "21.02.2024"],
    ["4 March 2024", "03/04/2024"],
    ["22 February 2024", "21 and 22 February 2024"],
    ["July 2004", "July to December 2004"],
    ["in 2024", "on 21 February 2024"],
    ["the 1990s", "the mid-1990s"],
    ["APT41", "apt41"],
    ["an F-16", "two F-16s"],
    ["COVID-19", "Covid-19-related"],
    ["1 in 3", "one in three"],
    ["hundreds of thousands", "hundreds and thousands"],
    ["1\u0662\u0663", "123"],
    ["2013", "2013年"],
  ])("%s ← %s", (statement, quote) => {
    expect(unsupported(statement, quote)).toEqual([]);
  });
});

describe("a figure does not rest on another", () => {
  test.each([
    ["15 people", "15 million people"],
    ["15 million people", "15 people"],
    ["$15", "$15,000"],
    ["15", "15.000"],
    ["$15", "€15"],
    ["US$15", "A$15"],
    ["15 %", "$15"],
    ["1.5", "15"],
    ["215", "21.5"],
    ["2,000", "2013"],
    ["15", "APT15"],
    ["41", "APT41"],
    ["19", "COVID-19"],
    ["509", "X.509"],
    ["5", "5G"],
    ["15", "150"],
    ["21 people", "21 February"],
    ["21 people", "21–23 February"],
    ["21 February 2025", "21 February 2024"],
    ["21 February 2024", "21 February"],
    ["21 February 2024", "21 March 2024, 3 February 2024"],
    ["in May", "it may"],
    ["in March", "they march"],
    ["1990s", "1994"],
    ["hundreds", "thousands"],
    ["hundreds", "two hundred"],
    ["12", "a dozen"],
    ["a dozen", "dozens"],
    ["two-thirds", "two"],
    ["two-thirds", "one-third"],
    ["three", "twenty-three"],
    ["5 million", "killed 5 and 10 million fled"],
    ["the fourth time", "the third time"],
    ["24/7", "24 and 7"],
  ])("%s ↚ %s", (statement, quote) => {
    expect(unsupported(statement, quote)).not.toEqual([]);
  });

  test("the parts of a date stand in one quote", () => {
    expect(unsupported("21 February 2024", "21 February", "in 2024")).toEqual(["21 February 2024"]);
  });
});

describe("what is a figure", () => {
  test.each([
    ["One of the first to say so may march", []],
    ["zero-hours contracts, a second half, half an hour", []],
    ["See https://example.org/2024/15 and www.example.org/7", []],
    ["The 10-to-15-year-old paid US$ 1.5 million", ["10", "15", "US$ 1.5 million"]],
    ["post-9/11 and pre-2008, by 22:30", ["9/11", "2008", "22:30"]],
    ["version 1.2.3 at 10.0.0.1, pages 4,5", ["1.2.3", "10.0.0.1", "4,5"]],
    ["In 2013 millions of people", ["2013", "millions"]],
    ["from 21 to 23 February 2024", ["21", "23 February 2024"]],
    ["in May 15 million people", ["May", "15 million"]],
    ["one percent, one million and one third", ["one percent", "one million", "one third"]],
    ["Dr. May of 5 May", ["5 May"]],
    ["It cost $.5 million. 5 left", ["$.5 million", "5"]],
    ["one hundred and two hundred", ["one hundred", "two hundred"]],
    ["one hundred and two ships", ["one hundred and two"]],
    ["between one hundred and two hundred", ["one hundred", "two hundred"]],
  ])("%s", (text, written) => {
    expect(readFigures(text).flatMap((figure) => (figure.claim ? [figure.written] : []))).toEqual(written);
  });
});
