import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openParcel } from "../../src/archive/open-parcel.ts";
import { readAttachments } from "../../src/archive/read-attachments.ts";
import { embeddedPdf } from "../support/embedded-pdf.ts";

const own = Buffer.from(embeddedPdf(Buffer.from("brief: 1\n")));

/** A PDF of given objects, numbered from 1, with a plain table; object 1 is the catalogue. */
function pdfOf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  for (const [index, body] of objects.entries()) {
    offsets.push(Buffer.concat(parts).length);
    parts.push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from("\nendobj\n")]));
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = Buffer.concat(parts).length;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Root 1 0 R ${trailer} >>\n`;
  return Buffer.concat([...parts, Buffer.from(`${table}startxref\n${start}\n%%EOF\n`)]);
}

function stream(dictionary: string, data: Buffer): Buffer {
  const head = `<< ${dictionary} /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from("\nendstream")]);
}

const catalogue = "<< /AF [2 0 R] >>";
const file = "<< /F (a.txt) /EF << /F 3 0 R >> >>";

describe("another program's layout of the same file is read", () => {
  const found = [{ name: "a.txt", bytes: Buffer.from("hello") }];
  const packed = deflateSync(Buffer.from("hello"));

  test("a plain table", () => {
    expect(readAttachments(pdfOf([catalogue, file, stream("/Filter [/FlateDecode]", packed)]))).toEqual(found);
    expect(readAttachments(pdfOf([catalogue, file, stream("", Buffer.from("hello"))]))).toEqual(found);
  });

  test("comments, escapes, UTF-16, a length elsewhere", () => {
    const name = "<FEFF 0061 002E 0074 00780074>";
    const specification = `<</UF ${name}/F(\\141\\(\\)\\\n.\\r)%comment\n/EF<</F 3 0 R>>/Desc (a (nested) string)>>`;
    const long = Buffer.concat([Buffer.from("<< /Length 4 0 R >>\nstream\r\n"), Buffer.from("hello\nendstream")]);
    expect(readAttachments(pdfOf([catalogue, specification, long, "5"]))).toEqual(found);
  });

  test.each([0, 1, 2, 3, 4])("object and cross-reference streams, with rows predicted in way %i", (prediction) => {
    expect(readAttachments(streamedPdf(prediction))).toEqual(found);
  });

  /** The catalogue and the specification in an object stream, all places in a cross-reference stream. */
  function streamedPdf(prediction: number): Buffer {
    const objects = [catalogue, file];
    const heads = `1 0 2 ${catalogue.length + 1} `;
    const container = stream(
      `/Type /ObjStm /N 2 /First ${heads.length} /Filter /FlateDecode`,
      deflateSync(Buffer.from(heads + objects.join(" "))),
    );
    const before = Buffer.from("%PDF-1.7\n");
    const third = Buffer.concat([
      Buffer.from("3 0 obj\n"),
      stream("/Filter /FlateDecode", packed),
      Buffer.from("\nendobj\n"),
    ]);
    const fourth = Buffer.concat([Buffer.from("4 0 obj\n"), container, Buffer.from("\nendobj\n")]);
    const start = before.length + third.length + fourth.length;
    const rows = [
      [0, 0, 0, 255],
      [2, 0, 4, 0],
      [2, 0, 4, 1],
      [1, before.length >> 8, before.length & 255, 0],
      [1, (before.length + third.length) >> 8, (before.length + third.length) & 255, 0],
    ];
    const data = Buffer.concat(
      rows.map((row, index) => Buffer.from([prediction, ...predict(prediction, row, rows[index - 1])])),
    );
    const references = stream(
      "/Type /XRef /Size 5 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>",
      deflateSync(data),
    );
    const end = Buffer.concat([
      Buffer.from("5 0 obj\n"),
      references,
      Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF\n`),
    ]);
    return Buffer.concat([before, third, fourth, end]);
  }

  function predict(way: number, row: readonly number[], above: readonly number[] = [0, 0, 0, 0]): readonly number[] {
    const [leftOf, cornerOf] = [
      [0, ...row],
      [0, ...above],
    ];
    return row.map((value, column) => {
      const [left = 0, up = 0, corner = 0] = [leftOf[column], above[column], cornerOf[column]];
      const guesses = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)];
      return (value - (guesses[way] ?? 0)) & 255;
    });
  }

  /** The neighbour nearest to their estimate, as the PNG specification (9.4) words it. */
  function paeth(left: number, up: number, corner: number): number {
    const distance = (neighbour: number) => Math.abs(left + up - corner - neighbour);
    return [left, up, corner].reduce((best, next) => (distance(next) < distance(best) ? next : best));
  }
});

describe("a hostile file is refused or holds nothing, within bounds", () => {
  const nothing: readonly (readonly [string, Buffer])[] = [
    [
      "a bomb that unpacks to a hundred megabytes",
      pdfOf([catalogue, file, stream("/Filter /FlateDecode", deflateSync(Buffer.alloc(1e8)))]),
    ],
    ["a length beyond the end", pdfOf([catalogue, file, "<< /Length 99999 >>\nstream\nhello\nendstream"])],
    ["a filter we never use", pdfOf([catalogue, file, stream("/Filter /LZWDecode", Buffer.from("hello"))])],
    [
      "filters upon filters",
      pdfOf([catalogue, file, stream("/Filter [/FlateDecode /FlateDecode]", Buffer.from("hello"))]),
    ],
    ["a length that is its own stream", pdfOf([catalogue, file, "<< /Length 3 0 R >>\nstream\nhello\nendstream"])],
    ["a file that is a page of numbers", pdfOf([catalogue, file, "[1 2 3]"])],
  ];
  test.each(nothing)("%s: the attachment has no bytes", (_, bytes) => {
    expect(readAttachments(bytes)).toEqual([{ name: "a.txt", bytes: undefined }]);
  });

  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const empty: readonly (readonly [string, Buffer])[] = [
    ["a reference to itself", pdfOf(["<< /AF 2 0 R >>", "2 0 R"])],
    ["nesting without end", pdfOf(["<< /AF 2 0 R >>", deep])],
    ["files that are not there", pdfOf([`<< /AF [${"9 0 R ".repeat(5_000)}] >>`])],
    ["an object longer than any of ours", pdfOf(["<< /AF 2 0 R >>", `[${"0 ".repeat(100_000)}]`])],
  ];
  test.each(empty)("%s: there are no attachments", (_, bytes) => {
    expect(readAttachments(bytes)).toEqual([]);
  });

  const end = (start: number) => `startxref\n${start}\n%%EOF\n`;
  const damaged: readonly (readonly [string, string])[] = [
    ["no end", "%PDF-1.7\n"],
    ["a start beyond the end", `%PDF-1.7\n${end(9_999_999_999)}`],
    ["a table that claims a billion objects", `%PDF-1.7\nxref\n0 1000000000\n0000000000 65535 f \n${end(9)}`],
    ["a negative table", `%PDF-1.7\nxref\n0 -5\ntrailer\n[]\n${end(9)}`],
    [
      "a stream of rows without width",
      `%PDF-1.7\n1 0 obj\n<< /Size 999999 /W [0 0 0] /Length 0 >>\nstream\n\nendstream\n${end(9)}`,
    ],
    [
      "a stream of rows wider than a number",
      `%PDF-1.7\n1 0 obj\n<< /Size 1 /W [1 99 1] /Length 0 >>\nstream\n\nendstream\n${end(9)}`,
    ],
    ["a catalogue that is not there", `%PDF-1.7\nxref\n0 0\ntrailer\n<< /Root 7 0 R >>\n${end(9)}`],
    ["sections in a circle, without a catalogue", `%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 >>\n${end(9)}`],
    [
      "a trailer longer than any of ours",
      `%PDF-1.7\nxref\n0 0\ntrailer\n<< /Size [${"0 ".repeat(60_000)}] /Root 1 0 R >>\n${end(9)}`,
    ],
    ["a string without end", `%PDF-1.7\nxref\n0 0\ntrailer\n<< /Root (${"a".repeat(100_000)}\n${end(9)}`],
  ];
  test.each(damaged)("%s: damaged", (_, bytes) => {
    expect(readAttachments(Buffer.from(bytes))).toBe("damaged");
  });
});

test("no damage to a file of ours makes the reader throw or hand out another brief", () => {
  const place = fc.nat(own.length - 1);
  const change = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const bytes = Buffer.from(own);
      for (const [at, written] of changes) bytes.set(written.subarray(0, own.length - at), at);
      const parcel = openParcel("a.pdf", bytes);
      if (parcel.ok) expect(Buffer.from(parcel.value.brief).toString()).toBe("brief: 1\n");
      else expect(parcel.diagnostics).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});

test("nor does a file cut at any place", () => {
  fc.assert(
    fc.property(fc.nat(own.length - 8), (length) => {
      expect(openParcel("a.pdf", own.subarray(0, length)).ok).toBe(false);
    }),
  );
});
