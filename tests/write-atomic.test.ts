import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createNodeWorld } from "../src/cli/node-world.ts";
import { MachineError } from "../src/source/world.ts";

const place = mkdtempSync(join(tmpdir(), "briefwright-write-"));
const world = createNodeWorld();
const bytes = (text: string) => new TextEncoder().encode(text);

afterAll(() => rmSync(place, { recursive: true }));

test("a file is created with its folder, replaced, or left as it is", () => {
  const path = join(place, "new", "a.txt");
  expect(world.writeAtomic(path, bytes("one"))).toBe("created");
  expect(world.writeAtomic(path, bytes("two"))).toBe("replaced");
  expect(world.writeAtomic(path, bytes("two"))).toBe("unchanged");
  expect(readFileSync(path, "utf8")).toBe("two");
});

test("nothing but the target is left in the folder, also when writing fails", () => {
  const folder = join(place, "blocked");
  mkdirSync(join(folder, "a.txt", "inner"), { recursive: true });
  expect(() => world.writeAtomic(join(folder, "a.txt"), bytes("one"))).toThrow(MachineError);
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test("a symbolic link is replaced and its target left alone", () => {
  const target = join(place, "target.txt");
  const link = join(place, "link.txt");
  writeFileSync(target, "kept");
  symlinkSync(target, link);
  world.writeAtomic(link, bytes("new"));
  expect(readFileSync(target, "utf8")).toBe("kept");
  expect(readFileSync(link, "utf8")).toBe("new");
});

test("a folder, a pipe or nothing at all is no file", () => {
  expect(world.readBytes(place)).toBeUndefined();
  expect(world.readBytes(join(place, "none.txt"))).toBeUndefined();
  expect(world.list(join(place, "none"))).toEqual([]);
});
