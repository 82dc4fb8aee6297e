import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { catalogue } from "../src/diagnostics/catalogue.ts";

const folder = fileURLToPath(new URL("../src/diagnostics/rules", import.meta.url));

test("no two stages share a code: of two rules under one, the catalogue would keep the last without a word", async () => {
  const stages = await Promise.all(
    readdirSync(folder).map((file): Promise<Record<string, object>> => import(`${folder}/${file}`)),
  );
  const codes = stages.flatMap((stage) => Object.values(stage)).flatMap((rules) => Object.keys(rules));
  expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted());
});
