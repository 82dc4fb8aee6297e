import { join } from "node:path";
import { z } from "zod";
import { type Result, resultOf } from "../diagnostics/result.ts";
import { listedHostSchema } from "../feed/listed-host.ts";
import { decodeText } from "../source/decode-text.ts";
import { readYamlAs } from "../source/read-as.ts";
import type { World } from "../source/world.ts";

/** What a project allows, in `briefwright.yaml` beside its folder of briefs. Without the file: nothing of it. */
export const projectConfigSchema = z.strictObject({
  feed: z
    .strictObject({
      hosts: z
        .array(listedHostSchema)
        .default([])
        .describe(
          "Hosts that `brief feed add` may read from, each as `news.example.org`: over https at the usual port. `news.example.org:8443` allows another port, `http://news.example.org` a connection without encryption. Each name stands for itself alone, not for those under it.",
        ),
      timeout: z
        .int()
        .min(1)
        .max(600)
        .default(30)
        .describe("How long one answer may take, in seconds; 30 where omitted."),
      megabytes: z
        .int()
        .min(1)
        .max(32)
        .default(32)
        .describe("The most a source may send, in MB; 32, the most there can be, where omitted."),
    })
    .prefault({})
    .describe("Where articles may be fetched from."),
});

/** What a project allows. */
export type ProjectConfig = z.infer<typeof projectConfigSchema>;

/** Returns the file of a project's config. */
export function projectConfigPath(project: string): string {
  return join(project, "briefwright.yaml");
}

/** Returns what a project allows, or every problem of its file. A file of comments alone says nothing. */
export function loadProjectConfig(world: World, project: string): Result<ProjectConfig> {
  const path = projectConfigPath(project);
  const source = decodeText(path, world.readBytes(path) ?? new Uint8Array(), "strict");
  if (!source.ok) return source;
  const isBlank = source.value.text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
  const read = readYamlAs(isBlank ? { ...source.value, text: "{}" } : source.value, projectConfigSchema);
  return read.ok ? resultOf(read.value.value, read.diagnostics) : read;
}
