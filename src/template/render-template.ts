import Handlebars from "handlebars";
import type { Edition } from "../audience/edition.ts";
import type { PageLanguage } from "../audience/page-language.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { failure, type Result, resultOf } from "../diagnostics/result.ts";
import type { SourceText } from "../diagnostics/span.ts";
import type { Markup } from "../document/markup.ts";
import { createLoopBudget } from "./loop-budget.ts";
import { type MarkedPlace, markPlaces, takeMarks, withoutMarks } from "./marks.ts";
import { readTemplate, type TemplateFile, type TemplateSet } from "./template-file.ts";
import { type TemplateHelper, templateHelpers } from "./template-helpers.ts";

/** The most HTML a template may make, in UTF-16 code units. */
const outputLimit = 2_000_000;

/** A layout ready to run: what it makes of one edition. */
export type CompiledTemplate = (edition: Edition, language: PageLanguage) => Result<Markup>;

/** Returns a layout, compiled with all it can insert. `checkTemplate` has passed it before. */
export function compileTemplate(layout: string, templates: TemplateSet): CompiledTemplate {
  const places: MarkedPlace[] = [];
  const environment = Handlebars.create();
  for (const name of ["log", "lookup", "blockHelperMissing"]) environment.unregisterHelper(name);
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(templateHelpers.map(({ name }) => [name, true])),
  };
  for (const file of templates.values()) {
    environment.registerPartial(file.name, environment.compile(markedProgram(file, places), options));
  }
  const template = environment.compile(`{{> ${layout}}}`, options);
  const source = templates.get(layout)?.source;
  return (edition, language) => {
    const budget = createLoopBudget(templates);
    try {
      const marked = template(plainData(edition), { helpers: { ...helpersIn(language), each: budget.each } });
      const markup = takeMarks(marked, places, source);
      return markup.html.length <= outputLimit ? resultOf(markup) : failure(tooLarge(source));
    } catch (error) {
      const runaway = budget.exhaustedAt();
      if (runaway !== undefined) return failure(diagnose("output-too-large", runaway, { limit: outputLimit }));
      const problem = error instanceof Error ? error.message : String(error);
      return failure(diagnose("template-failed", startOf(source), { problem }));
    }
  };
}

/** Parsed anew, since marking changes the program and a template may serve several layouts. */
function markedProgram({ name, source }: TemplateFile, places: MarkedPlace[]): hbs.AST.Program {
  const fresh = readTemplate(name, source);
  if (!fresh.ok) throw new Error(`template ${name} was parsed before and now fails`);
  markPlaces(fresh.value, places);
  return fresh.value.program;
}

function helpersIn(language: PageLanguage): Record<string, Handlebars.HelperDelegate> {
  const delegates = templateHelpers.map((helper): [string, Handlebars.HelperDelegate] => [
    helper.name,
    (value: unknown, ...rest: readonly unknown[]) => {
      const printed = callHelper(helper, value, rest, language);
      return typeof printed === "string" ? withoutMarks(printed) : printed;
    },
  ]);
  return Object.fromEntries(delegates);
}

/** Returns what a helper prints of a value; nothing of one that is absent. */
function callHelper(
  helper: TemplateHelper,
  value: unknown,
  rest: readonly unknown[],
  language: PageLanguage,
): string | Handlebars.SafeString {
  switch (helper.takes) {
    case "text":
      return typeof value === "string" && value !== "" ? helper.apply(withoutMarks(value), language) : "";
    case "number": {
      const words = rest.filter((word) => typeof word === "string").map(withoutMarks);
      return typeof value === "number" ? helper.apply(value, language, words) : "";
    }
    case "list":
      return Array.isArray(value) ? helper.apply(value.map(String), language) : "";
  }
}

function tooLarge(source: SourceText | undefined): Diagnostic {
  return diagnose("output-too-large", startOf(source), { limit: outputLimit });
}

function startOf(source: SourceText | undefined) {
  return source === undefined ? undefined : { source, start: 0, end: 0 };
}

/** A template sees data without prototypes or functions, so that no path of it leads to code. */
function plainData(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(plainData));
  if (typeof value === "string") return withoutMarks(value);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, field]): [string, unknown] => [key, plainData(field)]);
  return Object.freeze(Object.assign(Object.create(null, comparable), Object.fromEntries(entries)));
}

/** Within a text or a number, Handlebars compares that with the object round it, which must have a value then: none. */
const comparable = { [Symbol.toPrimitive]: { value: () => Number.NaN } };
