import "#ui/tokens.css";
import "#ui/fonts.css";
import "#ui/base.css";
import "#ui/print.css";
import { start } from "#app/start.tsx";

void start(async () => {
  const { startMock } = await import("#mocks/transport.ts");
  return startMock();
});
