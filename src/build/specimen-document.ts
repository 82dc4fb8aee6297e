import type { Block, Document, Inline } from "../document/document.ts";
import { textColours } from "../theme/check-contrast.ts";
import { contrastOf } from "../theme/contrast.ts";
import { blockTextStyle, elementOf } from "../theme/text-style.ts";
import type { Theme } from "../theme/theme-schema.ts";
import { bare, figure, heading, items, paragraph, section, table, words } from "./specimen-blocks.ts";
import { faces, swatches } from "./specimen-pictures.ts";

const sample = "The council closed the bridge to lorries after engineers found cracks in fourteen of its bolts.";

/** Returns a document in which everything a theme says is to be seen: each of its colours, fonts, styles and lists. */
export function specimenDocument(theme: Theme, name: string): Document {
  const title = `Theme “${theme.label}”`;
  return {
    title,
    language: "en",
    author: undefined,
    subject: "Specimen of a theme",
    date: undefined,
    header: [
      paragraph("p.running", ...words(`templates/themes/${name}.yaml`)),
      paragraph("p.marking", ...words("SPECIMEN")),
    ],
    body: [
      { ...bare, kind: "heading", style: "h1", level: 1, children: words(title) },
      part("Colours", colourBlocks(theme)),
      part("Fonts", [
        figure(faces(theme), describeFonts(theme), "Each family in its four faces, under its name in the theme."),
      ]),
      part("Text", textBlocks(theme)),
      part("Lists", listBlocks(theme)),
      part("Table", [
        table([
          ["Year", "Ships", "Change"],
          ["2023", "410", "none"],
          ["2024", "520", "more"],
        ]),
      ]),
      part("Side by side", columnBlocks(theme)),
      ...sectionBlocks(theme),
    ],
    footer: [
      paragraph("p.running", ...words("Page "), { kind: "page-number" }, ...words(" of "), { kind: "page-count" }),
    ],
  };
}

function part(title: string, children: readonly Block[]): Block {
  return section("section", heading(2, title), children);
}

function colourBlocks(theme: Theme): readonly Block[] {
  const rows = textColours(theme).flatMap(({ name, colour, grounds }) =>
    grounds.map((ground) => [name, colour, ground.name, `${roundDown(contrastOf(colour, ground.colour))}:1`]),
  );
  const alternative = `A square for each colour: ${Object.entries(theme.colours)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ")}.`;
  return [
    figure(
      swatches(theme),
      alternative,
      "The theme’s colours. Text needs a contrast of 4.5:1 with every ground it may stand on.",
    ),
    table([["Text", "Colour", "On", "Contrast"], ...rows]),
  ];
}

/** As the check counts: 4.49 does not become the 4.5 that it misses. */
function roundDown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function describeFonts({ fonts }: Theme): string {
  const families = Object.entries(fonts).map(([name, font]) => `${name}, from ${font.package ?? "templates/fonts"}`);
  return `The faces regular, italic, bold and bold italic of ${families.join("; ")}.`;
}

function keysOf(theme: Theme, ...elements: readonly string[]): readonly string[] {
  return Object.keys(theme.styles).filter((key) => elements.includes(elementOf(key)));
}

/** Every style of a text, its name and size in itself; labels and styles of runs in a line of their own. */
function textBlocks(theme: Theme): readonly Block[] {
  const headings = keysOf(theme, "h2", "h3").map((key): Block => {
    const level = elementOf(key) === "h2" ? 2 : 3;
    return heading(level, `${key}, ${sizeOf(theme, key)}`, key);
  });
  const texts = keysOf(theme, "p", "li", "dl").map((key) =>
    paragraph(key, ...words(`${key}, ${sizeOf(theme, key)}. ${isForText(theme, key) ? sample : ""}`)),
  );
  return [...headings, ...texts, paragraph("p", ...runs(theme))];
}

/** Labels and large numbers hold few words. */
function isForText(theme: Theme, key: string): boolean {
  return theme.styles[key]?.fill === undefined && blockTextStyle(theme, key).size < 18;
}

function sizeOf(theme: Theme, key: string): string {
  const { size, leading } = blockTextStyle(theme, key);
  return `${size} on ${leading} points`;
}

function runs(theme: Theme): readonly Inline[] {
  const marked = keysOf(theme, "strong", "em").flatMap((style): readonly Inline[] => [
    { kind: elementOf(style) === "strong" ? "strong" : "emphasis", style, language: undefined, children: words(style) },
    ...words(" · "),
  ]);
  const link: Inline = { kind: "link", style: "a", address: "https://example.org/", children: words("a") };
  return [...marked, link];
}

function listBlocks(theme: Theme): readonly Block[] {
  return Object.keys(theme.lists).flatMap((style): readonly Block[] => [
    heading(3, style),
    {
      ...bare,
      kind: "list",
      style,
      ordered: elementOf(style) === "ol",
      items: items(style.endsWith(".notes") ? "li.note" : "li", sample, "A short item.", "Another one."),
    },
  ]);
}

function columnBlocks(theme: Theme): readonly Block[] {
  const callout = (number: string, caption: string): Block => ({
    ...bare,
    kind: "callout",
    style: "aside.key-figure",
    children: [paragraph("p.number", ...words(number)), paragraph("p.caption", ...words(caption))],
  });
  const numbers: Block = {
    ...bare,
    kind: "columns",
    style: "div.columns",
    columns: [callout("14", "cracked bolts"), callout("$3.2m", "cost of repairs"), callout("1931", "built")],
  };
  const others = Object.keys(theme.columns)
    .filter((style) => style !== "div.columns")
    .flatMap((style): readonly Block[] => [
      heading(3, style),
      {
        ...bare,
        kind: "columns",
        style,
        columns: [paragraph("p", ...words(sample)), paragraph("p.likelihood", ...words("Likely"))],
      },
    ]);
  return [numbers, ...others];
}

function sectionBlocks(theme: Theme): readonly Block[] {
  return Object.keys(theme.sections).map((style) =>
    section(style, heading(2, style), [paragraph("p", ...words(sample))]),
  );
}
