/** Problems of deriving a brief from an article. */
export const deriveRules = {};
