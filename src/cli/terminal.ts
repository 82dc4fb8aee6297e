import { styleText } from "node:util";
import { type Paint, plainPaint } from "../diagnostics/format-diagnostic.ts";

/** Where the command speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  readonly result: (line: string) => void;
  /** Writes a file to standard output as it is, byte for byte. */
  readonly bytes: (bytes: Uint8Array) => void;
  readonly message: (line: string) => void;
  /** Shows how far long work has come, on one line that later output replaces; nothing where nobody watches. */
  readonly progress: (line: string) => void;
  readonly paint: Paint;
}

const colours: Paint = {
  error: (text) => styleText(["bold", "red"], text, { validateStream: false }),
  warning: (text) => styleText(["bold", "yellow"], text, { validateStream: false }),
  strong: (text) => styleText("bold", text, { validateStream: false }),
  faint: (text) => styleText("dim", text, { validateStream: false }),
};

/** Returns the terminal of this process. Colour only for people: not in pipes, not with NO_COLOR. */
export function openTerminal(): Terminal {
  const watched = process.stderr.isTTY === true;
  const coloured = watched && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write("\r\u001B[K");
    shown = false;
  };
  return {
    result: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    bytes: (bytes) => {
      clear();
      process.stdout.write(bytes);
    },
    message: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!watched) return;
      clear();
      process.stderr.write(line);
      shown = true;
    },
    paint: coloured ? colours : plainPaint,
  };
}
