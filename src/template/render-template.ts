import Handlebars from "handlebars";
import type { Edition } from "../audience/edition.ts";
import type { PageLanguage } from "../audience/page-language.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Markup } from "../document/markup.ts";
import { stampTags } from "./stamp-tags.ts";
import { readTemplate, type TemplateSet } from "./template-file.ts";
import { templateHelpers } from "./template-helpers.ts";

/** The most HTML a template may make, in UTF-16 code units. */
const outputLimit = 2_000_000;

/** A layout ready to run: what it makes of one edition. */
export type CompiledTemplate = (edition: Edition, language: PageLanguage) => Result<Markup>;

/** Returns a layout, compiled with all it can insert. `checkTemplate` has passed it before. */
export function compileTemplate(layout: string, templates: TemplateSet): CompiledTemplate {
  const origins: Span[] = [];
  const environment = Handlebars.create();
  for (const name of ["log", "lookup", "blockHelperMissing"]) environment.unregisterHelper(name);
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(templateHelpers.map(({ name }) => [name, true])),
  };
  for (const file of templates.values()) {
    const program = stampedProgram(file.name, file.source, origins);
    environment.registerPartial(file.name, environment.compile(program, options));
  }
  const template = environment.compile(`{{> ${layout}}}`, options);
  return (edition, language) => {
    const helpers = Object.fromEntries(
      templateHelpers.map(({ name, apply }) => [name, (value: unknown) => apply(textOf(value), language)]),
    );
    try {
      const html = template(plainData(edition), { helpers });
      if (html.length <= outputLimit) return resultOf({ html, origins });
      return failure(
        diagnose("output-too-large", layoutSpan(layout, templates), { size: html.length, limit: outputLimit }),
      );
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      return failure(diagnose("template-failed", layoutSpan(layout, templates), { problem }));
    }
  };
}

/** Parsed anew, since stamping changes the program and a template may serve several layouts. */
function stampedProgram(name: string, source: TemplateSource, origins: Span[]): hbs.AST.Program {
  const fresh = readTemplate(name, source);
  if (!fresh.ok) throw new Error(`template ${name} was parsed before and now fails`);
  stampTags(fresh.value, origins);
  return fresh.value.program;
}

type TemplateSource = Parameters<typeof readTemplate>[1];

function layoutSpan(layout: string, templates: TemplateSet): Span | undefined {
  const source = templates.get(layout)?.source;
  return source === undefined ? undefined : { source, start: 0, end: 0 };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A template sees data without prototypes or functions, so that no path of it leads to code. */
function plainData(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(plainData));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, field]): [string, unknown] => [key, plainData(field)]);
  return Object.freeze(Object.assign(Object.create(null), Object.fromEntries(entries)));
}
