/** The 45° hatch of a gap, for `fill="url(#id)"`; ids are the drawing's own, since a page holds several drawings. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="1.2" height="6" fill="var(--hatch)" />
    </pattern>
  );
}
