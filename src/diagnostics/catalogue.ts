import { archiveRules } from "./rules/archive-rules.ts";
import { audienceRules } from "./rules/audience-rules.ts";
import { buildRules } from "./rules/build-rules.ts";
import { checkRules } from "./rules/check-rules.ts";
import { deriveRules } from "./rules/derive-rules.ts";
import { documentRules } from "./rules/document-rules.ts";
import { feedRules } from "./rules/feed-rules.ts";
import { fetchRules } from "./rules/fetch-rules.ts";
import { pictureRules } from "./rules/picture-rules.ts";
import { sourceRules } from "./rules/source-rules.ts";
import { templateRules } from "./rules/template-rules.ts";
import { themeRules } from "./rules/theme-rules.ts";

/** Every rule of the program, by code. The reference page, `brief explain` and the words of messages come from here. */
export const catalogue = {
  ...sourceRules,
  ...feedRules,
  ...fetchRules,
  ...checkRules,
  ...audienceRules,
  ...deriveRules,
  ...themeRules,
  ...pictureRules,
  ...documentRules,
  ...templateRules,
  ...buildRules,
  ...archiveRules,
};
