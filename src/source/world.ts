import type { Network } from "./network.ts";

/**
 * Everything outside the program, in one place: files, the network, and the packages fonts come from. The command gives the real
 * one; tests give their own. Paths are absolute or relative to the working folder.
 */
export interface World {
  /** Returns a file's bytes; undefined where there is none. Other failures are thrown as `MachineError`. */
  readonly readBytes: (path: string) => Uint8Array | undefined;
  /** Returns the names in a folder, sorted by code unit; none where there is no folder. */
  readonly list: (folder: string) => readonly string[];
  /**
   * Returns where a file or folder really lies, symbolic links followed, and its size in bytes; undefined where there is
   * nothing. A folder has no size.
   */
  readonly locate: (path: string) => { readonly path: string; readonly bytes: number } | undefined;
  /** Writes a file whole or not at all, making its folder; returns what stood there before. */
  readonly writeAtomic: (path: string, bytes: Uint8Array) => "created" | "replaced" | "unchanged";
  /** Returns a path from the root, whatever the working folder is. */
  readonly absolute: (path: string) => string;
  /** Lets the machine do what waits, such as freeing what the last brief used. */
  readonly pause: () => Promise<void>;
  /** Returns the folder of an installed package; undefined where it is not installed. */
  readonly packageFolder: (name: string) => string | undefined;
  readonly network: Network;
  /** The folder of the program's own templates. */
  readonly builtInTemplates: string;
}

/** A failure of the machine: a full disk, a missing permission. The command ends with code 3. */
export class MachineError extends Error {
  override readonly name = "MachineError";
  readonly path: string;
  readonly reason: string;

  constructor(path: string, cause: unknown) {
    const reason = reasonOf(cause);
    super(`${path}: ${reason}`, { cause });
    this.path = path;
    this.reason = reason;
  }
}

const reasons = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  ["EROFS", "the disk cannot be written to"],
  ["ENOTDIR", "a file stands where a folder is wanted"],
  ["EISDIR", "a folder stands where a file is wanted"],
  ["EEXIST", "a file stands where a folder is wanted"],
  ["ENAMETOOLONG", "the name is too long"],
]);

function reasonOf(cause: unknown): string {
  const code: unknown = typeof cause === "object" && cause !== null ? Reflect.get(cause, "code") : undefined;
  const known = typeof code === "string" ? reasons.get(code) : undefined;
  return known ?? (cause instanceof Error ? cause.message : String(cause));
}
