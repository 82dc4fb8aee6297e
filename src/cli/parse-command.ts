import { parseArgs } from "node:util";
import { isoDateOf } from "../source/iso-date.ts";
import { dateSchema } from "../source/scalars.ts";
import { suggest } from "../source/suggest.ts";
import { type Command, type CommandOption, commandNames } from "./command.ts";
import { commandNamed, commonOptions } from "./command-table.ts";

/** The options of a call, by name: the value given or the default. */
export interface CommandOptions {
  /** Returns the value of an option that has one. */
  readonly text: (name: string) => string;
  /** Returns the parts of a value that is a list with commas, each once. */
  readonly list: (name: string) => readonly string[];
  readonly isOn: (name: string) => boolean;
}

/** What a command line asks for. */
export type Parsed =
  | { readonly kind: "program-help" | "version" }
  | { readonly kind: "command-help"; readonly command: Command }
  | { readonly kind: "wrong-use"; readonly problem: string; readonly hint: string }
  | {
      readonly kind: "run";
      readonly command: Command;
      readonly operands: readonly string[];
      readonly options: CommandOptions;
    };

/** Returns what the arguments after the program's name ask for. */
export function parseCommand(args: readonly string[]): Parsed {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") return helpFor(rest[0]);
  if (name === "--version" || name === "-v") return { kind: "version" };
  const command = commandNamed(name);
  if (command === undefined) return unknownCommand(name);
  return parseRest(command, rest);
}

function helpFor(name: string | undefined): Parsed {
  if (name === undefined) return { kind: "program-help" };
  const command = commandNamed(name);
  return command === undefined ? unknownCommand(name) : { kind: "command-help", command };
}

function unknownCommand(name: string): Parsed {
  const near = suggest(name, commandNames);
  const hint = near === undefined ? `commands: ${commandNames.join(", ")}` : `did you mean "brief ${near}"?`;
  return { kind: "wrong-use", problem: `there is no command "${name}"`, hint };
}

function parseRest(command: Command, args: readonly string[]): Parsed {
  const known = [...command.options, ...commonOptions];
  const options = Object.fromEntries(
    known.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values["help"] === true) return { kind: "command-help", command };
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const problem = optionProblem(command, token.rawName, token.name, token.value);
    if (problem !== undefined) return problem;
  }
  const [least, most] = command.counts;
  if (positionals.length < least || positionals.length > most) {
    const problem =
      positionals.length < least ? `${command.operands} is missing` : `too many operands: ${positionals.join(" ")}`;
    return wrongUse(command, problem);
  }
  const defaults = new Map(command.options.map((option) => [option.name, option.default ?? ""]));
  const text = (name: string) => String(values[name] ?? defaults.get(name) ?? "");
  return {
    kind: "run",
    command,
    operands: positionals,
    options: { text, list: (name) => partsOf(text(name)), isOn: (name) => values[name] === true },
  };
}

function partsOf(value: string): readonly string[] {
  const parts = value.split(",").map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}

function optionProblem(command: Command, written: string, name: string, value: string | undefined): Parsed | undefined {
  const known = [...command.options, ...commonOptions];
  const option = known.find((candidate) => candidate.name === name);
  if (option === undefined) {
    const near = suggest(
      name,
      known.map((candidate) => candidate.name),
    );
    const problem = `brief ${command.name} has no option "${written}"`;
    return near === undefined
      ? wrongUse(command, problem)
      : { kind: "wrong-use", problem, hint: `did you mean "--${near}"?` };
  }
  if (option.value === undefined && value !== undefined) return wrongUse(command, `"${written}" takes no value`);
  if (option.value !== undefined && (value === undefined || value === "" || value.startsWith("--"))) {
    return wrongUse(command, `"${written}" needs a value: ${written} ${option.value}`);
  }
  if (option.value === "DATE") return dateProblem(written, value ?? "");
  return choiceProblem(option, written, value ?? "");
}

/** What stands after an option tells its kind: `DATE`. A date is compared as text, so another form would match at random. */
function dateProblem(written: string, value: string): Parsed | undefined {
  if (dateSchema.safeParse(value).success) return undefined;
  const near = isoDateOf(value);
  const hint = near === undefined ? "a date is written YYYY-MM-DD" : `did you mean "${near}"?`;
  return { kind: "wrong-use", problem: `"${value}" is no date for "${written}"`, hint };
}

/** An option that takes a list shows so in what stands after it: `NAME,…`. */
function choiceProblem({ value: shown, choices }: CommandOption, written: string, value: string): Parsed | undefined {
  if (choices === undefined) return undefined;
  const given = shown?.includes(",") ? partsOf(value) : [value];
  const wrong = given.length === 0 ? value : given.find((part) => !choices.includes(part));
  if (wrong === undefined) return undefined;
  const near = suggest(wrong, choices);
  const hint = near === undefined ? `one of: ${choices.join(", ")}` : `did you mean "${near}"?`;
  return { kind: "wrong-use", problem: `"${wrong}" is no value of "${written}"`, hint };
}

function wrongUse(command: Command, problem: string): Parsed {
  return { kind: "wrong-use", problem, hint: `see: brief ${command.name} --help` };
}
