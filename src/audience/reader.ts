import type { Audience } from "./audience-schema.ts";
import type { PageLanguage } from "./page-language.ts";

/** Who reads: an audience under its name, and the words of the page in the brief's language. */
export interface Reader {
  readonly name: string;
  readonly audience: Audience;
  readonly language: PageLanguage;
}

/** What an audience is called, and the headings it has of its own. */
export type AudienceWords = Pick<Audience, "label" | "labels">;

/**
 * Returns an audience's words in the language of the page: its own where they are in that language or name none, else
 * those of the language's file, so that no page mixes two languages.
 */
export function audienceWords({ name, audience, language }: Reader): AudienceWords {
  const own = audience.language === undefined || baseOf(audience.language) === baseOf(language.language);
  return own ? audience : (language.audiences?.[name] ?? { label: audience.label });
}

function baseOf(tag: string): string {
  return tag.split("-", 1)[0] ?? tag;
}
