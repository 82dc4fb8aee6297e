import { scaffoldKinds } from "../build/scaffold-kind.ts";
import type { Command } from "./command.ts";
import { json } from "./command-options.ts";

/** The commands that fill a project: its templates, its feed, its drafts. */
export const projectCommands: readonly Command[] = [
  {
    name: "init",
    summary: "Start a project: a brief, its article and a layout to change",
    operands: "DIR",
    counts: [1, 1],
    details: "DIR must be new or empty. The new project builds at once.",
    options: [json],
    examples: [["brief init my-briefs", "make the folder my-briefs and fill it"]],
  },
  {
    name: "new",
    summary: "Start a brief, an audience, a layout or a theme, with every part of it explained",
    operands: `${scaffoldKinds.join("|")} NAME`,
    counts: [2, 2],
    details:
      "Writes one file into the project, or two for a brief: the brief and the article it quotes. All of it builds at once, and says in comments what can be changed. Nothing is overwritten.",
    options: [
      {
        name: "from",
        value: "NAME",
        meaning:
          "What to start from: an audience (minister), a layout (one-page) or a theme (default), by name; for a brief, an article to derive it from, as a file or by its id in the feed.",
      },
      {
        name: "layout",
        value: "NAME",
        meaning: "The layout of a new audience, where it is another than that of --from.",
      },
      {
        name: "theme",
        value: "NAME",
        meaning: "The theme of a new audience, where it is another than that of --from.",
      },
      { name: "project", value: "DIR", meaning: "The project to write into.", default: "." },
      json,
    ],
    examples: [
      ["brief new audience board --from minister", "start an audience from the minister's"],
      ["brief new template office --from two-page", "start a layout from one that ships"],
      ["brief new audience board --layout office", "start an audience that takes this layout"],
      ["brief new brief port-strike", "start a brief, and the article it quotes"],
      ["brief new brief port-strike --from strike.txt", "derive it from an article, under this id"],
    ],
  },
  {
    name: "feed",
    summary: "Add articles to the feed, or list it",
    operands: "add SOURCE… | list",
    counts: [1, 10_000],
    details:
      "add: each SOURCE is an RSS, Atom, RDF or JSON feed, a saved web page, a .txt or a .md file, packed with gzip or not. An http or https address is read where briefwright.yaml lists its host (feed: { hosts: [news.example.org] }), else no connection is opened; links in what it holds are not followed. Each article is stored once in DIR/feed, as text; one whose text has changed is kept beside the earlier, and the briefs that rest on that are named. list: the articles, newest first.",
    options: [
      { name: "project", value: "DIR", meaning: "The project whose feed it is.", default: "." },
      { name: "since", value: "DATE", meaning: "List only articles published on DATE (YYYY-MM-DD) or later." },
      { name: "match", value: "WORDS", meaning: "List only articles in which all WORDS occur." },
      json,
    ],
    examples: [
      ["brief feed add news.xml page.html note.txt", "store the articles of three sources"],
      ["brief feed add https://news.example.org/feed.xml", "the same from a server whose host the project lists"],
      ["brief feed list --since 2025-01-01 --match cable", "list the articles on cables of this year"],
    ],
  },
  {
    name: "derive",
    summary: "Derive a draft brief from articles",
    operands: "ARTICLE… | --feed",
    counts: [0, 10_000],
    details:
      "Each ARTICLE (a .txt or .md file, or the id of an article in the feed) becomes DIR/<name>.yaml, in the article's own words, every statement with its quote. The article is kept in the feed beside the brief, so that the draft builds at once. Where a brief in DIR rests on ARTICLE already, or on an earlier text of it, that brief takes up what is new: new statements go to the end of their section, marked, and statements whose quote is gone are marked; nothing else in the file changes. With --feed: each article of the project's feed on which no brief in DIR rests yet; of one whose text has changed, the latest text.",
    options: [
      { name: "feed", meaning: "Derive from every article of the feed that has no brief yet." },
      { name: "since", value: "DATE", meaning: "With --feed: only articles published on DATE (YYYY-MM-DD) or later." },
      { name: "match", value: "WORDS", meaning: "With --feed: only articles in which all WORDS occur." },
      { name: "project", value: "DIR", meaning: "With --feed: the project whose feed it is.", default: "." },
      { name: "out", short: "o", value: "DIR", meaning: "Folder for the drafts.", default: "briefs" },
      {
        name: "cluster",
        meaning:
          "Make one draft of all articles that tell one story; copies of one text count as one source. What was put together, and why, is printed.",
      },
      { name: "into", value: "FILE", meaning: "Add to this brief, also where it rests on other articles." },
      { name: "replace", meaning: "Replace drafts that are already there." },
      { name: "dry-run", meaning: "Say what would be derived, added and marked; write nothing." },
      {
        name: "explain",
        meaning: "Print every sentence with its scores, and why it would be taken or left; write nothing.",
      },
      json,
    ],
    examples: [
      ["brief derive article.txt", "write briefs/article.yaml"],
      ["brief derive inbox/*.txt --out drafts", "derive a draft from each article"],
      ["brief derive --cluster inbox/*.txt", "derive a draft from each story that the articles tell"],
      ["brief derive article-2", "take up a changed article of the feed into the brief on its earlier text"],
      ["brief derive --feed --since 2025-01-01", "derive a draft from each article of this year that has none"],
    ],
  },
];
