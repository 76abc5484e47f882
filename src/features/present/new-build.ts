/** Keeps an eye on whether another build of the app lies on the server. */
export interface BuildWatch {
  /** Looks; quietly, if nothing answers. */
  look(): Promise<void>;
  /** Whether another build was seen that has not been taken up in this tab yet. */
  isNew(): boolean;
  /** Loads the page anew at the same address. */
  takeUp(): void;
}

const TAKEN = "tracker-build-taken-up";

/** Addresses of the scripts that a page starts with: they carry the build's hash. */
function startOf(page: Document): string {
  return [...page.querySelectorAll("script[type=module][src]")].map((script) => script.getAttribute("src")).join(" ");
}

function lastTaken(): string | null {
  try {
    return sessionStorage.getItem(TAKEN);
  } catch {
    return null;
  }
}

/** A tab that keeps nothing could load for ever: it stays with the build that it has. */
function remember(build: string): boolean {
  try {
    sessionStorage.setItem(TAKEN, build);
    return true;
  } catch {
    return false;
  }
}

/** The watch over the page's own address; a build is taken up once, even if the server goes back and forth. */
export function watchBuild(base: string): BuildWatch {
  const own = startOf(document);
  let found = own;
  return {
    look: async () => {
      const answer = await fetch(base, { cache: "no-store", headers: { accept: "text/html" } });
      if (!answer.ok) return;
      const start = startOf(new DOMParser().parseFromString(await answer.text(), "text/html"));
      if (start !== "") found = start;
    },
    isNew: () => own !== "" && found !== own && lastTaken() !== found,
    takeUp: () => {
      if (remember(found)) location.reload();
    },
  };
}
