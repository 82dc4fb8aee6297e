import { expect, test } from "vitest";
import { dependence } from "../../src/derive/dependence.ts";

test.each([
  "The council closed the quay.",
  "It is not clear who paid.",
  "It remains hard to say who paid.",
  "This week the council closed the quay.",
  "One local government paid $15,000.",
  "In the summer the Commission closed the quay.",
  "Governments say they will act.",
  "Nor is it known who paid.",
])("stands alone, or nearly: %s", (text) => {
  expect(dependence(text)).toBeLessThan(1);
});

test.each([
  "He left.",
  "It also closed the pier.",
  "They objected.",
  "This is new.",
  "Nor has it said when it will open.",
])("leans on the sentence before: %s", (text) => {
  expect(dependence(text)).toBe(1);
});

test.each([
  "This law names the port.",
  "But the port stayed open.",
  "The latter opened in May.",
  "Two of its ships left.",
  "Under the plan they would leave.",
  "Ten days earlier the port closed.",
  "The town had seen such a case before.",
])("leans a little: %s", (text) => {
  expect(dependence(text)).toBe(0.5);
});
