import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPicture } from "../../src/build/load-picture.ts";
import { createNodeWorld } from "../../src/cli/node-world.ts";
import { photograph } from "./made-pictures.ts";

const place = mkdtempSync(join(tmpdir(), "briefwright-pictures-"));
const project = join(place, "project");
const read: string[] = [];
const world = createNodeWorld();
const watched = {
  ...world,
  readBytes: (path: string) => {
    read.push(path);
    return world.readBytes(path);
  },
};

beforeAll(() => {
  mkdirSync(join(project, "images"), { recursive: true });
  writeFileSync(join(project, "images", "quay.jpg"), photograph);
  writeFileSync(join(place, "secret.jpg"), photograph);
  symlinkSync(join(place, "secret.jpg"), join(project, "images", "link.jpg"));
  symlinkSync(place, join(project, "images", "up"));
  symlinkSync(join(project, "images", "quay.jpg"), join(project, "images", "near.jpg"));
  writeFileSync(join(project, "images", "vast.png"), "");
  truncateSync(join(project, "images", "vast.png"), 40_000_000_000);
});

afterAll(() => rmSync(place, { recursive: true }));

const outcome = (file: string) => {
  const result = loadPicture(watched, project, file);
  return result.ok ? "read" : result.diagnostics.map(({ code }) => code).join();
};

describe("only files of the project are read", () => {
  test.each([
    ["images/quay.jpg", "read"],
    ["images/near.jpg", "read"],
    ["images/link.jpg", "picture-outside"],
    ["images/up/secret.jpg", "picture-outside"],
    ["../secret.jpg", "picture-outside"],
    ["images/../../secret.jpg", "picture-outside"],
    [join(place, "secret.jpg"), "picture-outside"],
    ["/etc/hostname", "picture-outside"],
    ["file:///etc/hostname", "picture-outside"],
    ["https://example.org/quay.jpg", "picture-outside"],
    ["//example.org/quay.jpg", "picture-outside"],
    ["\\\\server\\share\\quay.jpg", "picture-outside"],
    ["images\\quay.jpg", "picture-outside"],
    ["images/quay.jpg\0.svg", "picture-outside"],
    ["", "picture-outside"],
    [".", "picture-outside"],
    ["images", "picture-not-found"],
    ["images/quai.jpg", "picture-not-found"],
    ["images/vast.png", "picture-unusable"],
    ["images/quay.jpg/quay.jpg", "picture-not-found"],
    [`${"a".repeat(5000)}.jpg`, "picture-unusable"],
  ])("%j: %s", (file, expected) => {
    read.length = 0;
    expect(outcome(file)).toBe(expected);
    expect(read.filter((path) => !path.startsWith(join(project, "images")))).toEqual([]);
  });

  test("whatever a name is made of", () => {
    const part = fc.constantFrom(
      "..",
      ".",
      "images",
      "quay.jpg",
      "up",
      "link.jpg",
      "secret.jpg",
      "",
      "~",
      "%2e%2e",
      "C:",
      "\\",
      "\u0000",
      "é",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom("/", "//", "\\"), (parts, separator) => {
        read.length = 0;
        outcome(parts.join(separator));
        expect(read.filter((path) => !path.startsWith(join(project, "images")))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
