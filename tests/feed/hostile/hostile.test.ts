import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addToFeed } from "../../../src/build/add-to-feed.ts";
import { loadFeed } from "../../../src/build/load-feed.ts";
import { describeDiagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../../src/diagnostics/format-diagnostic.ts";
import { readSource } from "../../../src/feed/read-source.ts";
import { folderWorld } from "../../support/folder-world.ts";
import { hostileFeeds } from "./hostile-feeds.ts";
import { hostilePages } from "./hostile-pages.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefwright-hostile-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Elements, and what neither a terminal nor a reader should be given. */
const markup = /<\/?(?:b|p|a|div|script|style|svg|img|iframe|meta|base|link)\b[^>]*>/i;
const unseen = /(?![\n])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u;

describe.each([
  ["a feed with", hostileFeeds],
  ["a page with", hostilePages],
] as const)("%s", (_kind, sources) => {
  test.each(sources)("%s", async (_what, content, ends) => {
    writeFileSync(join(folder, "source"), content());
    const world = folderWorld(folder);
    const reports = await addToFeed(world, ".", ["source"], () => undefined);
    const found = reports.map(({ outcome, diagnostics }) =>
      [outcome, ...diagnostics.map(({ code }) => code)].join(" "),
    );
    expect(found).toEqual(ends);
    for (const report of reports) {
      const said = report.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
      expect(said.join("").replaceAll("\n", "")).not.toMatch(unseen);
      if (report.outcome === "refused") {
        expect(report.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic).message).join("")).not.toBe("");
      }
    }
    const { articles, diagnostics } = loadFeed(world, ".");
    expect(diagnostics).toEqual([]);
    expect(articles.size).toBe(reports.filter(({ outcome }) => outcome !== "refused").length);
    for (const { text, metadata } of articles.values()) {
      expect([text, metadata.title].join("\n")).not.toMatch(markup);
      expect(text).not.toMatch(unseen);
      expect(text).not.toContain("HIDDEN");
      expect(metadata.replaces).toBe(
        ends.includes("changed article-text-changed") && metadata.title === "Two" ? "one" : undefined,
      );
    }
    const files = readdirSync(folder, { recursive: true }).map(String);
    expect(files.filter((file) => !/^(?:source|feed|feed[\\/][a-z0-9-]+\.md)$/.test(file))).toEqual([]);
  });
});

test("a letter is not lost: what a feed and a page say is stored as they say it", async () => {
  const said = "1 < 2 & “déjà vu”, naïve, 港口, 🚢, عربي";
  const escaped = said.replaceAll("&", "&amp;amp;").replaceAll("<", "&amp;lt;");
  writeFileSync(
    join(folder, "source"),
    `<rss version="2.0"><channel><item><title>T</title><description>${escaped}</description></item></channel></rss>`,
  );
  await addToFeed(folderWorld(folder), ".", ["source"], () => undefined);
  expect(readFileSync(join(folder, "feed", "t.md"), "utf8")).toContain(`\n\n${said}\n`);
});

test("one source that cannot be read stops no other", async () => {
  writeFileSync(join(folder, "large.txt"), Buffer.alloc(33_000_000, "a"));
  writeFileSync(join(folder, "note.txt"), "The quay is shut.");
  const reports = await addToFeed(folderWorld(folder), ".", ["large.txt", "nope.txt", "note.txt"], () => undefined);
  expect(reports.map(({ outcome, diagnostics }) => [outcome, ...diagnostics.map(({ code }) => code)])).toEqual([
    ["refused", "file-unreadable"],
    ["refused", "file-not-found"],
    ["new"],
  ]);
});

const pieces = fc.constantFrom(
  ..."<rss version='2.0'>|<channel>|<item>|</item>|<title>|</title>|<description>|<![CDATA[|]]>|<!--|-->|<?xml|?>".split(
    "|",
  ),
  ..."<!doctype html>|<html>|<body>|<p>|</p>|<table>|<svg>|<template>|<script>|</script>|<p style='|'>|&lt;|&#0;|&amp;".split(
    "|",
  ),
  ...'{|}|[|]|:|,|"version"|"https://jsonfeed.org/version/1.1"|"items"|\\ud800|\u0000|\u202E|\r\n| |word |---\n'.split(
    "|",
  ),
);

test("no source makes its reader throw", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const read = readSource("source", Buffer.from(parts.join("")));
      expect(read.ok || read.diagnostics.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
