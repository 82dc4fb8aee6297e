import type { Article } from "../feed/article.ts";
import { hasFiniteVerb, mayBeClause } from "./finite-verb.ts";
import { collapse } from "./stretch.ts";

/** Where a sentence can be cut and what stands before is still a whole clause: no comma of a list is one. */
const boundary =
  /,? [–—-] |[;:] |, (?=(?:and|but|so) (?:it|he|she|they)\b|\w{3,}ing\b|(?:after|because|while|when|as|amid|following|before|which|who|whose|where)\b)| (?=\(|(?:after|because|while|when|as|amid|following|before|which|who|whose|where|so that)\b)/g;

/** Cutting these off would turn a claim or a condition into a fact. */
const mustStay =
  /^(?:,? [–—-] |[;:,]? ?)(?:if|unless|except|but|provided|according|say|says|said|told|warn\w*|claim\w*|report\w*|researchers|officials|experts|although|though|not|nor|or)\b|^, (?:\p{Lu}[\p{L}.'-]+ ){1,3}(?:says?|said)\b/iu;

/** Words that lead on to the next one; a title does not stop after them. */
const dangling = /(?:,? (?:an?|the|its|their|his|her|of|to|in|on|for|and|or|with|by|from|at|as|that|new|all))+$/;

/** `World Health Organization (WHO)`: a title has no need of the letters. */
const abbreviated = / \(\p{Lu}[\p{Lu}\d&-]{1,8}\)/gu;

const shortestTitle = 30;
const longestTitle = 200;

/**
 * Returns the title of a draft as plain text: the article's own, or its lead sentence, cut at a clause's end. A title
 * states the finding: where the article's own names only a subject, and the lead has a clause that fits, that is taken.
 * Where there is none, a whole clause of up to half as much again is better than one that is broken off.
 */
export function deriveTitle(article: Article, headline: string | undefined, lead: string, longest: number): string {
  const own = article.metadata.title ?? headline;
  const title = own === undefined ? "" : dropSiteName(collapse(own));
  const sentence = collapse(lead).replaceAll(abbreviated, "");
  const finding = cutAtClause(sentence, longest);
  const namesOnly = article.language.split("-")[0] === "en" && !mayBeClause(title) && !finding.endsWith("…");
  if (dropStop(title) === "") return finding.endsWith("…") ? (cutLater(sentence, longest) ?? finding) : finding;
  return namesOnly ? finding : cutAtClause(title, longestTitle);
}

/** Browsers' titles end in the name of the site: `… - Wikinews`, `… | BBC News`. */
function dropSiteName(title: string): string {
  const site = / (?:\||[-–—]) (?:[\p{Lu}\d][\p{L}\d.'’&-]*)(?:,? [\p{L}\d.'’&-]+){0,5}$/u.exec(title);
  const isSite = site !== null && site.index >= shortestTitle / 2 && (site[0].startsWith(" |") || isSiteName(site[0]));
  return isSite ? title.slice(0, site.index).trimEnd() : title;
}

function isSiteName(end: string): boolean {
  const names =
    /\b(?:news|times|post|guardian|herald|tribune|journal|telegraph|gazette|wikinews|bbc|cnn|reuters|wikipedia|blog|magazine|review|online|press|today|independent|economist|politico|euronews|npr|voa|bloomberg)\b/i;
  return names.test(end) || /\.(?:com|org|net|eu|co\.uk|gov|int)\b/.test(end);
}

function cutAtClause(sentence: string, longest: number): string {
  const whole = dropStop(sentence);
  if (whole.length <= longest) return whole;
  const cuts = Array.from(whole.matchAll(boundary), ({ index }) => index).filter(
    (at) => at >= shortestTitle && at <= longest && isWholeClause(whole, at),
  );
  const cut = cuts.at(-1);
  if (cut !== undefined) return dropStop(whole.slice(0, cut));
  const space = whole.lastIndexOf(" ", longest - 1);
  const start = whole.slice(0, space > 0 ? space : longest - 1);
  return `${start.replace(dangling, "").replace(/[\s,;:–—-]+$|[\uD800-\uDBFF]$/, "")}…`;
}

/** How much longer a title may be where nothing shorter is a whole clause: a sentence broken off is no title at all. */
const moreRoom = 1.5;

/** `… is working with contractors to acquire data`: the purpose that follows a preposition and its noun. */
const purpose =
  /(?<=\b(?:with|through|via|by|from|at|in) (?:[\p{L}\p{N}’'-]+ ){0,2}[\p{L}\p{N}’'-]+) to (?=\p{Ll}+ )/gu;

const denial = /\b(?:not?|never|without|refus\w+|fail\w+|den(?:y|ies|ied))\b|n['’]t\b/i;

/** Returns the first whole clause that is longer than a title should be and not much longer; undefined without one. */
function cutLater(sentence: string, longest: number): string | undefined {
  const whole = dropStop(sentence);
  if (whole.length <= longest * moreRoom) return whole;
  const cuts = [...whole.matchAll(boundary), ...(denial.test(whole) ? [] : whole.matchAll(purpose))]
    .map(({ index }) => index)
    .filter((at) => at > longest && at <= longest * moreRoom && isWholeClause(whole, at));
  return cuts.length === 0 ? undefined : dropStop(whole.slice(0, Math.min(...cuts)));
}

function isWholeClause(sentence: string, at: number): boolean {
  const clause = sentence.slice(0, at);
  const isOpen = (clause.match(/[“"(]/g)?.length ?? 0) !== (clause.match(/[”")]/g)?.length ?? 0);
  return hasFiniteVerb(clause) && !mustStay.test(sentence.slice(at)) && !isOpen;
}

function dropStop(sentence: string): string {
  return /(?:\p{Lu}\.\p{Lu}|\.\.)\.$/u.test(sentence) ? sentence : sentence.replace(/[\s,;:.。]+$/, "");
}
