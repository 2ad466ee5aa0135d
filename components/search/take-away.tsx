import type { WayAway } from './ways-away';

/** The whole result out of the house. */
export function TakeAway({ ways }: { readonly ways: readonly WayAway[] }) {
  return (
    <div className="choices">
      <span aria-hidden="true" className="text-soft">
        Tải danh sách:
      </span>
      <ul aria-label="Tải danh sách">
        {ways.map(({ label, href }) => (
          <li key={label}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
