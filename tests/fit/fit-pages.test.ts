import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resultOf } from "../../src/diagnostics/result.ts";
import { type Droppable, dropOrder } from "../../src/fit/drop-order.ts";
import { type Fit, fitPages, type Measured } from "../../src/fit/fit-pages.ts";
import type { FitSetting } from "../../src/fit/list-settings.ts";
import type { Spacing } from "../../src/theme/theme-schema.ts";
import { succeeded } from "../support/succeeded.ts";

/** Pages of statements of so many lines each; a spacing adds lines between them. */
interface Case {
  readonly allowed: number;
  /** Lines of a page. */
  readonly room: number;
  readonly sections: readonly (readonly (Droppable & { readonly lines: number })[])[];
  readonly mayDrop: 2 | 3 | 4;
}

const settings: readonly FitSetting[] = [3, 2, 1, 0].map((item) => ({
  spacing: { section: 1, panel: 1, numbers: 1, item },
  step: 4 - item,
  typeSize: 10,
}));

const cases: fc.Arbitrary<Case> = fc
  .record({
    sizes: fc.array(
      fc.array(fc.tuple(fc.constantFrom(1 as const, 2 as const, 3 as const), fc.integer({ min: 1, max: 6 }))),
      {
        maxLength: 4,
      },
    ),
    allowed: fc.integer({ min: 1, max: 3 }),
    room: fc.integer({ min: 1, max: 60 }),
    mayDrop: fc.constantFrom(2 as const, 3 as const, 4 as const),
  })
  .map(({ sizes, allowed, room, mayDrop }) => ({
    allowed,
    sections: sizes.map((section, place) =>
      section.map(([priority, lines], index) => ({ id: `s${place}-${index + 1}`, priority, lines })),
    ),
    room,
    mayDrop,
  }));

interface Run {
  readonly fit: Fit<Measured>;
  readonly layouts: number;
  /** What was laid out, one entry a layout. */
  readonly asked: readonly string[];
  readonly order: readonly Droppable[];
}

function run({ sections, allowed, room, mayDrop }: Case): Run {
  const order = dropOrder(sections);
  const asked: string[] = [];
  const fit = fitPages(
    settings,
    allowed,
    order,
    order.filter(({ priority }) => priority >= mayDrop).length,
    (leftOut, { spacing }) => {
      asked.push(JSON.stringify([spacing.item, ...[...leftOut].sort()]));
      const lines = linesWithout(sections, leftOut, spacing);
      const pages = Math.max(1, Math.ceil(lines / room));
      const over = Math.max(0, lines - allowed * room);
      return resultOf({ pages, fill: (lines - (pages - 1) * room) / room, linesOver: over, wordsOver: over * 10 });
    },
  );
  return { fit: succeeded(fit), layouts: asked.length, asked, order };
}

/** Lines of all the pages. */
function roomOf({ allowed, room }: Case): number {
  return allowed * room;
}

function linesWithout(sections: Case["sections"], leftOut: ReadonlySet<string>, spacing: Spacing): number {
  const kept = sections.flat().filter(({ id }) => !leftOut.has(id));
  return kept.reduce((sum, { lines }) => sum + lines + spacing.item, 0);
}

const idsOf = (statements: readonly Droppable[]) => new Set(statements.map(({ id }) => id));

describe("fitting a brief to its pages", () => {
  test("keeps to the pages, or says that it cannot", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { fit } = run(one);
        if (fit.kind === "fits") {
          expect(fit.layout.pages).toBeLessThanOrEqual(one.allowed);
          expect(linesWithout(one.sections, idsOf(fit.leftOut), fit.setting.spacing)).toBeLessThanOrEqual(roomOf(one));
        } else expect(fit.layout.linesOver).toBeGreaterThan(0);
      }),
    );
  });

  test("leaves out only what may go, the least important first", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { fit } = run(one);
        const least = Math.min(4, ...fit.leftOut.map(({ priority }) => priority));
        expect(least).toBeGreaterThanOrEqual(one.mayDrop === 4 ? 4 : one.mayDrop);
        if (fit.kind === "over") return;
        const kept = one.sections.flat().filter(({ id }) => !idsOf(fit.leftOut).has(id));
        for (const { priority } of kept) expect(priority).toBeLessThanOrEqual(least);
      }),
    );
  });

  test("leaves out nothing that would have fitted, as far as it is tried again", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { fit } = run(one);
        const last = fit.leftOut.at(-1);
        if (fit.kind === "over" || last === undefined) return;
        const fuller = idsOf(fit.leftOut.slice(0, -1));
        expect(linesWithout(one.sections, fuller, settings[3]?.spacing ?? fit.setting.spacing)).toBeGreaterThan(
          roomOf(one),
        );
      }),
    );
  });

  test("takes the loosest setting that holds what is left", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { fit } = run(one);
        if (fit.kind === "over") return;
        const looser = settings[settings.indexOf(fit.setting) - 1]?.spacing;
        if (looser === undefined) return;
        const room = fit.layout.pages * one.room;
        expect(linesWithout(one.sections, idsOf(fit.leftOut), looser)).toBeGreaterThan(room);
      }),
    );
  });

  test("takes a page fewer only where the last would stay a third empty, and never leaves one so without need", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { fit } = run(one);
        if (fit.kind === "over") return;
        const lines = settings.map(({ spacing }) => linesWithout(one.sections, idsOf(fit.leftOut), spacing));
        const loosest = lines.find((each) => each <= roomOf(one)) ?? 0;
        const pages = Math.max(1, Math.ceil(loosest / one.room));
        const isFull = pages === 1 || (loosest - (pages - 1) * one.room) / one.room >= 2 / 3;
        const fewer = Math.min(...lines) <= (pages - 1) * one.room;
        expect(fit.layout.pages).toBe(isFull || !fewer ? pages : pages - 1);
      }),
    );
  });

  test("says what would have to go besides, and that would do", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { fit } = run(one);
        if (fit.kind === "fits" || fit.needed === undefined) return;
        const all = idsOf([...fit.leftOut, ...fit.needed]);
        expect(linesWithout(one.sections, all, settings[3]?.spacing ?? raise())).toBeLessThanOrEqual(roomOf(one));
      }),
    );
  });

  test("takes few layouts: a halving of the settings before and after one of the statements, and four second tries", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { layouts, order } = run(one);
        const searches = 2 * (2 + Math.ceil(Math.log2(settings.length)));
        expect(layouts).toBeLessThanOrEqual(searches + 1 + Math.ceil(Math.log2(order.length + 1)) + 4);
      }),
    );
  });

  test("lays nothing out twice", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { asked } = run(one);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });
});

test("of equal statements the last of the longest section goes first", () => {
  const section = (name: string, size: number): readonly Droppable[] =>
    Array.from({ length: size }, (_, index) => ({ id: `${name}-${index + 1}`, priority: 3 }));
  const order = dropOrder([section("facts", 3), section("questions", 1)]).map(({ id }) => id);
  expect(order).toEqual(["facts-3", "facts-2", "questions-1", "facts-1"]);
});

function raise(): never {
  throw new Error("the list has four settings");
}
