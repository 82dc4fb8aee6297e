import { expect, test, vi } from "vitest";
import { draw, layOut } from "../../src/pdf/lay-out.ts";
import { defaultTheme } from "../support/default-fonts.ts";
import { smallDefinition } from "../support/small-definition.ts";

const { fonts } = defaultTheme();

test("a document leaves nothing waiting in the process, which would be kept until a build of many is over", () => {
  const waiting = vi.spyOn(process, "nextTick");
  const { bytes } = draw(layOut(smallDefinition([{ text: [{ text: "A page" }] }]), fonts));
  const calls = waiting.mock.calls.length;
  waiting.mockRestore();
  expect(calls).toBe(0);
  expect(bytes.length).toBeGreaterThan(1000);
});
