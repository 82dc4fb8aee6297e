import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { audienceSchema } from "../../src/audience/audience-schema.ts";
import { runBrief } from "../support/run-brief.ts";

/** Briefs of three to forty statements, whose priorities and lengths vary, through the real layout. */
const sizes = [3, 7, 12, 18, 25, 40];
const sections = ["key_facts", "background", "implications", "open_questions"];
const audiences = fileURLToPath(new URL("../../templates/audiences", import.meta.url));
const names = readdirSync(audiences).map((file) => file.replace(".yaml", ""));
const words = "The harbour board found that the northern quay carries less freight each year than it was built for";

let project = "";

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "briefwright-fit-"));
  mkdirSync(join(project, "briefs"));
  mkdirSync(join(project, "feed"));
  writeFileSync(join(project, "feed", "quay.txt"), `${words}.\n`);
  for (const size of sizes) writeFileSync(join(project, "briefs", `b${size}.yaml`), briefOf(size));
});

afterAll(() => rmSync(project, { recursive: true }));

/** Every fifth statement must stay, every third should. */
function priorityAt(index: number): 1 | 2 | 3 {
  return index % 5 === 0 ? 1 : index % 3 === 0 ? 2 : 3;
}

/** The beginnings of the words make each statement's text. */
function briefOf(size: number): string {
  const statement = (index: number): string => {
    const priority = priorityAt(index);
    const text = `${words.slice(0, 40 + ((index * 37) % 57)).trim()} ${"and so on ".repeat(index % 3)}still.`;
    return `  - { text: ${text}, priority: ${priority}, evidence: [{ source: quay, quote: ${words} }] }`;
  };
  const listed = sections.map((name, place) => {
    const mine = Array.from({ length: size }, (_, index) => index).filter((index) => index % sections.length === place);
    return mine.length === 0 ? "" : `${name}:\n${mine.map(statement).join("\n")}\n`;
  });
  return `brief: 1\nid: b${size}\ntitle: The quay carries less freight\nsources: [{ id: quay, article: quay }]\n${listed.join("")}`;
}

interface BriefRecord {
  readonly brief: string;
  readonly pages: number | null;
  readonly leftOut: readonly { readonly statement: string; readonly reason: string }[];
  readonly problems: readonly { readonly code: string }[];
}

describe.each(["A4", "Letter"])("on %s", (paper) => {
  test.each(names)("%s: the pages are kept, or the report says why not", async (audience) => {
    const { fit } = audienceSchema.parse(parse(readFileSync(join(audiences, `${audience}.yaml`), "utf8")));
    const run = await runBrief(project, "check", "--json", "--audience", audience, "--paper", paper);
    const { briefs }: { briefs: readonly BriefRecord[] } = JSON.parse(run.stdout);
    expect(briefs).toHaveLength(sizes.length);
    for (const { pages, problems, leftOut } of briefs) {
      if (pages === null) expect(problems.map(({ code }) => code)).toContain("page-overflow");
      else expect(pages).toBeLessThanOrEqual(fit.pages);
      const forLength = leftOut.filter(({ reason }) => reason === "length");
      for (const { statement } of forLength) expect(priorityAt(numberOf(statement))).not.toBe(1);
    }
  });
});

/** Returns the place of a statement in the generated list: its priority follows from it. */
function numberOf(statement: string): number {
  const [section = "", number = ""] = statement.split(/-(?=\d+$)/);
  return (Number(number) - 1) * sections.length + sections.indexOf(section);
}
