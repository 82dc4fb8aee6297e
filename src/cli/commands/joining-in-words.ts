import type { Joining } from "../../cluster/joinings-of.ts";
import { inPercent } from "../../cluster/note-story.ts";

const mostNames = 4;

/** Returns why an article goes with another, as a line of the terminal goes on after the article's name. */
export function joiningInWords(how: Joining, to: string): string {
  switch (how.kind) {
    case "copy":
      return `is a copy of ${to}: ${inPercent(how.shared)} of its words`;
    case "story": {
      const names = how.names.slice(0, mostNames);
      const both = names.length === 0 ? "" : `, both name ${names.join(", ")}`;
      return `tells the story of ${to}: ${inPercent(how.likeness)} alike${both}`;
    }
  }
}
