/** What can be started new in a project. */
export const scaffoldKinds = ["brief", "audience", "template", "theme"] as const;

/** One of them. */
export type ScaffoldKind = (typeof scaffoldKinds)[number];
