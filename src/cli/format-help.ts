import type { Command, CommandOption } from "./command.ts";
import { commandTable, commonOptions } from "./command-table.ts";

/** Returns the help of the program. */
export function formatProgramHelp(version: string): string {
  const width = Math.max(...commandTable.map(({ name, operands }) => name.length + operands.length + 1));
  const commands = commandTable.map(
    ({ name, operands, summary }) => `  ${`${name} ${operands}`.padEnd(width)}  ${summary}`,
  );
  return [
    `brief ${version}: one-page policy briefs from articles, every statement tied to the words it rests on`,
    "",
    "Usage: brief COMMAND [options]",
    "",
    "Commands:",
    ...commands,
    "",
    "Help on a command: brief COMMAND --help. Version: brief --version.",
    "Exit codes: 0 done; 1 problems in the input; 2 wrong use; 3 the machine (disk, permission).",
    "",
    "A first brief:",
    "  brief init my-briefs",
    "  cd my-briefs",
    "  brief build",
  ].join("\n");
}

/** Returns the help of one command. */
export function formatCommandHelp(command: Command): string {
  const options = [...command.options, ...commonOptions];
  const width = Math.max(...options.map((option) => optionName(option).length));
  return [
    `brief ${command.name}: ${command.summary}`,
    "",
    `Usage: brief ${command.name} ${command.operands} [options]`,
    "",
    ...wrap(command.details, 92),
    "",
    "Options:",
    ...options.map((option) => `  ${optionName(option).padEnd(width)}  ${optionMeaning(option)}`),
    "",
    "Examples:",
    ...command.examples.flatMap(([line, meaning]) => [`  ${line}`, `      ${meaning}`]),
  ].join("\n");
}

/** Returns an option as it is written: `-o, --out DIR`. */
export function optionName({ name, short, value }: CommandOption): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

/** Returns what an option means, with its choices and default. */
export function optionMeaning({ meaning, choices, default: standard }: CommandOption): string {
  const among = choices === undefined ? "" : ` One of ${choices.join(", ")}.`;
  return `${meaning}${among}${standard === undefined ? "" : ` Default: ${standard}.`}`;
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
