/** A token of the contract in words, or the token itself where the table has none. */
export function inWords(table: Readonly<Record<string, string>>, token: string): string {
  return Object.hasOwn(table, token) ? (table[token] ?? token) : token;
}
