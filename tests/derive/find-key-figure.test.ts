import { expect, test } from "vitest";
import { findKeyFigure } from "../../src/derive/find-key-figure.ts";

test.each([
  ["About 1,320 vessels pay the fee.", "1,320", "vessels"],
  ["The port lost 40% of its customers in a year.", undefined, undefined],
  ["The port lost 40% of freight in a year.", "40%", "of freight"],
  ["The quay costs €1.2 million in public money.", "€1.2 million", "in public money"],
  ["At least 43 offices of port security closed.", "43", "offices of port security"],
  ["It opened on 12 March 2025 after 14 votes were cast.", "14", "votes"],
  ["The law is Section 702 of the code.", undefined, undefined],
  ["It reopened 30 days later.", undefined, undefined],
  ["They counted 80 ships and barges.", undefined, undefined],
  ["The year 2025 was dry.", undefined, undefined],
  ["The tax raises €210 million a year.", undefined, undefined],
  ["It costs 40 million a year.", undefined, undefined],
  ["Fees rose from 3 to 5.", undefined, undefined],
])("%s", (text, value, label) => {
  const expected = value === undefined ? undefined : { value, label };
  expect(findKeyFigure(text)).toEqual(expected);
});
