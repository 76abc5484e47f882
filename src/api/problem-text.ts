const LONGEST_TEXT = 500;

/** What a server says about its refusal (RFC 9457), as text. */
export interface ProblemText {
  readonly title?: string;
  readonly detail?: string;
}

function textMember<Name extends string>(body: object, name: Name): Partial<Record<Name, string>> {
  const value: unknown = Object.getOwnPropertyDescriptor(body, name)?.value;
  if (typeof value !== "string" || value.trim() === "") return {};
  const text: Partial<Record<Name, string>> = {};
  text[name] = value.trim().slice(0, LONGEST_TEXT);
  return text;
}

/** Title and detail of a problem document; nothing where the body is none. Judged by content, not by its type. */
export function problemText(text: string): ProblemText {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null) return {};
    return { ...textMember(body, "title"), ...textMember(body, "detail") };
  } catch {
    return {};
  }
}
