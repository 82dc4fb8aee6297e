import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeDiagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Picture } from "../../src/picture/picture.ts";
import { readPicture } from "../../src/picture/read-picture.ts";
import { succeeded } from "../support/succeeded.ts";
import { chunk, exif, photograph, photographWith, png, pressPhotograph } from "./made-pictures.ts";

const read = (bytes: Uint8Array): Picture => succeeded(readPicture("a.png", "a.png", bytes));

function refusal(bytes: Uint8Array): string {
  const result = readPicture("a.png", "a.png", bytes);
  if (result.ok) return "read";
  return result.diagnostics
    .map((found) => describeDiagnostic(found).message.replace(/^.*cannot be printed: /, ""))
    .join("; ");
}

const small = { width: 2, height: 2, depth: 8, type: 2 } as const;

describe("a picture is known by its content, and one that is damaged or too large is refused", () => {
  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "the file is empty"],
    ["a GIF", Buffer.from("GIF89a......"), "it is a GIF"],
    ["a PDF", Buffer.from("%PDF-1.7"), "it is a PDF"],
    ["a packed drawing", Buffer.from("1f8b08000000", "hex"), "it is packed (.svgz or .gz)"],
    ["a text", Buffer.from("hello"), "it is no picture"],
    ["a PNG cut short", png(small).subarray(0, 50), "the file is cut short"],
    ["a PNG without its end", png(small).subarray(0, -12), "the file is cut short"],
    ["a PNG with one byte changed", png(small).fill(7, 45, 46), "its part IDAT is damaged"],
    ["a PNG of too few pixels", png({ ...small, rows: new Uint8Array(7) }), "its pixels are damaged"],
    [
      "a PNG with a row of no known filter",
      png({ ...small, rows: new Uint8Array(14).fill(9) }),
      "its pixels are damaged",
    ],
    ["a PNG of a depth there is not", png({ ...small, depth: 3 }), "its header is damaged"],
    ["a PNG without pixels", png({ ...small, width: 0 }), "it has no pixels"],
    [
      "a PNG whose palette is missing",
      Buffer.concat([png({ ...small, type: 3 })]).fill(88, 37, 38),
      "its part XLTE is damaged",
    ],
    [
      "an interlaced PNG of two colours",
      png({ ...small, depth: 1, type: 0, interlace: 1 }),
      "it is interlaced, with few colours",
    ],
    ["a JPEG cut short", photograph.subarray(0, 150), "the file is cut short"],
    [
      "a JPEG without tables",
      Buffer.concat([photograph.subarray(0, 2), Buffer.from("ffd9", "hex")]),
      "the file is damaged",
    ],
    ["a JPEG of a press", pressPhotograph, "its colours are those of a press (CMYK)"],
  ])("%s", (_, bytes, problem) => {
    expect(refusal(bytes)).toBe(problem);
  });

  test("a small file of giant pixels is refused before they are unpacked", () => {
    const bomb = png({ width: 16_000, height: 16_000, depth: 8, type: 2, rows: new Uint8Array(10) });
    expect(bomb.length).toBeLessThan(200);
    expect(refusal(bomb)).toMatch(/^it has 16000 × 16000 pixels/);
  });

  test("pixels that unpack to more than the picture holds are not unpacked further", () => {
    const bomb = png({ ...small, rows: new Uint8Array(50_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toBe("its pixels are damaged");
  });
});

describe("what is read of a PNG", () => {
  const pixelsOf = (picture: Picture) => (picture.kind === "png" ? picture.pixels : undefined);
  const unpacked = (data: Uint8Array | undefined) => [...inflateSync(data ?? new Uint8Array())];

  test("texts, times and profiles of other programs are left out", () => {
    const secret = chunk("tEXt", Buffer.from("Author\0A. Analyst"));
    const { bytes } = read(png({ ...small, parts: [secret, chunk("eXIf", Buffer.from("GPS"))] }));
    expect(Buffer.from(bytes)).toEqual(png(small));
  });

  test("rows go in as they are; opacity becomes a plane of its own", () => {
    const rows = Uint8Array.of(0, 10, 20, 30, 40, 50, 60, 70, 80);
    const opaque = pixelsOf(read(png({ width: 2, height: 1, depth: 8, type: 6, rows })));
    expect(opaque).toMatchObject({ colours: "rgb", bits: 8, filtered: false });
    expect(unpacked(opaque?.data)).toEqual([10, 20, 30, 50, 60, 70]);
    expect(unpacked(opaque?.alpha)).toEqual([40, 80]);
    const plain = pixelsOf(read(png({ width: 1, height: 1, depth: 16, type: 0, rows: Uint8Array.of(0, 1, 2) })));
    expect(plain).toMatchObject({ colours: "grey", bits: 16, filtered: true, alpha: undefined });
    expect(unpacked(plain?.data)).toEqual([0, 1, 2]);
  });

  test("sixteen bits of opacity become eight", () => {
    const rows = Uint8Array.of(0, 200, 1, 100, 1);
    const pixels = pixelsOf(read(png({ width: 1, height: 1, depth: 16, type: 4, rows })));
    expect([unpacked(pixels?.data), unpacked(pixels?.alpha)]).toEqual([[200], [100]]);
  });

  test("opacity of a palette", () => {
    const parts = [chunk("tRNS", Uint8Array.of(0))];
    const pixels = pixelsOf(read(png({ width: 2, height: 1, depth: 1, type: 3, rows: Uint8Array.of(0, 64), parts })));
    expect(pixels).toMatchObject({ colours: "indexed", bits: 1, filtered: true });
    expect(unpacked(pixels?.alpha)).toEqual([0, 255]);
  });

  test("one colour that stands for nothing", () => {
    const parts = [chunk("tRNS", Uint8Array.of(0, 1, 0, 2, 0, 3))];
    expect(pixelsOf(read(png({ ...small, parts })))?.clearColour).toEqual([1, 2, 3]);
  });

  test("interlaced rows", () => {
    const rows = Uint8Array.of(0, 1, 0, 2, 0, 3, 4);
    const pixels = pixelsOf(read(png({ width: 2, height: 2, depth: 8, type: 0, interlace: 1, rows })));
    expect(pixels?.filtered).toBe(false);
    expect(unpacked(pixels?.data)).toEqual([1, 2, 3, 4]);
  });
});

describe("what is read of a JPEG", () => {
  test("metadata is left out, but for how the picture is turned upright", () => {
    const turned = read(photographWith(0xe1, exif(6, "Serial 12345")));
    expect(turned).toMatchObject({
      width: 16,
      height: 8,
      orientation: 6,
      stored: { width: 8, height: 16 },
      grey: true,
    });
    expect(Buffer.from(turned.bytes).includes("Serial")).toBe(false);
    expect(read(turned.bytes)).toMatchObject({ width: 16, height: 8, orientation: 6 });
  });

  test("what follows the picture in the file is left out", () => {
    const { bytes } = read(Buffer.concat([photograph, Buffer.from("PK a film of the same moment")]));
    expect(Buffer.from(bytes)).toEqual(Buffer.from(read(photograph).bytes));
  });

  test("comments and previews are left out", () => {
    const preview = photographWith(0xe2, Buffer.from("a preview of two megabytes"));
    expect(read(preview).bytes).toEqual(read(photographWith(0xfe, Buffer.from("a comment"))).bytes);
  });
});

describe("no file makes the reader throw", () => {
  const drawing = Buffer.from(
    '<svg viewBox="0 0 9 9"><g id="a" style="fill:red"><use href="#b"/></g><path id="b" d="M0 0h9"/></svg>',
  );
  const seeds = [
    png(small),
    png({ ...small, type: 6, interlace: 1 }),
    photograph,
    photographWith(0xe1, exif(3, "x")),
    drawing,
  ];

  test("whatever bytes of a picture are changed", () => {
    const change = fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(change, { maxLength: 8 }), fc.nat(400), (seed, changes, cut) => {
        const bytes = Buffer.from(seed);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const result = readPicture("a", "a", cut % 3 === 0 ? bytes.subarray(0, cut) : bytes);
        expect(result.ok || result.diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("whatever parts a PNG with right checksums is made of", () => {
    const part = fc
      .tuple(fc.constantFrom("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "iCCP"), fc.uint8Array({ maxLength: 20 }))
      .map(([type, data]) => chunk(type, data));
    const header = fc
      .record({
        width: fc.nat(9),
        height: fc.nat(9),
        depth: fc.constantFrom(1, 2, 4, 8, 16),
        type: fc.constantFrom(0, 2, 3, 4, 6),
        interlace: fc.constantFrom(0, 1),
      })
      .map(({ width, height, depth, type, interlace }) =>
        chunk("IHDR", Uint8Array.of(0, 0, 0, width, 0, 0, 0, height, depth, type, 0, 0, interlace)),
      );
    const pixels = fc.uint8Array({ maxLength: 200 }).map((rows) => chunk("IDAT", deflateSync(rows)));
    fc.assert(
      fc.property(header, fc.array(part, { maxLength: 3 }), pixels, (head, parts, data) => {
        const end = chunk("IEND", new Uint8Array());
        const bytes = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), head, ...parts, data, end]);
        const result = readPicture("a", "a", bytes);
        expect(result.ok || result.diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
