import { expect, test } from "vitest";
import { openQuestionCues } from "../../src/derive/cues/open-question-cues.ts";

const asks = (text: string) => openQuestionCues.some(({ patterns }) => patterns.some((pattern) => pattern.test(text)));

test.each([
  "Nobody has said who will carry the mail.",
  "No one can say whether the dam will hold.",
  "No minister has explained why the tender was stopped.",
  "Neither the port nor the line would say what the berth costs.",
  "None of them has told how many were laid off.",
  "The utility does not know yet how long the repair will take.",
  "Inspectors are looking into whether the valve was shut.",
  "Two of the crew are still missing.",
  "An audit of the fund is under way.",
  "It is not clear when the road will open again.",
])("not known: %s", (text) => {
  expect(asks(text)).toBe(true);
});

test.each([
  "Nobody was hurt in the fire.",
  "No one has won the seat twice.",
  "Neither side has won a majority.",
  "The painting was missing for a year before it was found.",
  "The new line has been under way since June.",
  "The minister said who will carry the mail.",
])("told as a fact: %s", (text) => {
  expect(asks(text)).toBe(false);
});
