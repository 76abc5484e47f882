import { useI18n } from "#ui/i18n-context.tsx";
import { Switcher } from "#ui/switcher.tsx";
import { useShownAs } from "./range-notices.tsx";

/** Chart or table. */
export function ViewSwitcher() {
  const { m } = useI18n();
  const { shownAs } = useShownAs();
  return (
    <Switcher
      label={m.common.table.showAs}
      param="view"
      value={shownAs}
      defaultValue="chart"
      options={[
        { value: "chart", label: m.common.table.chart },
        { value: "table", label: m.common.table.table },
      ]}
    />
  );
}
