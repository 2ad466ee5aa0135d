import type { ReactNode } from 'react';

interface QuietPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The body of a page that has only a message: nothing found, something broken, no index yet. */
export function QuietPage({ title, children }: QuietPageProps) {
  return (
    <div id="noi-dung" tabIndex={-1} className="max-w-measure pt-12">
      <h1 className="serif text-2xl font-semibold">{title}</h1>
      <div className="mt-4 flex flex-col gap-4">{children}</div>
    </div>
  );
}
