import { dirname, join } from "node:path";
import { checkAudiences } from "../audience/check-audiences.ts";
import type { Brief } from "../brief/brief-schema.ts";
import { readBrief } from "../brief/read-brief.ts";
import { checkBrief } from "../check/check-brief.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { hasErrors, type Result } from "../diagnostics/result.ts";
import { decodeText } from "../source/decode-text.ts";
import type { Located } from "../source/read-as.ts";
import { slugOfFile } from "../source/slug.ts";
import type { World } from "../source/world.ts";
import type { PaperName } from "../theme/theme-schema.ts";
import { type CompiledBrief, compileBrief } from "./compile-brief.ts";
import { type Feed, loadFeed } from "./load-feed.ts";
import { audienceNames } from "./load-templates.ts";
import { type Press, preparePress } from "./prepare-press.ts";
import { type LeftOut, printBrief } from "./print-brief.ts";
import { projectOf, templatesFolder } from "./project.ts";

/** What to build, for whom, and where to. */
export interface BuildOrder {
  readonly briefs: readonly string[];
  readonly audience: string;
  readonly paper: PaperName;
  /** Folder of the PDFs; undefined: check everything and write nothing. */
  readonly output: string | undefined;
}

/** What became of one brief. */
export interface BriefReport {
  readonly brief: string;
  /** The PDF that was written, or that stood there with the same bytes. */
  readonly output: string | undefined;
  readonly written: "created" | "replaced" | "unchanged" | undefined;
  readonly pages: number | undefined;
  /** Statements for this audience that are not printed. */
  readonly leftOut: readonly LeftOut[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds briefs one after another; one that fails never stops the others. `onReport` hears of each as it ends. */
export async function buildBriefs(
  world: World,
  order: BuildOrder,
  onReport: (report: BriefReport, done: number) => void,
): Promise<readonly BriefReport[]> {
  const workshop = openWorkshop(world, order.audience);
  const outputs = new Map<string, string>();
  const reports: BriefReport[] = [];
  for (const path of order.briefs) {
    const report = buildBrief(workshop, order, path, outputs);
    reports.push(report);
    onReport(report, reports.length);
    // pdfkit's streams hold on to a whole document until the event loop turns.
    await world.pause();
  }
  return reports;
}

function buildBrief(workshop: Workshop, order: BuildOrder, path: string, outputs: Map<string, string>): BriefReport {
  const unbuilt = { brief: path, output: undefined, written: undefined, pages: undefined, leftOut: [] };
  const ready = readyBrief(workshop, path);
  if (!ready.ok) return { ...unbuilt, diagnostics: ready.diagnostics };
  const { brief, compiled } = ready.value;
  const diagnostics = [...ready.diagnostics, ...compiled.document.diagnostics];
  if (!compiled.document.ok) return { ...unbuilt, diagnostics };
  const printed = printBrief(ready.value, compiled.document.value, order.paper);
  diagnostics.push(...printed.diagnostics);
  if (!printed.ok) return { ...unbuilt, diagnostics };
  const { bytes, pages, leftOut } = printed.value;
  const output = join(order.output ?? "", `${brief.value.id}.${order.audience}.pdf`);
  const first = outputs.get(output);
  if (first !== undefined) {
    const collision = diagnose("output-collision", brief.spanAt(["id"]), { output, first });
    return { ...unbuilt, diagnostics: [...diagnostics, collision] };
  }
  outputs.set(output, path);
  if (order.output === undefined) return { ...unbuilt, pages, leftOut, diagnostics };
  return { brief: path, output, written: workshop.world.writeAtomic(output, bytes), pages, leftOut, diagnostics };
}

/** A brief that was read and found right, with its document, ready to be printed. */
export interface ReadyBrief {
  readonly brief: Located<Brief>;
  readonly press: Press;
  readonly compiled: CompiledBrief;
  /** Returns the brief compiled without some of its statements. */
  readonly compile: (leftOut: ReadonlySet<string>) => CompiledBrief;
}

/** Returns a brief checked against its feed and compiled for its audience; or every problem found on the way. */
export function readyBrief(workshop: Workshop, path: string): Result<ReadyBrief> {
  const bytes = workshop.world.readBytes(path);
  if (bytes === undefined) {
    return { ok: false, diagnostics: [diagnose("file-not-found", undefined, { path, suggestion: undefined })] };
  }
  const source = decodeText(path, bytes, "strict");
  if (!source.ok) return source;
  const brief = readBrief(source.value);
  if (!brief.ok) return brief;
  const project = projectOf(path, workshop.world.absolute(dirname(path)));
  const feed = workshop.feedOf(project);
  const used = new Set(brief.value.value.sources.map(({ article }) => article));
  const press = workshop.pressOf(project, brief.value.value.language);
  const diagnostics = [
    ...brief.diagnostics,
    ...feed.diagnostics.filter((found) => concerns(found, feed, used)),
    ...checkBrief(brief.value, feed.articles),
    ...checkAudiences(brief.value, audienceNames(workshop.world, templateFolders(workshop.world, project))),
    ...press.diagnostics,
  ];
  if (!press.ok || hasErrors(diagnostics)) return { ok: false, diagnostics };
  const compile = (leftOut: ReadonlySet<string>) =>
    compileBrief(brief.value.value, feed.articles, press.value.design, leftOut);
  const value = { brief: brief.value, press: press.value, compiled: compile(new Set()), compile };
  return { ok: true, value, diagnostics };
}

/** A fault of an article that the brief does not rest on is no business of the brief's. */
function concerns(found: Diagnostic, feed: Feed, used: ReadonlySet<string>): boolean {
  if (found.code === "duplicate-article") return used.has(found.arguments.id);
  const file = found.span?.source.name ?? "";
  const readable = [...feed.articles.values()].find((article) => article.name === file);
  return used.has(readable?.id ?? slugOfFile(file));
}

/** Feeds and presses, each loaded once however many briefs share it. */
export interface Workshop {
  readonly world: World;
  readonly feedOf: (project: string) => Feed;
  readonly pressOf: (project: string, language: string) => Result<Press>;
}

/** Returns the workshop for an audience. */
export function openWorkshop(world: World, audience: string): Workshop {
  const feeds = new Map<string, Feed>();
  const presses = new Map<string, Result<Press>>();
  return {
    world,
    feedOf: (project) => remember(feeds, project, () => loadFeed(world, project)),
    pressOf: (project, language) =>
      remember(presses, `${project}\n${language}`, () =>
        preparePress(world, templateFolders(world, project), audience, language),
      ),
  };
}

/** A project's own templates come before the program's. */
function templateFolders(world: World, project: string): readonly string[] {
  return [templatesFolder(project), world.builtInTemplates];
}

function remember<Value>(known: Map<string, Value>, key: string, load: () => Value): Value {
  const value = known.get(key) ?? load();
  known.set(key, value);
  return value;
}
