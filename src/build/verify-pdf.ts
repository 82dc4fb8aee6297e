import { dirname } from "node:path";
import type { Manifest } from "../archive/manifest.ts";
import { openParcel, type Parcel } from "../archive/open-parcel.ts";
import { checkSeal } from "../archive/seal.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceText, Span } from "../diagnostics/span.ts";
import { decodeText } from "../source/decode-text.ts";
import type { World } from "../source/world.ts";
import { briefFoldersFor, findBrief } from "./find-brief.ts";
import type { Feed } from "./load-feed.ts";
import { feedFolder, projectOf } from "./project.ts";

/** What a PDF says it was made from, and whether that is so. Without a diagnostic, everything is. */
export interface Verification {
  /** Undefined where the PDF carries nothing that can be read. */
  readonly manifest: Manifest | undefined;
  /** The brief it was compared with. */
  readonly brief: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the articles of a project, loaded once however many PDFs rest on them. */
export type FeedOf = (project: string) => Feed;

/**
 * Returns whether a PDF is as it was built, and whether the brief on disk and its articles are those it was built
 * from. `brief` undefined: the brief is looked up by its id.
 */
export function verifyPdf(world: World, feedOf: FeedOf, path: string, brief: string | undefined): Verification {
  const bytes = world.readBytes(path);
  if (bytes === undefined) return unverified(diagnose("file-not-found", undefined, { path, suggestion: undefined }));
  const parcel = openParcel(path, bytes);
  const seal = checkSeal(bytes);
  // A file that carries a brief was sealed when it was built; a seal that is missing was broken, too.
  const altered = seal === "broken" || (parcel.ok && seal === "missing");
  const alterations = altered ? [diagnose("pdf-altered", undefined, { path })] : [];
  if (!parcel.ok) return unverified(...alterations, ...parcel.diagnostics);
  const compared = compareWithDisk(world, feedOf, path, parcel.value, brief);
  return { ...compared, manifest: parcel.value.manifest, diagnostics: [...alterations, ...compared.diagnostics] };
}

function unverified(...diagnostics: readonly Diagnostic[]): Verification {
  return { manifest: undefined, brief: undefined, diagnostics };
}

function compareWithDisk(world: World, feedOf: FeedOf, pdf: string, parcel: Parcel, given: string | undefined) {
  const { id } = parcel.manifest.brief;
  const folders = briefFoldersFor(pdf);
  const brief = given ?? findBrief(world, folders, id);
  const bytes = brief === undefined ? undefined : world.readBytes(brief);
  if (brief === undefined || bytes === undefined) {
    const problem =
      given === undefined
        ? diagnose("brief-not-in-project", undefined, { id, folders })
        : diagnose("file-not-found", undefined, { path: given, suggestion: undefined });
    return { brief: undefined, diagnostics: [problem] };
  }
  const diagnostics = [
    ...compareBriefs(pdf, brief, parcel.brief, bytes),
    ...compareArticles(feedOf, projectOf(brief, world.absolute(dirname(brief))), parcel.manifest),
  ];
  return { brief, diagnostics };
}

/** Shows the first line that differs, where the brief on disk can be read as text. */
function compareBriefs(pdf: string, path: string, carried: Uint8Array, onDisk: Uint8Array): readonly Diagnostic[] {
  if (Buffer.compare(carried, onDisk) === 0) return [];
  const [source, before] = [onDisk, carried].map((bytes) => decodeText(path, bytes, "strict"));
  const span = source?.ok && before?.ok ? firstDifference(source.value, before.value.text) : undefined;
  return [diagnose("brief-changed", span, { path: pdf })];
}

/** Returns the first line of a source that is not the same in another text. */
function firstDifference(source: SourceText, other: string): Span {
  const { text } = source;
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", start);
  return { source, start, end: end === -1 ? text.length : end };
}

function compareArticles(feedOf: FeedOf, project: string, manifest: Manifest): readonly Diagnostic[] {
  const { articles } = feedOf(project);
  return manifest.articles.flatMap(({ id, sha256 }): readonly Diagnostic[] => {
    const article = articles.get(id);
    if (article === undefined) return [diagnose("article-gone", undefined, { id, feed: feedFolder(project) })];
    return article.sha256 === sha256 ? [] : [diagnose("article-changed", undefined, { id })];
  });
}
