import type { CommandOption } from "./command.ts";

/** Print data instead of words. */
export const json: CommandOption = { name: "json", meaning: "Print the result as JSON on standard output." };
/** The audiences to print for. */
export const audience: CommandOption = {
  name: "audience",
  value: "NAME,…",
  meaning:
    "The audiences to print for, or all: files in templates/audiences. Without it: those the brief names, else minister.",
};
/** The size of the paper. */
export const paper: CommandOption = {
  name: "paper",
  value: "SIZE",
  meaning: "The size of the paper.",
  choices: ["A4", "Letter"],
  default: "A4",
};
