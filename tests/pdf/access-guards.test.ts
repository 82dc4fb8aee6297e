import { createRequire } from "node:module";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Definition } from "../../src/pdf/definition.ts";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { TaggedDocument } from "../../src/pdf/tagged-document.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { smallDefinition } from "../support/small-definition.ts";

/** The very objects that pdfkit and pdfmake call; theirs is CommonJS. */
const require = createRequire(import.meta.url);
const files: typeof import("node:fs") = require("node:fs");
const network: typeof import("node:net") = require("node:net");

const { fonts } = defaultTheme();
const picture = "/etc/hostname";
const reached: string[] = [];

/** A definition that no code of ours makes; JSON hides it from the compiler. */
function forged(node: object): Definition {
  const content: Definition["content"] = JSON.parse(JSON.stringify([node]));
  return smallDefinition(content);
}

function attempt(node: object): string {
  try {
    draw(layOut(forged(node), fonts));
    return "drawn";
  } catch (error) {
    return String(error);
  }
}

beforeEach(() => {
  reached.length = 0;
  const record = (name: string) => (target: unknown) => {
    reached.push(`${name} ${String(target)}`);
    throw new Error("out of bounds");
  };
  vi.spyOn(files, "readFileSync").mockImplementation((path) => record("read")(path));
  vi.spyOn(files, "openSync").mockImplementation(record("open"));
  vi.spyOn(files, "statSync").mockImplementation(record("stat"));
  vi.spyOn(network, "connect").mockImplementation(record("connect"));
  vi.spyOn(network.Socket.prototype, "connect").mockImplementation(record("connect"));
  vi.stubGlobal("fetch", record("fetch"));
  vi.spyOn(console, "warn").mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a text is drawn without a file or a connection, its fonts given as bytes", () => {
  expect(attempt({ text: [{ text: "Words" }] })).toBe("drawn");
  expect(reached).toEqual([]);
});

describe("a definition that names a file or an address reaches neither", () => {
  test.each<[string, object]>([
    ["a picture by path", { image: picture }],
    ["a picture by address", { image: "http://127.0.0.1:9/a.png" }],
    ["a picture by a file's address", { image: "file:///etc/hostname" }],
    ["a picture by a network share", { image: "\\\\server\\share\\a.png" }],
    ["an attachment by path", { attachment: { src: picture } }],
    ["a file attached to text", { text: "x", attachment: picture }],
    ["a font that is not the theme's", { text: [{ text: "x", font: picture }] }],
    ["an SVG's picture", { svg: `<svg width="9" height="9"><image href="${picture}" width="9" height="9"/></svg>` }],
    [
      "an SVG's picture, by address",
      { svg: '<svg width="9" height="9"><image href="http://127.0.0.1:9/a.png" width="9" height="9"/></svg>' },
    ],
    [
      "an SVG's picture, in the old way",
      {
        svg: `<svg width="9" height="9" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="${picture}" width="9" height="9"/></svg>`,
      },
    ],
  ])("%s", (_, node) => {
    attempt(node);
    expect(reached).toEqual([]);
  });
});

test("pdfkit's own way to open a picture takes bytes alone", () => {
  const document = new TaggedDocument(fonts, "fast", { info: {}, font: null, autoFirstPage: false });
  expect(() => document.openImage(picture)).toThrow("never by name");
  expect(reached).toEqual([]);
});
