import { expect, test } from "vitest";
import { openQuestionCues } from "../../src/derive/cues/open-question-cues.ts";

const asks = (text: string) => openQuestionCues.some(({ patterns }) => patterns.some((pattern) => pattern.test(text)));

test.each([
  "Nobody has said who will carry the mail.",
  "No one can say whether the dam will hold.",
  "No minister has explained why the tender was stopped.",
  "Neither the port nor the line would say what the berth costs.",
  "None of them has told how many were laid off.",
  "It is not clear when the road will open again.",
])("not known: %s", (text) => {
  expect(asks(text)).toBe(true);
});

test.each([
  "Nobody was hurt in the fire.",
  "No one has won the seat twice.",
  "Neither side has won a majority.",
  "The minister said who will carry the mail.",
])("told as a fact: %s", (text) => {
  expect(asks(text)).toBe(false);
});
