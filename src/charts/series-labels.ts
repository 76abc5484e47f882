/** Something that wants to stand at a height. */
export interface Wanted {
  readonly id: string;
  /** Where its middle would like to be. */
  readonly at: number;
  readonly heightPx: number;
}

export interface Placed extends Wanted {
  /** Where its middle stands. */
  readonly y: number;
}

interface Cluster {
  readonly members: readonly Wanted[];
  readonly heightPx: number;
  /** Mean of where its members would put its middle. */
  readonly middle: number;
}

function clustered(members: readonly Wanted[]): Cluster {
  const heightPx = members.reduce((sum, member) => sum + member.heightPx, 0);
  let offset = -heightPx / 2;
  let sum = 0;
  for (const member of members) {
    sum += member.at - (offset + member.heightPx / 2);
    offset += member.heightPx;
  }
  return { members, heightPx, middle: sum / members.length };
}

function kept({ heightPx, middle }: Cluster, room: { readonly top: number; readonly bottom: number }): number {
  return Math.max(room.top + heightPx / 2, Math.min(room.bottom - heightPx / 2, middle));
}

/**
 * Labels that do not overlap: those that would are pushed apart around their mean, within the room (DESIGN §5).
 * In less room than they need together they begin at its top.
 *
 * @param wanted in any order; heights include the space between labels
 */
export function pushedApart(
  wanted: readonly Wanted[],
  room: { readonly top: number; readonly bottom: number },
): readonly Placed[] {
  const clusters: Cluster[] = [];
  for (const one of wanted.toSorted((a, b) => a.at - b.at)) {
    let cluster = clustered([one]);
    let above = clusters.at(-1);
    while (above && kept(above, room) + above.heightPx / 2 > kept(cluster, room) - cluster.heightPx / 2) {
      clusters.pop();
      cluster = clustered([...above.members, ...cluster.members]);
      above = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  return clusters.flatMap((cluster) => {
    let top = kept(cluster, room) - cluster.heightPx / 2;
    return cluster.members.map((member) => {
      const y = top + member.heightPx / 2;
      top += member.heightPx;
      return { ...member, y };
    });
  });
}

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/g;

/** About how wide a text is, in px: for choosing among labels, not for setting type. */
export function textWidthPx(text: string, sizePx: number): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return (wide + (text.length - wide) * 0.54) * sizePx;
}

/** The text in as few lines as fit, broken at spaces and after dashes (and anywhere between Han characters). */
export function brokenLines(text: string, widthPx: number, sizePx: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.match(/[\u2E80-\u9FFF]|[^\s–—\u2E80-\u9FFF]+[–—]?\s?|[–—]\s?|\s/g) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && textWidthPx(`${line}${word}`.trimEnd(), sizePx) <= widthPx)
      lines[lines.length - 1] = line + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

/** The text, or as much of its beginning as fits, with a mark that it goes on. */
function cutTo(text: string, widthPx: number, sizePx: number): string {
  if (textWidthPx(text, sizePx) <= widthPx) return text;
  let kept = [...text];
  while (kept.length > 1 && textWidthPx(`${kept.join("")}…`, sizePx) > widthPx) kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}…`;
}

/** As `brokenLines`, but at most so many, and none wider than the room: what is left out is marked. */
export function fewLines(
  text: string,
  { widthPx, sizePx, most }: { readonly widthPx: number; readonly sizePx: number; readonly most: number },
): readonly string[] {
  const lines = brokenLines(text, widthPx, sizePx);
  const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")] : lines;
  return shown.map((line) => cutTo(line, widthPx, sizePx));
}
