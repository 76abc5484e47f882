import type { Rich, RichPart } from "#i18n/rich.ts";
import { HealthGlyph } from "./health-glyph.tsx";
import { Figure } from "./values.tsx";
import { WhyButton } from "./why.tsx";
import "./rich-text.css";

function Part({ part }: { readonly part: RichPart }) {
  if (typeof part === "string") return <>{part}</>;
  if ("b" in part) return <b>{part.why ? <WhyButton why={part.why}>{part.b}</WhyButton> : part.b}</b>;
  if ("text" in part) return <WhyButton why={part.why}>{part.text}</WhyButton>;
  if ("health" in part) return <HealthGlyph health={part.health} size={19} silent />;
  const { name, value, text, why } = part.figure;
  return (
    <b>
      <Figure name={name} value={value} {...(why && { why })}>
        {text}
      </Figure>
    </b>
  );
}

/** Parts of a clause, a sign together with what it stands for. */
function unbroken(clause: Rich[number]): readonly (readonly RichPart[])[] {
  const groups: RichPart[][] = [];
  for (const [index, part] of clause.entries()) {
    const before = clause[index - 1];
    const isSigned = typeof before === "object" && "health" in before;
    if (isSigned) groups.at(-1)?.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** A sentence of clauses that do not break inside, with signs and stressed figures. */
export function RichText({ text }: { readonly text: Rich }) {
  return text.map((clause, at) => (
    // clauses of one sentence have no identity but their place
    <span key={at} className="rich-text__clause">
      {unbroken(clause).map((group, inside) => (
        <span key={inside} className={group.length > 1 ? "nowrap" : undefined}>
          {group.map((part, within) => (
            <Part key={within} part={part} />
          ))}
        </span>
      ))}
    </span>
  ));
}
