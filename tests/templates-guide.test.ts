import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { runBrief } from "./support/run-brief.ts";

/** The guide is done as it stands, by a reader who copies every block in order. */
const repository = fileURLToPath(new URL("..", import.meta.url));
const guide = readFileSync(join(repository, "docs", "templates.md"), "utf8");
const place = mkdtempSync(join(tmpdir(), "briefwright-guide-"));
const project = join(place, "office");

afterAll(() => rmSync(place, { recursive: true }));

/** A fenced block: `sh` is run, `output` must have been printed, `diff` changes a file, any other one is a file. */
interface Step {
  readonly language: string;
  readonly file: string;
  readonly lines: readonly string[];
}

const steps = Array.from(
  guide.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm),
  ([, language = "", file = "", body = ""]): Step => ({ language, file, lines: body.trimEnd().split("\n") }),
);

test("every step of the guide does what it says", async () => {
  let printed = "";
  for (const { language, file, lines } of steps) {
    if (language === "sh") printed = await runLine(lines.join("\n"));
    else if (language === "output") for (const line of lines) expect(printed).toContain(line);
    else if (language === "diff") changeFile(join(project, file), lines);
    else await writeFile(join(project, file), lines);
  }
  expect(steps.filter(({ language }) => language === "sh").length).toBeGreaterThan(6);
});

async function runLine(line: string): Promise<string> {
  const [program, ...args] = line.split(" ");
  if (program === "cp") {
    const [from = "", to = ""] = args;
    await mkdir(dirname(join(project, to)), { recursive: true });
    cpSync(join(repository, from.replace("node_modules/briefwright/", "")), join(project, to));
    return "";
  }
  expect(program).toBe("brief");
  const run = await runBrief(args[0] === "init" ? place : project, ...args);
  return run.stdout + run.stderr;
}

/** Lines with a minus stand in the file once, and those with a plus take their place. */
function changeFile(path: string, lines: readonly string[]): void {
  const before = readFileSync(path, "utf8").split("\n");
  const marked = (sign: string) => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1));
  const [old, ...more] = marked("-");
  expect(more).toEqual([]);
  expect(before.filter((line) => line === old)).toHaveLength(1);
  writeFileSync(path, before.flatMap((line) => (line === old ? marked("+") : [line])).join("\n"));
}

async function writeFile(path: string, lines: readonly string[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join("\n")}\n`);
}
