import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { MachineError, type World } from "../source/world.ts";
import { createNodeNetwork } from "./node-network.ts";

const require = createRequire(import.meta.url);

/** The most bytes that are read of any file: fonts are the largest, at about one million. */
const readLimit = 32_000_000;

/** Returns the real world: this machine's files and installed packages. */
export function createNodeWorld(): World {
  return {
    readBytes,
    list,
    locate,
    writeAtomic,
    absolute: (path) => resolve(path),
    pause: () => setImmediate(),
    packageFolder,
    network: createNodeNetwork(),
    builtInTemplates: fileURLToPath(new URL("../../templates", import.meta.url)),
  };
}

/** Only regular files are opened: reading a pipe or a device might never end. */
function readBytes(path: string): Uint8Array | undefined {
  return orMachineError(path, () => {
    const about = statOf(path);
    if (about === undefined || !about.isFile()) return undefined;
    if (about.size > readLimit) throw new Error(`the file has ${about.size} bytes; at most ${readLimit} are read`);
    return readFileSync(path);
  });
}

function locate(path: string): { readonly path: string; readonly bytes: number } | undefined {
  return orMachineError(path, () => {
    const about = statOf(path);
    return about === undefined ? undefined : { path: realpathSync(path), bytes: about.isFile() ? about.size : 0 };
  });
}

/** Below a file there is nothing; whether that is told as an error depends on the version of Node. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, "code") === "ENOTDIR") return undefined;
    throw error;
  }
}

function list(folder: string): readonly string[] {
  return orMachineError(folder, () => {
    const about = statOf(folder);
    if (about === undefined || !about.isDirectory()) return [];
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    return names.toSorted((a, b) => (a < b ? -1 : 1));
  });
}

/**
 * Writes beside the target under a name of its own and renames: at any moment the target is the old file or the
 * complete new one, also when the disk is full or the power fails. A symbolic link at the target is replaced.
 */
function writeAtomic(path: string, bytes: Uint8Array): "created" | "replaced" | "unchanged" {
  return orMachineError(path, () => {
    const before = readBytes(path);
    if (before !== undefined && Buffer.compare(before, bytes) === 0) return "unchanged";
    const folder = dirname(path);
    makeFolder(folder);
    const temporary = join(folder, `.${process.pid}-${Date.now()}.brief-tmp`);
    try {
      writeDurably(temporary, bytes);
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    syncFolder(folder);
    return before === undefined ? "created" : "replaced";
  });
}

/** One folder after another: Node's own recursive call never ends where a folder can hold none, such as /proc. */
function makeFolder(folder: string): void {
  if (statOf(folder)?.isDirectory() === true) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the rename itself durable; Windows cannot open a folder and needs nothing of the kind. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const file = openSync(folder, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

function orMachineError<Value>(path: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw error instanceof MachineError ? error : new MachineError(path, error);
  }
}
