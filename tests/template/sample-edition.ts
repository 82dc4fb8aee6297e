import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { audienceSchema } from "../../src/audience/audience-schema.ts";
import type { Edition } from "../../src/audience/edition.ts";
import { type PageLanguage, pageLanguageSchema } from "../../src/audience/page-language.ts";
import { tailorBrief } from "../../src/audience/tailor-brief.ts";
import { readBrief } from "../../src/brief/read-brief.ts";
import { readYamlAs } from "../../src/source/read-as.ts";
import { succeeded } from "../support/succeeded.ts";

function builtIn(path: string) {
  const text = readFileSync(fileURLToPath(new URL(`../../templates/${path}`, import.meta.url)), "utf8");
  return { name: path, text };
}

/** The words of the page in English, as the program has them. */
export const sampleLanguage: PageLanguage = succeeded(
  readYamlAs(builtIn("languages/en.yaml"), pageLanguageSchema),
).value;

const audience = succeeded(readYamlAs(builtIn("audiences/minister.yaml"), audienceSchema)).value;

/** A brief with nothing that may be left out. */
const bare = `
brief: 1
id: ferry
title: The night ferry loses its subsidy
sources: [{ id: post, article: ferry }]
key_facts:
  - text: It carried 12,000 people.
    evidence: [{ source: post, quote: "carried 12,000 people" }]
`;

/** What a brief can have beside. */
const rest = `
as_of: 2025-04-10
issued: 2025-04-11
review_by: 2025-10-10
author: Transport Unit
series: Policy brief
number: "7"
marking: TLP:CLEAR
bottom_line:
  text: It sails **half** as often.
  judgement: true
background:
  - text: The ferry is old.
    judgement: true
implications:
  - text: Fares will rise.
    judgement: true
    likelihood: likely
    confidence: low
glossary: { RO: Road Office }
`;

/** Returns an edition of a brief with this title; `full`: with everything that a brief may leave out. */
export function sampleEdition(title: string, full: boolean): Edition {
  const brief = succeeded(readBrief({ name: "b.yaml", text: full ? bare + rest : bare })).value;
  const metadata = { publisher: "Strait Times", published: "2025-04-10", url: "https://example.org/ferry" };
  const article = { id: "ferry", name: "feed/ferry.md", metadata, language: "en", text: "", sha256: "" };
  const articles = new Map(full ? [["ferry", article]] : []);
  return {
    ...tailorBrief(brief, articles, { name: "minister", audience, language: sampleLanguage }, new Set()),
    title,
  };
}
