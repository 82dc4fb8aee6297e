import { dirname } from "node:path";
import { checkAudiences } from "../audience/check-audiences.ts";
import { checkMarking } from "../audience/check-marking.ts";
import { checkReading } from "../audience/check-reading.ts";
import type { Brief } from "../brief/brief-schema.ts";
import { readBrief } from "../brief/read-brief.ts";
import { checkBrief } from "../check/check-brief.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { Article } from "../feed/article.ts";
import { decodeText } from "../source/decode-text.ts";
import type { Located } from "../source/read-as.ts";
import { slugOfFile } from "../source/slug.ts";
import { checkImages } from "./check-images.ts";
import { type CompiledBrief, compileBrief } from "./compile-brief.ts";
import type { Feed } from "./load-feed.ts";
import type { Press } from "./prepare-press.ts";
import { projectOf } from "./project.ts";
import type { Workshop } from "./workshop.ts";

/** A brief that was read and agrees with its articles, whoever it is for. */
export interface CheckedBrief {
  readonly brief: Located<Brief>;
  /** Its file, byte for byte. */
  readonly bytes: Uint8Array;
  /** The articles it rests on. */
  readonly articles: readonly Article[];
  readonly project: string;
  readonly feed: Feed;
}

/** Returns a brief checked against its feed; or every problem found on the way. */
export function readCheckedBrief(workshop: Workshop, path: string): Result<CheckedBrief> {
  const bytes = workshop.world.readBytes(path);
  if (bytes === undefined) return failure(diagnose("file-not-found", undefined, { path, suggestion: undefined }));
  const source = decodeText(path, bytes, "strict");
  if (!source.ok) return source;
  const read = readBrief(source.value);
  if (!read.ok) return read;
  const brief = read.value;
  const project = projectOf(path, workshop.world.absolute(dirname(path)));
  const feed = workshop.feedOf(project);
  const used = new Set(brief.value.sources.map(({ article }) => article));
  const articles = [...used].flatMap((id) => feed.articles.get(id) ?? []);
  return resultOf({ brief, bytes, articles, project, feed }, [
    ...read.diagnostics,
    ...feed.diagnostics.filter((found) => concerns(found, feed, used)),
    ...checkBrief(brief, feed.articles),
    ...checkImages(brief, workshop.picturesOf(project)),
    ...checkAudiences(brief, workshop.audiencesOf(project)),
  ]);
}

/** A brief with its document for one audience, ready to be printed. */
export interface ReadyBrief {
  readonly brief: Located<Brief>;
  readonly press: Press;
  readonly compiled: CompiledBrief;
  /** Returns the brief compiled without some of its statements. */
  readonly compile: (leftOut: ReadonlySet<string>) => CompiledBrief;
}

/** Returns a checked brief compiled for an audience; or every problem of the files it is printed with. */
export function readyBrief(
  workshop: Workshop,
  { brief, project, feed }: CheckedBrief,
  audience: string,
): Result<ReadyBrief> {
  const found = workshop.pressOf(project, audience, brief.value.language);
  if (!found.ok) return found;
  const press = found.value;
  const { reader } = press.design;
  const pictureOf = workshop.picturesOf(project);
  const compile = (leftOut: ReadonlySet<string>) =>
    compileBrief(brief.value, feed.articles, press.design, pictureOf, leftOut);
  return resultOf({ brief, press, compiled: compile(new Set()), compile }, [
    ...found.diagnostics,
    ...checkMarking(brief, reader),
    ...checkReading(brief, reader),
  ]);
}

/** A fault of an article that the brief does not rest on is no business of the brief's. */
function concerns(found: Diagnostic, feed: Feed, used: ReadonlySet<string>): boolean {
  if (found.code === "duplicate-article") return used.has(found.arguments.id);
  const file = found.span?.source.name ?? "";
  return used.has(feed.idsByFile.get(file) ?? slugOfFile(file));
}
