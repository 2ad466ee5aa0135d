/** Something beside much more is still to be seen. */
const LEAST_PERCENT = 2;

/**
 * A figure as a length; the figure itself stands beside it. Sizes are attributes of SVG, not a style: a strict content
 * policy holds.
 *
 * @param share 0 to 1
 */
export function ShareBar({ share }: { readonly share: number }) {
  const percent = share <= 0 ? 0 : Math.max(LEAST_PERCENT, Math.min(100, Math.round(share * 1000) / 10));
  return (
    <svg className="share-bar" aria-hidden="true">
      <rect width={`${percent}%`} height="100%" fill="currentColor" />
    </svg>
  );
}
