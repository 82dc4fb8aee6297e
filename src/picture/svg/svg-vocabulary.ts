/** Elements of SVG that are drawn, or that others refer to. */
export const drawnElements: ReadonlySet<string> = new Set([
  ...["svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"],
  ...["text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath"],
]);

/** Elements that say something of the drawing and draw nothing; they are left out. */
export const silentElements: ReadonlySet<string> = new Set(["title", "desc", "metadata"]);

/** Why an element is refused, where more can be said than that it is not supported. */
export const elementHints: ReadonlyMap<string, string> = new Map([
  ...["script", "handler", "listener"].map((name) => [name, "a picture runs nothing: delete it"] as const),
  ...["image", "feImage"].map(
    (name) => [name, "a drawing holds no other picture: print that one on its own, as PNG or JPEG"] as const,
  ),
  ["foreignObject", "write its text as <text>; some programs can export text so"],
  ["a", "a link stands in the caption, where readers find it"],
  ["svg", "draw everything in one <svg>, in groups: <g transform=…>"],
  ["font", "text is printed in the theme's fonts: delete it"],
  ...["animate", "animateTransform", "animateMotion", "set"].map(
    (name) => [name, "a page does not move: delete it"] as const,
  ),
  ...["filter", "mask", "pattern", "marker"].map(
    (name) => [name, "draw it plainly, or export the picture as PNG"] as const,
  ),
]);

const numberWords = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "dx", "dy", "width"];
const moreNumbers = ["height", "d", "points", "viewBox", "offset", "rotate", "textLength"];

/** Attributes made of numbers: where a shape stands. */
export const geometry: ReadonlySet<string> = new Set([...numberWords, ...moreNumbers]);

/** Attributes made of transformations. */
export const transforms: ReadonlySet<string> = new Set(["transform", "gradientTransform"]);

const painting = [
  "color",
  "fill",
  "fill-opacity",
  "fill-rule",
  "clip-path",
  "clip-rule",
  "opacity",
  "visibility",
  "display",
];
const stroking = ["stroke", "stroke-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit"];
const dashes = ["stroke-dasharray", "stroke-dashoffset", "stop-color", "stop-opacity", "overflow"];
const lettering = ["font", "font-family", "font-size", "font-style", "font-weight", "text-anchor", "letter-spacing"];
const setting = [
  "word-spacing",
  "dominant-baseline",
  "alignment-baseline",
  "baseline-shift",
  "direction",
  "text-decoration",
];

/** Properties that say how a shape looks; as attributes, in `style` and in style sheets. */
export const properties: ReadonlySet<string> = new Set([...painting, ...stroking, ...dashes, ...lettering, ...setting]);

/** Other attributes that are kept. */
export const otherAttributes: ReadonlySet<string> = new Set([
  ...["id", "class", "preserveAspectRatio", "gradientUnits", "spreadMethod", "clipPathUnits", "lengthAdjust"],
  "xml:space",
]);

/** Properties that change the drawing in a way that cannot be printed. */
export const refusedProperties: ReadonlySet<string> = new Set([
  ...["filter", "mask", "marker", "marker-start", "marker-mid", "marker-end", "mix-blend-mode", "writing-mode"],
]);
