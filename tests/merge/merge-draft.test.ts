import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief/brief-schema.ts";
import { readBrief } from "../../src/brief/read-brief.ts";
import { deriveDraft } from "../../src/derive/derive-draft.ts";
import { draftSections } from "../../src/derive/draft-limits.ts";
import type { Article } from "../../src/feed/article.ts";
import { type Merged, mergeDraft } from "../../src/merge/merge-draft.ts";
import type { Located } from "../../src/source/read-as.ts";
import { spliceText } from "../../src/source/splice-file.ts";
import { textOfBrief, type Written, writtenBriefs } from "./written-brief.ts";

/** Sentences of a report, most of them fit for a statement; each version of the article has some of them. */
const pool = [
  "The Norden ferry will stop for six weeks from 1 May, the county said on Tuesday.",
  "It carries about 900 cars a day across the sound.",
  "The county found cracks in both ramps during a check in March.",
  "Repairs cost 14 million crowns, according to the county's engineer.",
  "The line opened in 1964 and was last rebuilt in 1998.",
  "In 2019 a similar fault closed the southern line for a month.",
  "Farmers on the islands warned that milk could spoil.",
  "Fuel prices on the islands are expected to rise by 5% in May.",
  "A bus by way of the bridge takes two hours longer.",
  "It is not clear who pays for the detour.",
  "The county has not said whether the ferry will run at night afterwards.",
  "The council approved a second boat by 21 votes to 4.",
  "The council did not approve a second boat by 21 votes to 4.",
  "A decision on damages is due in June.",
  "The shipyard at Berga will build the new ramps.",
  "The shipyard at Lund will build the new ramps.",
  "Repairs cost 19 million crowns, according to the county's engineer.",
  "Schools on the islands may move lessons online in May.",
  "The police investigate who signed off the ramps in 2021.",
  "Tickets bought for May will be paid back in full.",
];

const versions = fc.record({
  old: fc.uniqueArray(fc.nat(pool.length - 1), { minLength: 8, maxLength: 14 }),
  added: fc.uniqueArray(fc.nat(pool.length - 1), { maxLength: 8 }),
  gone: fc.uniqueArray(fc.nat(13), { maxLength: 5 }),
});

const cases = versions.chain(({ old, added, gone }) => {
  const sentences = old.map((index) => pool[index] ?? "");
  const kept = sentences.filter((_, index) => !gone.includes(index));
  const later = [...new Set([...kept, ...added.map((index) => pool[index] ?? "")])];
  return writtenBriefs(sentences.length).map((written) => ({ sentences, later, written }));
});

function articleOf(id: string, sentences: readonly string[], replaces?: string): Article {
  const metadata = replaces === undefined ? {} : { replaces };
  return { id, name: `feed/${id}.md`, metadata, language: "en", text: sentences.join("\n\n"), sha256: "" };
}

function read(text: string): Located<Brief> {
  const result = readBrief({ name: "briefs/ferry.yaml", text });
  if (!result.ok) throw new Error(`${result.diagnostics.map(({ code }) => code).join()}\n${text}`);
  return result.value;
}

function merge(text: string, articles: readonly Article[], article: Article): Merged {
  const draft = deriveDraft(article);
  if (!draft.ok) throw new Error("no draft");
  const merged = mergeDraft(read(text), new Map(articles.map((one) => [one.id, one])), article, draft.value);
  if (!merged.ok) throw new Error(`${merged.diagnostics.map(({ code }) => code).join()}\n${text}`);
  return merged.value;
}

interface Round {
  readonly before: string;
  readonly after: string;
  readonly merged: Merged;
  readonly old: Article;
  readonly changed: Article;
}

function deriveAgain(sentences: readonly string[], later: readonly string[], written: Written): Round {
  const before = textOfBrief(written, sentences);
  const old = articleOf("ferry-news", sentences);
  const changed = articleOf("ferry-news-2", later, "ferry-news");
  const merged = merge(before, [old, changed], changed);
  return { before, after: spliceText(before, merged.splices), merged, old, changed };
}

function holdsFor(law: (round: Round) => void): void {
  const property = fc.property(cases, ({ sentences, later, written }) => law(deriveAgain(sentences, later, written)));
  fc.assert(property, { numRuns: 60 });
}

describe("whatever an analyst made of a brief, and whatever became of its article", () => {
  test("no byte is lost or moved, but for the brackets of an empty list", () => {
    holdsFor(({ before, merged: { splices } }) => {
      const removed = splices.map(({ start, end }) => before.slice(start, end)).filter((words) => words !== "");
      expect(removed.filter((words) => !/^ ?\[ *\]$/.test(words))).toEqual([]);
    });
  });

  test("every line is still there, in its order", () => {
    holdsFor(({ before, after }) => {
      fc.pre(!before.startsWith("{"));
      const lines = after.split("\n");
      let from = 0;
      for (const line of before.split("\n")) {
        const found = lines.findIndex((one, index) => index >= from && sameLine(one, line));
        expect(found, line).toBeGreaterThanOrEqual(from);
        from = found + 1;
      }
    });
  });

  test("the brief says what it said, and then what is new, from the new text", () => {
    holdsFor(({ before, after, changed, old }) => {
      const [was, is] = [read(before).value, read(after).value];
      expect({ ...is, ...emptied, sources: [] }).toEqual({ ...was, ...emptied, sources: [] });
      expect(is.sources).toEqual([
        ...was.sources,
        { id: "ferry-news-2", article: "ferry-news-2", note: "a later text of the article" },
      ]);
      for (const section of draftSections) {
        const [statements = [], longer = []] = [was[section], is[section]];
        expect(longer.slice(0, statements.length)).toEqual(statements);
        const quotes = longer.slice(statements.length).flatMap(({ evidence = [] }) => evidence);
        expect(quotes.filter(({ source }) => source !== "ferry-news-2")).toEqual([]);
        expect(quotes.filter(({ quote }) => !changed.text.includes(quote) || old.text.includes(quote))).toEqual([]);
      }
    });
  });

  test("each statement whose quote is gone is marked, and no other", () => {
    holdsFor(({ before, after, changed }) => {
      const was = read(before).value;
      const gone = draftSections.flatMap((section) =>
        (was[section] ?? []).filter(({ evidence = [] }) => evidence.some(({ quote }) => !changed.text.includes(quote))),
      );
      expect(after.split("# review: vanished").length - 1).toBe(new Set(gone).size);
    });
  });

  test("deriving a third time changes nothing", () => {
    holdsFor(({ after, old, changed }) => {
      expect(merge(after, [old, changed], changed).splices).toEqual([]);
    });
  });

  test("an article that has not changed adds nothing, whatever was deleted", () => {
    holdsFor(({ before, old }) => {
      expect(merge(before, [old], old).splices).toEqual([]);
    });
  });

  test("what was added and then deleted does not come back with the next text", () => {
    holdsFor(({ before, old, changed }) => {
      const record = { id: "ferry-news-2", article: "ferry-news-2" };
      const deleted = before
        .replace("id: old\n", (found) => `${found}- ${JSON.stringify(record)}\n`)
        .replace(/"article": ?"ferry-news"\s*\}/, (found) => `${found}, ${JSON.stringify(record)}`);
      const third = { ...changed, id: "ferry-news-3", metadata: { replaces: "ferry-news-2" } };
      const { statements } = merge(deleted, [old, changed, third], third);
      expect(statements.filter(({ outcome }) => outcome === "added")).toEqual([]);
    });
  });
});

const emptied = { background: [], key_facts: [], implications: [], open_questions: [] };

/** A line that held an empty list, or ended in a bracket, may be longer or shorter now. */
function sameLine(after: string, before: string): boolean {
  if (/\[.*\]/.test(before) || before.trim() === "]") return after.startsWith(before.replace(/ ?\[[\s\S]*/, ""));
  return after === before;
}

const [oldText, newText] = [pool.slice(0, 12), [...pool.slice(0, 3), ...pool.slice(12, 17)]];
const minimal =
  "brief: 1\nid: ferry\ntitle: T\nsources: [{ id: old, article: ferry-news }]\nkey_facts:\n- text: a\n  judgement: true\n";

function added(text: string, before: readonly string[], after: readonly string[]): readonly string[] {
  const changed = articleOf("ferry-news-2", after, "ferry-news");
  const { statements } = merge(text, [articleOf("ferry-news", before), changed], changed);
  return statements.filter(({ outcome }) => outcome === "added").map(({ text: words }) => words);
}

test("a figure, a name or a denial that changed is new, though all other words are known", () => {
  expect(added(minimal, oldText, newText)).toEqual(
    expect.arrayContaining([
      "Repairs cost 19 million crowns, according to the county's engineer.",
      "The shipyard at Lund will build the new ramps.",
      "The council did not approve a second boat by 21 votes to 4.",
    ]),
  );
});

test("a sentence that says no more in other words is not new", () => {
  const reworded = ["According to the engineer of the county, repairs cost 14 million crowns."];
  expect(added(minimal, oldText, [...oldText, ...reworded])).toEqual([]);
});

test("a sentence that the brief already holds in other words is not added", () => {
  const held = minimal.replace("text: a", "text: The yard at Lund will build new ramps at the shipyard");
  expect(added(held, oldText, [...oldText, "The shipyard at Lund will build the new ramps."])).toEqual([]);
});

test("a brief whose article is not in the feed is left alone", () => {
  const changed = articleOf("ferry-news-2", newText, "ferry-news");
  const draft = deriveDraft(changed);
  if (!draft.ok) throw new Error("no draft");
  const merged = mergeDraft(read(minimal), new Map([[changed.id, changed]]), changed, draft.value);
  expect(merged.diagnostics.map(({ code }) => code)).toEqual(["unknown-article"]);
});

test("a section that has no room is left alone, and the reason is told", () => {
  const statements = "- text: a\n  judgement: true\n".repeat(100);
  const full = minimal.replace("- text: a\n  judgement: true\n", statements);
  const [old, changed] = [articleOf("ferry-news", oldText), articleOf("ferry-news-2", newText, "ferry-news")];
  const draft = deriveDraft(changed);
  if (!draft.ok) throw new Error("no draft");
  const merged = mergeDraft(read(full), new Map([old, changed].map((one) => [one.id, one])), changed, draft.value);
  const [found] = merged.diagnostics;
  expect(found?.code).toBe("cannot-merge");
  expect(found?.arguments).toEqual({ reason: "a section has at most 100 statements" });
});
