import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSeal, sealFile } from "../../src/archive/seal.ts";

const plain = Buffer.from(
  "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< >>\nstartxref\n47\n%%EOF\n",
);
const sealed = Buffer.from(sealFile(plain));

test("a sealed file is intact, and is the file with one comment more", () => {
  expect(checkSeal(sealed)).toBe("intact");
  expect(sealed.toString("latin1").replace(/% briefwright-seal.*\n/, "")).toBe(plain.toString("latin1"));
});

test("a file that was never sealed has no seal", () => {
  expect(checkSeal(plain)).toBe("missing");
  expect(checkSeal(new Uint8Array())).toBe("missing");
});

test("no change of any one byte to any other value goes unnoticed", () => {
  const unnoticed: string[] = [];
  for (let at = 0; at < sealed.length; at += 1) {
    for (let change = 1; change < 256; change += 1) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ change;
      if (checkSeal(altered) === "intact") unnoticed.push(`${at} ^ ${change}`);
    }
  }
  expect(unnoticed).toEqual([]);
});

describe("nor does anything that is added, left out or doubled", () => {
  const somewhere = fc.nat(sealed.length);
  const some = fc.uint8Array({ minLength: 1, maxLength: 400 });

  test("bytes put in anywhere, the end included", () => {
    fc.assert(
      fc.property(fc.oneof(somewhere, fc.constant(sealed.length)), some, (at, bytes) => {
        expect(checkSeal(Buffer.concat([sealed.subarray(0, at), bytes, sealed.subarray(at)]))).not.toBe("intact");
      }),
    );
  });

  test("a stretch left out", () => {
    fc.assert(
      fc.property(somewhere, fc.integer({ min: 1, max: 400 }), (at, length) => {
        fc.pre(at < sealed.length);
        expect(checkSeal(Buffer.concat([sealed.subarray(0, at), sealed.subarray(at + length)]))).not.toBe("intact");
      }),
    );
  });

  test("an update saved at the end, as programs that sign or annotate do", () => {
    const update = Buffer.from("2 0 obj\n<< >>\nendobj\nxref\n0 0\ntrailer\n<< /Prev 47 >>\nstartxref\n300\n%%EOF\n");
    expect(checkSeal(Buffer.concat([sealed, update]))).toBe("broken");
    expect(checkSeal(Buffer.concat([sealed, sealed]))).toBe("broken");
  });
});
