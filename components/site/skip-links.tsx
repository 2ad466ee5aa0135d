'use client';

export interface SkipLink {
  /** `#ket-qua` */
  readonly href: string;
  readonly label: string;
}

/** The first stops of the keyboard; seen only while focused. */
export function SkipLinks({ links }: { readonly links: readonly SkipLink[] }) {
  return (
    <nav aria-label="Đi nhanh" className="print:hidden">
      {links.map(({ href, label }) => (
        <a key={href} href={href} className="skip">
          {label}
        </a>
      ))}
    </nav>
  );
}
