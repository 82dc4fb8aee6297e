import { join } from "node:path";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { everything, type FeedFilter } from "../feed/feed-filter.ts";
import type { World } from "../source/world.ts";
import { briefsByArticle } from "./briefs-by-article.ts";
import { deriveDrafts } from "./derive-drafts.ts";
import { deriveStories } from "./derive-stories.ts";
import type { DraftReport } from "./draft-report.ts";
import { type DraftPlace, draftPath, type TakenUpBy } from "./draft-shelf.ts";
import { type ArticleHead, type FeedIndex, indexFeed } from "./index-feed.ts";
import { projectOf } from "./project.ts";

/** What to derive from, and where to. */
export interface DeriveOrder {
  /** Files of articles, or those of a project's feed that a filter means and no brief of `output` rests on. */
  readonly articles:
    | { readonly kind: "files"; readonly paths: readonly string[] }
    | { readonly kind: "feed"; readonly project: string; readonly filter: FeedFilter };
  readonly output: string;
  /** True: articles that tell one story give one draft. */
  readonly cluster: boolean;
  /** True: a draft that is already there and differs is replaced. */
  readonly replace: boolean;
  /** The brief that takes up every article; undefined: each has its own. */
  readonly into: string | undefined;
}

/** Derives the drafts that were ordered. No article stops another; `onReport` hears of each as it ends. */
export function deriveOrder(
  world: World,
  { articles, output, cluster, replace, into }: DeriveOrder,
  onReport: (report: DraftReport, done: number, total: number) => void,
): readonly DraftReport[] {
  const derive = cluster ? deriveStories : deriveDrafts;
  const project = projectOf(join(output, "draft.yaml"), world.absolute(output));
  if (articles.kind === "files") {
    const { heads } = indexFeed(world, project, everything);
    const total = articles.paths.length;
    const takenUpBy: TakenUpBy = into === undefined ? { kind: "brief on it" } : { kind: "named brief", path: into };
    return derive(world, articles.paths, { output, replace, takenUpBy, project, heads }, (report, done) =>
      onReport(report, done, total),
    );
  }
  const feed = indexFeed(world, articles.project, articles.filter);
  const isOwn = world.absolute(articles.project) === world.absolute(project);
  const { heads } = isOwn ? feed : indexFeed(world, project, everything);
  const resting = briefsByArticle(world, output);
  const sorted = sortOut(feed, ({ id, name }) => {
    const briefs = resting.get(id) ?? [];
    return replace ? briefs.filter((brief) => brief !== draftPath(output, name)) : briefs;
  });
  const { settled, paths, told } = cluster ? withTold(sorted) : { ...sorted, told: new Map() };
  const total = settled.length + paths.length;
  for (const [index, report] of settled.entries()) onReport(report, index + 1, total);
  const place: DraftPlace = { output, replace, takenUpBy: { kind: "none" }, project, heads };
  const onNext = (report: DraftReport, done: number) => onReport(report, settled.length + done, total);
  const drafted = derive(world, paths, place, onNext, told);
  return [...settled, ...drafted];
}

/** An article with a brief takes part in finding stories: another that tells the same one needs no brief. */
function withTold({ settled, paths }: SortedOut) {
  const isTold = (report: DraftReport) => report.kind === "skipped" && report.briefs.length > 0;
  const told = new Map(
    settled.filter(isTold).map((report) => [report.article, report.kind === "skipped" ? report.briefs : []] as const),
  );
  return { settled: settled.filter((report) => !isTold(report)), paths: [...told.keys(), ...paths], told };
}

/** Returns the briefs that rest on an article and stay. */
type BriefsOn = (article: ArticleHead) => readonly string[];

interface SortedOut {
  /** What is refused or skipped before anything is derived. */
  readonly settled: readonly DraftReport[];
  readonly paths: readonly string[];
}

function sortOut(feed: FeedIndex, briefsOn: BriefsOn): SortedOut {
  const settled: DraftReport[] = feed.unreadable.map(({ path, article: { diagnostics } }) => ({
    kind: "refused",
    article: path,
    diagnostics,
  }));
  const paths: string[] = [];
  for (const head of feed.chosen.flatMap((id) => feed.heads.get(id) ?? [])) {
    const skipped = reasonToSkip(feed, head, briefsOn);
    if (skipped === undefined) paths.push(head.name);
    else settled.push(skipped);
  }
  return { settled, paths };
}

/** A story is told once: by the brief there is, or from the latest text of its article. */
function reasonToSkip(feed: FeedIndex, head: ArticleHead, briefsOn: BriefsOn): DraftReport | undefined {
  const skipped = { kind: "skipped", article: head.name, diagnostics: [] } as const;
  const briefs = briefsOn(head);
  if (briefs.length > 0) return { ...skipped, briefs };
  if (feed.replacedBy.has(head.id)) return { ...skipped, briefs: [] };
  const earlier = earlierTexts(feed, head).find((text) => briefsOn(text).length > 0);
  if (earlier === undefined) return undefined;
  const outdated = briefsOn(earlier);
  const found = { article: head.name, earlier: earlier.id, briefs: outdated };
  return { ...skipped, briefs: outdated, diagnostics: [diagnose("brief-on-earlier-text", undefined, found)] };
}

/** Returns the texts that this one changes, the latest first; a circle, made by hand, ends. */
function earlierTexts(feed: FeedIndex, head: ArticleHead): readonly ArticleHead[] {
  const texts: ArticleHead[] = [];
  const before = ({ metadata }: ArticleHead) => feed.heads.get(metadata.replaces ?? "");
  for (let text = before(head); text !== undefined && !texts.includes(text); text = before(text)) texts.push(text);
  return texts;
}
