import { createContext, type ReactNode, useContext } from "react";
import type { Api } from "./api.ts";

const ApiContext = createContext<Api | undefined>(undefined);

/** The API that everything below asks. */
export function ApiProvider({ value, children }: { readonly value: Api; readonly children: ReactNode }) {
  return <ApiContext value={value}>{children}</ApiContext>;
}

/** The API in use. @throws Error outside of an ApiProvider */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error("useApi needs an ApiProvider");
  return api;
}
