import { LocalText } from "./local-text.tsx";
import { usePartnership } from "./partnership-context.tsx";
import "./city-mark.css";

/** A city by its ring and name: cobalt for the party named first, jade for the second. */
export function CityMark({ cityId }: { readonly cityId: string }) {
  const { partnership } = usePartnership();
  const index = partnership.cities.findIndex((city) => city.id === cityId);
  const city = partnership.cities[index];
  if (!city) return <span className="city-mark">{cityId}</span>;
  return (
    <span className={`city-mark city-mark--${index === 0 ? "a" : "b"}`}>
      <LocalText of={city.name} />
    </span>
  );
}
