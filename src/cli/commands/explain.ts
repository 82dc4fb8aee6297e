import { allCodes, explainCode, isCode } from "../../diagnostics/diagnostic.ts";
import { suggest } from "../../source/suggest.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { CommandOptions } from "../parse-command.ts";
import type { Terminal } from "../terminal.ts";

/** Prints what a code means and how to mend it. */
export function runExplain(terminal: Terminal, operands: readonly string[], options: CommandOptions): ExitCode {
  const code = operands[0] ?? "";
  if (!isCode(code)) {
    const near = suggest(code, allCodes());
    terminal.message(`brief: there is no code "${code}"`);
    terminal.message(
      near === undefined ? "   = codes stand in messages, after error or warning" : `   = did you mean "${near}"?`,
    );
    return exitCode.wrongUse;
  }
  const { severity, explanation } = explainCode(code);
  if (options.isOn("json")) terminal.result(JSON.stringify({ code, severity, explanation }, undefined, 2));
  else terminal.result(`${code} (${severity})\n\n${explanation}`);
  return exitCode.done;
}
