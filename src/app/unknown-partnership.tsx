import { type ComponentProps, lazy, Suspense } from "react";
import { ShellFrame } from "./shell-frame.tsx";

const Page = lazy(async () => ({ default: (await import("./unknown-partnership-page.tsx")).UnknownPartnershipPage }));

/** The page of an unknown partnership; few readers ever see it, so its code comes only to them. */
export function UnknownPartnership(props: ComponentProps<typeof Page>) {
  return (
    <Suspense fallback={<ShellFrame>{null}</ShellFrame>}>
      <Page {...props} />
    </Suspense>
  );
}
