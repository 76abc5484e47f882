import type { Problem } from "#contract/faults.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { CopyStatus, useCopying } from "#ui/copying.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";

type Fault = Problem & { readonly index?: number };

/** One fault in words: where it stands, what stood there, and what would be right. */
function faultText({ document, id, index, pointer, reason }: Fault, { sources, faults }: Catalogue): string {
  const { report } = sources.quality;
  const lines = [
    [report.document, document],
    ...(id === undefined ? [] : [[report.record, id]]),
    ...(index === undefined ? [] : [[report.index, String(index)]]),
    [report.place, pointer],
    [report.reason, faults.sentence(reason)],
  ];
  return lines.map(([label, text]) => `  ${label}: ${text}`).join("\n");
}

interface FaultReportProps {
  readonly of: "quarantined" | "problems";
  readonly faults: readonly Fault[];
}

/** Copies what is wrong as plain text that the publisher can be sent. */
export function FaultReport({ of, faults }: FaultReportProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { partnership } = usePartnership();
  const { asOf } = useViewpoint();
  const address = usePageAddress();
  const { copy, outcome } = useCopying();
  const report = () =>
    [
      m.sources.quality.report.head(text(partnership.title), asOf, f),
      address,
      "",
      m.sources.quality.report[of],
      faults.map((fault) => faultText(fault, m)).join("\n\n"),
      "",
    ].join("\n");
  return (
    <div className="fault-report">
      <button type="button" className="button" data-copy-report={of} onClick={() => void copy({ text: report() })}>
        {m.sources.quality.report.copy}
      </button>
      <CopyStatus outcome={outcome} />
    </div>
  );
}
