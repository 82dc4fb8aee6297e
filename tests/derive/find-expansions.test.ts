import { expect, test } from "vitest";
import { findExpansions } from "../../src/derive/find-expansions.ts";

test.each([
  ["It went to the Board of Harbour Fees (BHF) last week.", { BHF: "Board of Harbour Fees" }],
  ["The BOHF (Board of Harbour Fees) met.", { BOHF: "Board of Harbour Fees" }],
  ["Prices follow the cost-of-living index (COLI).", { COLI: "cost-of-living index" }],
])("%s", (text, expected) => {
  expect(Object.fromEntries(findExpansions(text))).toEqual(expected);
});

test.each([
  "The ferry line (BHF) did not answer.",
  "A member of the council (Labour) left.",
  "The fee (see Annex B) rises.",
  "The port (A) and the pier (B) stay open.",
])("no expansion: %s", (text) => {
  expect(findExpansions(text).size).toBe(0);
});

test("the words are those right before the bracket, however long the text before it", () => {
  const text = `${"harbour ".repeat(5_000)}Board of Harbour Fees (BHF) and “Union of Pilots” (UP), the Union of Pilots (UP).`;
  expect(Object.fromEntries(findExpansions(text))).toEqual({ BHF: "Board of Harbour Fees", UP: "Union of Pilots" });
});
