import Handlebars from "handlebars";
import type { Span } from "../diagnostics/span.ts";
import { spanOfLocation, type TemplateSet } from "./template-file.ts";

/** The most that the loops of one page may do: a page has a few hundred items, of a few hundred signs. */
const limits = { rounds: 50_000, characters: 20_000_000 };

/** A loop helper that counts, and the place at which the count ran out. */
export interface LoopBudget {
  readonly each: Handlebars.HelperDelegate;
  readonly exhaustedAt: () => Span | undefined;
}

/** Returns Handlebars' own `each`, made to stop where loops in each other, which no check can count, run away. */
export function createLoopBudget(templates: TemplateSet): LoopBudget {
  const spent = { rounds: 0, characters: 0 };
  let exhaustedAt: Span | undefined;
  const builtIn = Handlebars.create().helpers["each"];
  const each: Handlebars.HelperDelegate = function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    const counted: Handlebars.TemplateDelegate = (item, data) => {
      spent.rounds += 1;
      const text = spent.rounds > limits.rounds ? undefined : options.fn(item, data);
      spent.characters += text?.length ?? 0;
      if (text !== undefined && spent.characters <= limits.characters) return text;
      exhaustedAt ??= spanOfLoop(options, templates);
      throw new Error("the loops of the template run away");
    };
    return builtIn?.call(this, list, { ...options, fn: counted });
  };
  return { each, exhaustedAt: () => exhaustedAt };
}

/** Handlebars tells a helper where it is called, though its types do not say so. */
function spanOfLoop(options: Handlebars.HelperOptions, templates: TemplateSet): Span | undefined {
  const loc: unknown = Reflect.get(options, "loc");
  if (!isLocation(loc)) return undefined;
  const source = templates.get(loc.source)?.source;
  return source === undefined ? undefined : spanOfLocation(source, loc);
}

function isLocation(value: unknown): value is hbs.AST.SourceLocation {
  return typeof value === "object" && value !== null && "start" in value && "end" in value && "source" in value;
}
