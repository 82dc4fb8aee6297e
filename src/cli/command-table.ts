import type { Command, CommandOption } from "./command.ts";
import { pageCommands } from "./page-commands.ts";
import { projectCommands } from "./project-commands.ts";
import { proofCommands } from "./proof-commands.ts";

/** Options that every command takes. */
export const commonOptions: readonly CommandOption[] = [{ name: "help", short: "h", meaning: "Print this help." }];

/** Every command, in the order in which an analyst meets them. */
export const commandTable: readonly Command[] = [...projectCommands, ...pageCommands, ...proofCommands];

/** Returns a command by name. */
export function commandNamed(name: string): Command | undefined {
  return commandTable.find((command) => command.name === name);
}
