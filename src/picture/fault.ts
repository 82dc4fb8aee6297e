import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Result } from "../diagnostics/result.ts";
import type { Span } from "../diagnostics/span.ts";
import { MachineError } from "../source/world.ts";

/** Ends the reading of a picture. `readPicture` makes a report of it; nothing else sees it. */
export class PictureFault extends Error {
  override readonly name = "PictureFault";
  readonly hint: string;

  constructor(problem: string, hint: string) {
    super(problem);
    this.hint = hint;
  }
}

/** Returns what reading made; a fault, or a file that broke the reader, is a report without a place. */
export function faultsAsResult<Value>(file: string, read: () => Result<Value>): Result<Value> {
  try {
    return read();
  } catch (error) {
    const { message, hint } = faultOf(error);
    return { ok: false, diagnostics: [unusable(file, message, hint)] };
  }
}

/** What the machine cannot read is a fault of this one picture, and stops no other brief. */
function faultOf(error: unknown): PictureFault {
  if (error instanceof PictureFault) return error;
  if (!(error instanceof MachineError)) return damaged("its content cannot be read");
  return new PictureFault(error.message.slice(error.path.length + 2), "name a file that can be read");
}

/** Returns a report at the place of what named the picture; what is wrong within an SVG keeps its own. */
export function placedAt(diagnostic: Diagnostic, place: Span | undefined): Diagnostic {
  return diagnostic.span === undefined ? { ...diagnostic, span: place } : diagnostic;
}

/** Returns the fault of a file that is cut short or broken. */
export function damaged(problem: string): PictureFault {
  return new PictureFault(problem, "save or export the picture again");
}

function unusable(file: string, problem: string, hint: string): Diagnostic {
  return diagnose("picture-unusable", undefined, { file, problem, hint });
}
