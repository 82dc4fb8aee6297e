import type { Picture } from "../picture/picture.ts";
import { readPicture } from "../picture/read-picture.ts";
import type { Theme } from "../theme/theme-schema.ts";

/** Width of the pictures in pixels: that of a narrow column. */
const width = 340;

/** Returns a picture of the theme's colours, each a square with its name. */
export function swatches({ colours }: Theme): Picture {
  const squares = Object.entries(colours).map(([name, colour], index) => {
    const [x, y] = [(index % 5) * 68, Math.floor(index / 5) * 74];
    return `<rect x="${x + 0.5}" y="${y + 0.5}" width="54" height="44" fill="${colour}" stroke="#767676"/>
<text x="${x}" y="${y + 60}" font-size="11">${escaped(name)}</text>`;
  });
  return draw("colours.svg", Math.ceil(squares.length / 5) * 74 - 8, squares);
}

/** Returns a picture of the theme's fonts: each family in its four faces. */
export function faces({ fonts }: Theme): Picture {
  const lines = Object.keys(fonts).flatMap((name, index) => {
    const y = index * 52;
    const family = `font-family="${escaped(name)}" font-size="17"`;
    return [
      `<text x="0" y="${y + 12}" font-size="11">${escaped(name)}</text>
<text x="0" y="${y + 34}" ${family}>Regular</text>
<text x="80" y="${y + 34}" ${family} font-style="italic">Italic</text>
<text x="150" y="${y + 34}" ${family} font-weight="bold">Bold</text>
<text x="210" y="${y + 34}" ${family} font-weight="bold" font-style="italic">Bold italic</text>`,
    ];
  });
  return draw("fonts.svg", lines.length * 52 - 8, lines);
}

function draw(name: string, height: number, parts: readonly string[]): Picture {
  const svg = `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join("\n")}</svg>`;
  const picture = readPicture(name, name, Buffer.from(svg));
  if (!picture.ok) throw new Error(`the specimen's own picture ${name} is refused`);
  return picture.value;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
