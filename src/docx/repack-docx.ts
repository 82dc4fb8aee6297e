import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first moment a zip can name, in local time: the same bytes in every zone. */
const zipEpoch = "1980-01-01T00:00:00";

/** The part that readers look for first. */
const contentTypes = "[Content_Types].xml";

/**
 * Returns a file of Word as the same bytes for the same content, with some parts replaced. The library takes the clock
 * for the zip, and draws lots for the ids of links.
 */
export function repackDocx(packed: Uint8Array, replacements: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(unzipSync(packed)).filter(([name]) => !name.endsWith("/"));
  const isText = (name: string) => /\.(?:xml|rels)$/.test(name);
  const texts = new Map(
    parts.filter(([name]) => isText(name)).map(([name, bytes]) => [name, replacements[name] ?? strFromU8(bytes)]),
  );
  const linkIds = new Map<string, string>();
  for (const [name, text] of texts) {
    if (!name.endsWith(".rels")) continue;
    for (const [, id = ""] of text.matchAll(drawnId)) linkIds.set(id, `rIdLink${linkIds.size + 1}`);
  }
  const others = parts.filter(([name]) => name !== contentTypes);
  const first = parts.filter(([name]) => name === contentTypes);
  const files = [...first, ...others].map(([name, bytes]) => {
    const text = texts.get(name);
    return [name, text === undefined ? bytes : strToU8(settled(name, text, linkIds))] as const;
  });
  return zipSync(Object.fromEntries(files), { level: 9, mtime: zipEpoch });
}

/** An id of a link as the library draws it: 21 letters, digits, hyphens and low lines. */
const drawnId = /(?<=Id=")(rId[a-z0-9_-]{21})(?=")/g;

function settled(name: string, text: string, linkIds: ReadonlyMap<string, string>): string {
  const linked = text.replaceAll(/(?<=(?:r:id|Id)=")rId[a-z0-9_-]{21}(?=")/g, (id) => linkIds.get(id) ?? id);
  if (name !== "word/styles.xml") return showDrawings(linked);
  return linked.replace(
    '<w:style w:type="paragraph" w:styleId="Normal">',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">',
  );
}

/**
 * Word draws the SVG that a picture names beside the picture for older programs; LibreOffice draws only the latter. So
 * that both show the drawing, it stands in both places.
 */
function showDrawings(text: string): string {
  return text.replaceAll(
    /(<a:blip r:embed=")rId\d+("[^>]*><a:extLst><a:ext [^>]*><asvg:svgBlip [^>]*r:embed="(rId\d+)")/g,
    (_, start: string, rest: string, drawing: string) => start + drawing + rest,
  );
}
