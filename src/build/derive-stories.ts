import { deriveStory } from "../cluster/derive-story.ts";
import type { Story } from "../cluster/group-stories.ts";
import { joiningsOf } from "../cluster/joinings-of.ts";
import { writeStoryDraft } from "../cluster/write-story-draft.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { World } from "../source/world.ts";
import { type DraftReport, refused } from "./draft-report.ts";
import { type DraftPlace, type DraftShelf, draftPath, openShelf, shelveDraft } from "./draft-shelf.ts";
import { type ReadStories, readStories } from "./read-stories.ts";

/** The briefs that rest on an article already, by the article's file. */
type BriefsByFile = ReadonlyMap<string, readonly string[]>;

/**
 * Derives one draft from all articles that tell one story, and keeps those it quotes in the feed of the draft's
 * project. The most central article is reported with the draft, the others with what they were joined to. A story of
 * which any article has a brief is told already.
 */
export function deriveStories(
  world: World,
  articles: readonly string[],
  place: DraftPlace,
  onReport: (report: DraftReport, done: number) => void,
  told: BriefsByFile = new Map(),
): readonly DraftReport[] {
  const shelf = openShelf(place);
  const { stories, refusals, fileOf } = readStories(world, articles);
  const reports: DraftReport[] = [];
  const report = (next: readonly DraftReport[]) => {
    for (const one of next) onReport(one, reports.push(one));
  };
  report(refusals);
  for (const story of stories) report(skipTold(story, fileOf, told) ?? draftStory(world, story, shelf, fileOf));
  return reports;
}

type FileOf = ReadStories["fileOf"];

function articlesOf({ members }: Story) {
  return members.flatMap(({ origin }) => [origin, ...origin.copies]).map(({ article }) => article);
}

function skipTold(story: Story, fileOf: FileOf, told: BriefsByFile): readonly DraftReport[] | undefined {
  const files = articlesOf(story).map(fileOf);
  const briefs = [...new Set(files.flatMap(({ path }) => told.get(path) ?? []))];
  if (briefs.length === 0) return undefined;
  return files.map(({ path, diagnostics }) => ({ kind: "skipped", article: path, briefs, diagnostics }));
}

function draftStory(world: World, story: Story, shelf: DraftShelf, fileOf: FileOf): readonly DraftReport[] {
  const [central, ...others] = articlesOf(story).map(fileOf);
  if (central === undefined) return [];
  const derived = deriveStory(story);
  const problems = [...central.diagnostics, ...derived.diagnostics];
  const refuseAll = (found: readonly Diagnostic[]) => [
    refused(central.path, found),
    ...others.map(({ path, diagnostics }) => refused(path, diagnostics)),
  ];
  if (!derived.ok) return refuseAll(problems);
  const draft = draftPath(shelf.output, central.path);
  const yaml = writeStoryDraft(story, derived.value);
  const sources = story.members.map(({ origin }) => fileOf(origin.article));
  const inTheWay = shelveDraft(world, shelf, draft, yaml, sources);
  if (inTheWay.length > 0) return refuseAll([...problems, ...inTheWay]);
  const joined = joiningsOf(story).map(({ article, to, how }): DraftReport => {
    const { path, diagnostics } = fileOf(article);
    return { kind: "joined", article: path, draft, to: fileOf(to).path, how, diagnostics };
  });
  return [{ kind: "drafted", article: central.path, draft, diagnostics: problems }, ...joined];
}
