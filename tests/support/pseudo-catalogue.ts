import type { Catalogue } from "#i18n/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";

const wrap = (text: string) => (text.startsWith("⟦") && text.endsWith("⟧") ? text : `⟦${text}⟧`);

/** The same text with every string of it in ⟦…⟧: strings, rich clauses, the messages of an object, what functions give. */
function pseudo(message: unknown): unknown {
  if (typeof message === "string") return message === "" ? message : wrap(message);
  if (typeof message === "function") {
    return (...given: readonly unknown[]) => pseudo(Reflect.apply(message, undefined, given));
  }
  if (Array.isArray(message)) return message.map(pseudo);
  if (typeof message !== "object" || message === null) return message;
  if (
    "figure" in message &&
    typeof message.figure === "object" &&
    message.figure !== null &&
    "text" in message.figure
  ) {
    return { figure: { ...message.figure, text: pseudo(message.figure.text) } };
  }
  // a health's token is no text
  return "health" in message && typeof message.health === "string" && Object.keys(message).length === 1
    ? message
    : pseudoMembers(message);
}

function pseudoMembers<T extends object>(messages: T): T {
  return new Proxy(messages, { get: (target, member) => pseudo(Reflect.get(target, member)) });
}

/** A catalogue in which every message, string or function or rich text, stands in ⟦…⟧. */
export function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  return pseudoMembers(catalogue);
}

const NO_TEXTS = new Set<string | symbol>(["lang", "plural"]);

/** Formatters whose texts stand in ⟦…⟧; plural forms do not, since they end inside a message. */
export function pseudoFormatters(formatters: Formatters): Formatters {
  return new Proxy(formatters, {
    get: (target, member) => (NO_TEXTS.has(member) ? Reflect.get(target, member) : pseudo(Reflect.get(target, member))),
  });
}
