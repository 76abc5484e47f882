import { vi } from "vitest";

/** A browser in which nobody has registered a service worker yet, whatever other tests are doing on this origin. */
export function withoutRegistration(): void {
  const container = navigator.serviceWorker;
  vi.spyOn(container, "controller", "get").mockReturnValue(null);
  vi.spyOn(container, "getRegistration").mockResolvedValue(undefined);
  vi.spyOn(container, "getRegistrations").mockResolvedValue([]);
}
