import { describe, expect, test } from "vitest";
import { srgbProfile } from "../../src/pdf/srgb-profile.ts";

const bytes = Buffer.from(srgbProfile());

/** The data of a tag, found as readers find them: through the table after the head (ICC.1:2001-04, 6.2). */
function tag(signature: string): Buffer {
  for (let entry = 132; entry < 132 + 12 * bytes.readUInt32BE(128); entry += 12) {
    if (bytes.toString("latin1", entry, entry + 4) !== signature) continue;
    const start = bytes.readUInt32BE(entry + 4);
    return bytes.subarray(start, start + bytes.readUInt32BE(entry + 8));
  }
  throw new Error(`the profile has no ${signature}`);
}

function colourOf(signature: string): readonly number[] {
  const data = tag(signature);
  return [8, 12, 16].map((at) => data.readInt32BE(at) / 0x1_00_00);
}

describe("the colour profile of a file", () => {
  test("is that of a display, from RGB to XYZ, and says how long it is", () => {
    expect(bytes.readUInt32BE(0)).toBe(bytes.length);
    expect(bytes.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
    expect(bytes.toString("latin1", 36, 40)).toBe("acsp");
  });

  test("has every tag that a display's profile must have", () => {
    const required = ["desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"];
    for (const signature of required) expect(tag(signature).length, signature).toBeGreaterThan(8);
  });

  test("makes white of all three colours", () => {
    const [red = [], green = [], blue = []] = ["rXYZ", "gXYZ", "bXYZ"].map(colourOf);
    const sum = red.map((part, index) => part + (green[index] ?? 0) + (blue[index] ?? 0));
    for (const [index, part] of colourOf("wtpt").entries()) expect(sum[index]).toBeCloseTo(part, 3);
  });

  test("gives each of 256 values the light of sRGB, to a thousandth", () => {
    const curve = tag("gTRC");
    const points = Array.from({ length: curve.readUInt32BE(8) }, (_, index) => curve.readUInt16BE(12 + 2 * index));
    for (let value = 0; value <= 255; value++) {
      const at = (value / 255) * (points.length - 1);
      const [low = 0, high = 0] = [points[Math.floor(at)], points[Math.ceil(at)]];
      const light = (low + (high - low) * (at % 1)) / 0xff_ff;
      const share = value / 255;
      const wanted = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      expect(Math.abs(light - wanted)).toBeLessThan(0.001);
    }
  });
});
