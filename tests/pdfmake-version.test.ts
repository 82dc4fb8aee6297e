import { createRequire } from "node:module";
import { expect, test } from "vitest";

test("pdfmake is the version whose inner modules were read and measured", () => {
  const { version } = createRequire(import.meta.url)("pdfmake/package.json");
  expect(version).toBe("0.3.11");
});
