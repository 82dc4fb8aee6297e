/** How a sentence puts what it says: as so or as not so; as it is, as announced, or as one supposes. */
export interface Assertion {
  readonly denies: boolean;
  readonly announces: boolean;
  readonly supposes: boolean;
}

const denial =
  /\b(?:no|not|nor|never|nobody|none|neither|without|den(?:y|ies|ied)|declin(?:e|es|ed)|refus(?:e|es|ed)|unclear|unknown)\b|n['’]t\b/i;
const announcement = /\b(?:will|won't|is to|are to|plan(?:s|ned)? to)\b/i;

/** "May" with a capital is left out: it is the month. */
const supposition =
  /\b(?:[Ww]ould|[Cc]ould|may|[Mm]ight|[Cc]an|[Mm]ust|[Ss]hould|expect\w*|[Ii]f|[Ww]hether|[Ll]ikely|propos\w+)\b/;

/** Returns how an English sentence puts what it says; of other languages, as far as the words are the same. */
export function assertionOf(text: string): Assertion {
  return { denies: denial.test(text), announces: announcement.test(text), supposes: supposition.test(text) };
}

/** How far two sentences put alike what they say; `nearly` where one announces what the other reports. */
export type Likeness = "alike" | "nearly" | "unlike";

/** Returns how far two sentences put alike what they say: one that denies does not bear out one that affirms. */
export function compareAssertions(left: Assertion, right: Assertion): Likeness {
  if (left.denies !== right.denies || left.supposes !== right.supposes) return "unlike";
  return left.announces === right.announces ? "alike" : "nearly";
}
