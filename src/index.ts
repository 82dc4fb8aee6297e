/** The public API: the stages of the pipeline, each a function of its arguments. */

export { tailorBrief } from "./audience/tailor-brief.ts";
export { type Brief, briefSchema } from "./brief/brief-schema.ts";
export { readBrief } from "./brief/read-brief.ts";
export { buildBriefs } from "./build/build-briefs.ts";
export { compileBrief } from "./build/compile-brief.ts";
export { checkBrief } from "./check/check-brief.ts";
export { deriveBrief } from "./derive/derive-brief.ts";
export { writeDraft } from "./derive/write-draft.ts";
export { type Diagnostic, describeDiagnostic } from "./diagnostics/diagnostic.ts";
export { formatDiagnostic } from "./diagnostics/format-diagnostic.ts";
export type { Result } from "./diagnostics/result.ts";
export type { Document } from "./document/document.ts";
export { readDocument } from "./document/read-document.ts";
export type { Article } from "./feed/article.ts";
export { readArticle } from "./feed/read-article.ts";
export type { World } from "./source/world.ts";
