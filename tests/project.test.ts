import { sep } from "node:path";
import { expect, test } from "vitest";
import { projectOf } from "../src/build/project.ts";

const path = (text: string) => text.replaceAll("/", sep);

test.each([
  ["briefs/a.yaml", "/home/briefs", ".", "in the folder above a brief"],
  ["a.yaml", "/home/briefs", "..", "in the folder of briefs itself"],
  ["briefs/2024/a.yaml", "/home/briefs/2024", ".", "with a folder between"],
  ["drafts/a.yaml", "/home/drafts", "drafts", "in no folder of briefs"],
])("the project of %s, seen from %s, is %s: %s", (brief, folder, project) => {
  expect(projectOf(path(brief), path(folder))).toBe(path(project));
});
