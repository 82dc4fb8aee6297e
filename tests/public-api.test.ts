import { expect, test } from "vitest";
import * as api from "../src/index.ts";

test("the public API is exactly this", () => {
  expect(Object.keys(api).toSorted()).toEqual([
    "briefSchema",
    "buildBriefs",
    "checkBrief",
    "compileBrief",
    "deriveBrief",
    "describeDiagnostic",
    "formatDiagnostic",
    "readArticle",
    "readBrief",
    "readDocument",
    "tailorBrief",
    "writeDraft",
  ]);
});
