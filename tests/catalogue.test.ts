import { expect, test } from "vitest";
import { catalogue } from "../src/diagnostics/catalogue.ts";
import { archiveRules } from "../src/diagnostics/rules/archive-rules.ts";
import { buildRules } from "../src/diagnostics/rules/build-rules.ts";
import { checkRules } from "../src/diagnostics/rules/check-rules.ts";
import { deriveRules } from "../src/diagnostics/rules/derive-rules.ts";
import { documentRules } from "../src/diagnostics/rules/document-rules.ts";
import { feedRules } from "../src/diagnostics/rules/feed-rules.ts";
import { fetchRules } from "../src/diagnostics/rules/fetch-rules.ts";
import { sourceRules } from "../src/diagnostics/rules/source-rules.ts";
import { templateRules } from "../src/diagnostics/rules/template-rules.ts";
import { themeRules } from "../src/diagnostics/rules/theme-rules.ts";

test("no two stages share a code: of two rules under one, the catalogue would keep the last without a word", () => {
  const stages = [
    archiveRules,
    buildRules,
    checkRules,
    deriveRules,
    documentRules,
    feedRules,
    fetchRules,
    sourceRules,
    templateRules,
  ];
  const codes = [...stages, themeRules].flatMap((rules) => Object.keys(rules));
  expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted());
});
