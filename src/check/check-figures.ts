import type { Brief } from "../brief/brief-schema.ts";
import { plainTextOf } from "../brief/inline-markdown.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Article } from "../feed/article.ts";
import type { Located } from "../source/read-as.ts";
import type { Path } from "../source/read-yaml.ts";
import { withoutCitations } from "./cite-article.ts";
import type { Figure } from "./figures/figure.ts";
import { figureSpans } from "./figures/figure-spans.ts";
import { type CutFigure, figuresOfPassage, type PassageFigures } from "./figures/figures-of-passage.ts";
import { readFigures } from "./figures/read-figures.ts";
import { type Support, supportOf, supportsFigure } from "./figures/supports-figure.ts";
import { markdownOf } from "./list-statements.ts";
import type { LocatedQuote, LocatedStatement } from "./locate-evidence.ts";

/** What quotes say of figures, for the check and for the hint. */
interface Quoted {
  readonly support: Support;
  readonly quotes: number;
  readonly found: readonly string[];
  readonly cut: readonly CutFigure[];
}

/** Returns the figures of a brief's visible texts that none of the quotes they rest on contains. */
export function checkFigures(
  brief: Located<Brief>,
  articles: ReadonlyMap<string, Article>,
  statements: readonly LocatedStatement[],
): readonly Diagnostic[] {
  const evidence = statements.map(({ quotes }) => quotes.map(figuresOf));
  const title = checkTitle(brief, articles, evidence.flat());
  const texts = statements.flatMap((placed, index) => {
    if (restsOnNothing(placed)) return [];
    const quoted = quotedIn(evidence[index] ?? []);
    const part = placed.statement.judgement === true ? "judgement" : "statement";
    const cited = placed.quotes.flatMap(({ place }) => (place.kind === "found" ? place.article : []));
    return textsOf(placed).flatMap(({ path, text }) =>
      checkText(brief, path, withoutCitations(text, cited, brief.value.language), part, quoted),
    );
  });
  return [...title, ...texts];
}

/** That there is no quote at all has been said; what else it would have to contain is of no use. */
function restsOnNothing({ statement, quotes }: LocatedStatement): boolean {
  return quotes.length === 0 && statement.judgement !== true;
}

/** A title has no quotes of its own: it rests on those of the brief, or on the words of its articles. */
function checkTitle(
  brief: Located<Brief>,
  articles: ReadonlyMap<string, Article>,
  evidence: readonly PassageFigures[],
): readonly Diagnostic[] {
  const { title, sources } = brief.value;
  const found = checkText(brief, ["title"], title, "title", quotedIn(evidence));
  if (found.length === 0) return [];
  const whole = sources.flatMap(({ article: id }) => {
    const article = articles.get(id);
    if (article === undefined) return [];
    return [{ figures: readFigures(`${article.metadata.title ?? ""}\n${article.text}`), cut: [] }];
  });
  const unsupported = new Set(checkText(brief, ["title"], title, "title", quotedIn(whole)).map(spanStart));
  return found.filter((diagnostic) => unsupported.has(spanStart(diagnostic)));
}

function spanStart(diagnostic: Diagnostic): number {
  return diagnostic.span?.start ?? 0;
}

function figuresOf({ quote, place }: LocatedQuote): PassageFigures {
  if (place.kind !== "found") return { figures: readFigures(quote), cut: [] };
  return figuresOfPassage(place.article.text, place.passage.start, place.passage.end);
}

function quotedIn(evidence: readonly PassageFigures[]): Quoted {
  const figures = evidence.flatMap((quote) => quote.figures);
  return {
    support: supportOf(figures),
    quotes: evidence.length,
    found: writtenForms(figures.filter(({ claim }) => claim)),
    cut: evidence.flatMap((quote) => quote.cut),
  };
}

function writtenForms(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.map(({ written }) => written.replaceAll(/\s+/g, " ")))];
}

function textsOf(placed: LocatedStatement): readonly { readonly path: Path; readonly text: string }[] {
  const { figure } = placed.statement;
  const callout =
    figure === undefined
      ? []
      : [
          { path: [...placed.path, "figure", "value"], text: figure.value },
          { path: [...placed.path, "figure", "label"], text: figure.label },
        ];
  const { path: own, alternative } = placed;
  const spoken = alternative === undefined ? [] : [{ path: [...own, "alt"], text: alternative }];
  return [...markdownOf(placed).map(({ path, text }) => ({ path, text: plainTextOf(text) })), ...callout, ...spoken];
}

function checkText(
  brief: Located<Brief>,
  path: Path,
  text: string,
  part: "title" | "statement" | "judgement",
  { support, quotes, found, cut }: Quoted,
): readonly Diagnostic[] {
  const figures = readFigures(text);
  const unsupported = figures.filter((figure) => figure.claim && !supportsFigure(support, figure));
  if (unsupported.length === 0) return [];
  const spans = figureSpans(brief.spanAt(path), figures);
  return unsupported.map((figure) =>
    diagnose("unsupported-figure", spans.get(figure), {
      figure: figure.written,
      part,
      quotes,
      found,
      cut: wholesOf(figure, cut),
    }),
  );
}

/** The figures of the article that would be this one if the quotes did not cut them short. */
function wholesOf(figure: Figure, cut: readonly CutFigure[]): readonly string[] {
  return writtenForms(cut.filter(({ part }) => supportsFigure(supportOf([part]), figure)).map(({ whole }) => whole));
}
