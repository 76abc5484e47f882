/** What stood in the address, and why it is not followed. */
export const ignored = (what: string, needed: string) => (value: string) =>
  `${what} «${value}» не применено: ${needed}.`;

/** The same for a name that nothing has. */
export const none = (what: string) => ignored(what, "такого значения нет");
