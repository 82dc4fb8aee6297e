/** One option of a command. Help, parsing and the reference page come from this. */
export interface CommandOption {
  readonly name: string;
  readonly short?: string;
  /** What stands after the option; omitted for a switch. */
  readonly value?: string;
  readonly meaning: string;
  /** The values the option takes, where they are a fixed list. */
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** One command of the program. */
export interface Command {
  readonly name: CommandName;
  readonly summary: string;
  /** The operands as help shows them: `[BRIEF…]`. */
  readonly operands: string;
  /** How many operands it takes at least and at most. */
  readonly counts: readonly [number, number];
  readonly details: string;
  readonly options: readonly CommandOption[];
  readonly examples: readonly (readonly [string, string])[];
}

/** The names of the commands. */
export const commandNames = [
  "init",
  "new",
  "feed",
  "derive",
  "check",
  "build",
  "inspect",
  "compare",
  "theme",
  "extract",
  "verify",
  "explain",
] as const;

/** The name of a command. */
export type CommandName = (typeof commandNames)[number];
