import { AppLink } from "./link.tsx";
import { useUrlParams } from "./url-state.ts";
import "./switcher.css";

export interface SwitcherOption {
  readonly value: string;
  readonly label: string;
}

export interface SwitcherProps {
  /** What is switched, for those who do not see the row. */
  readonly label: string;
  /** The URL parameter that holds the choice. */
  readonly param: string;
  readonly options: readonly SwitcherOption[];
  readonly value: string;
  /** The choice that needs no parameter. */
  readonly defaultValue?: string;
}

/** A row of choices of which one holds; each is a link, so it can be opened, copied and gone back from. */
export function Switcher({ label, param, options, value, defaultValue }: SwitcherProps) {
  const { href } = useUrlParams();
  return (
    <nav className="switcher" aria-label={label}>
      {options.map((option) => (
        <AppLink
          key={option.value}
          href={href({ [param]: option.value === defaultValue ? null : option.value })}
          current={option.value === value ? "true" : undefined}
        >
          {option.label}
        </AppLink>
      ))}
    </nav>
  );
}
