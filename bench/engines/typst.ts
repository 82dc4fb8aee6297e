import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Engine } from "../engine.ts";
import type { MadeUpBrief, Part } from "../made-up-brief.ts";
import { fontBytes } from "./font-files.ts";

/** Documents that may pass before Typst forgets what it remembered for one: its makers' suggestion. */
const maxAge = 10;

/** Returns Typst as a library in this process, tagged as is its default; it forgets old documents as it goes. */
export function typst(): Engine {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fontBytes()] }] });
  return {
    set: (brief) => {
      const file = compiler.pdf({ mainFileContent: sourceOf(brief) }, { creationTimestamp: 1_767_225_600 });
      compiler.evictCache(maxAge);
      return file;
    },
  };
}

/** Made-up words hold no sign that Typst would read as markup. */
function sourceOf(brief: MadeUpBrief): string {
  return [
    `#set document(title: "${brief.title}")`,
    `#set page(paper: "a4", margin: (x: 54pt, top: 62pt, bottom: 55pt), footer: [${brief.footer}])`,
    `#set text(font: "Source Serif 4", size: 10pt, lang: "en")`,
    `#show heading: set text(font: "Source Sans 3", weight: 600)`,
    `#show strong: set text(weight: 600)`,
    `= ${brief.title}`,
    brief.dateLine,
    ...brief.parts.flatMap(partSource),
  ].join("\n\n");
}

function partSource({ sections, table, link }: Part): readonly string[] {
  const cells = table.map((row) => row.map((cell) => `[${cell}]`).join(", "));
  const [head, ...rows] = cells;
  return [
    ...sections.flatMap(({ heading, bullets }) => [
      `== ${heading}`,
      bullets.map(({ lead, text, remark }) => `- *${lead}* ${text} _${remark}_`).join("\n"),
    ]),
    `#table(columns: 2, table.header(${head}), ${rows.join(", ")})`,
    `#link("${link.address}")[${link.text}]`,
  ];
}
