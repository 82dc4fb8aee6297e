import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Result, resultOf } from "../diagnostics/result.ts";
import type { SourceText } from "../diagnostics/span.ts";
import { type Located, readYamlAs } from "../source/read-as.ts";
import { suggest } from "../source/suggest.ts";
import { checkContrast } from "./check-contrast.ts";
import { checkSizes } from "./check-sizes.ts";
import { type Theme, themeSchema } from "./theme-schema.ts";

/** Returns a theme whose every colour and font is defined, or every problem of the file. */
export function readTheme(source: SourceText): Result<Theme> {
  const read = readYamlAs(source, themeSchema);
  if (!read.ok) return read;
  const checked = resultOf(read.value.value, checkTheme(read.value));
  return checked.ok ? resultOf(checked.value, checkContrast(read.value)) : checked;
}

/** Where the theme's parts name a colour or a font: the path of the name, and the name. */
interface Use {
  readonly path: readonly PropertyKey[];
  readonly name: string;
}

function checkTheme(theme: Located<Theme>): readonly Diagnostic[] {
  const { value } = theme;
  const styles = Object.entries(value.styles);
  const colours: readonly Use[] = [
    ...styles.flatMap(([key, style]) => use(["styles", key, "colour"], style.colour)),
    ...styles.flatMap(([key, style]) => use(["styles", key, "fill"], style.fill)),
    ...Object.entries(value.lists).flatMap(([key, list]) => use(["lists", key, "colour"], list.colour)),
    ...Object.entries(value.sections).flatMap(([key, section]) =>
      use(["sections", key, "panel", "fill"], section.panel?.fill),
    ),
    ...Object.entries(value.sections).flatMap(([key, section]) =>
      use(["sections", key, "panel", "border", "colour"], section.panel?.border?.colour),
    ),
    ...use(["rule", "colour"], value.rule.colour),
  ];
  const fonts = styles.flatMap(([key, style]) => use(["styles", key, "font"], style.font));
  return [
    ...missingNames(theme, "colour", colours, Object.keys(value.colours)),
    ...missingNames(theme, "font", fonts, Object.keys(value.fonts)),
    ...checkBase(theme),
    ...checkLogo(theme),
    ...checkSizes(theme),
  ];
}

function use(path: readonly PropertyKey[], name: string | undefined): readonly Use[] {
  return name === undefined ? [] : [{ path, name }];
}

function missingNames(
  theme: Located<Theme>,
  kind: string,
  uses: readonly Use[],
  known: readonly string[],
): readonly Diagnostic[] {
  return uses
    .filter(({ name }) => !known.includes(name))
    .map(({ path, name }) =>
      diagnose("unknown-theme-name", theme.spanAt(path), { kind, name, suggestion: suggest(name, known), known }),
    );
}

/** What is taller than the margin would run into the text, or be lost. */
function checkLogo(theme: Located<Theme>): readonly Diagnostic[] {
  const { logo, papers, running } = theme.value;
  const room = Math.min(...Object.values(papers).map(({ margins }) => margins.top - running.top));
  if (logo === undefined || logo.height <= room) return [];
  return [diagnose("logo-too-tall", theme.spanAt(["logo", "height"]), { height: logo.height, room })];
}

/** The base style is what every text falls back on, so it must say everything. */
function checkBase(theme: Located<Theme>): readonly Diagnostic[] {
  const base = theme.value.styles[theme.value.base];
  const missing = (["font", "size", "leading", "colour"] as const).filter((key) => base?.[key] === undefined);
  if (missing.length === 0) return [];
  return [diagnose("incomplete-base", theme.spanAt(["base"]), { base: theme.value.base, missing })];
}
