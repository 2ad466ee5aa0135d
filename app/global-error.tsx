'use client';

import '../components/ui/fonts.css';
import './globals.css';
import ErrorPage from './error';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Stands in for the layout itself, so it brings its own document and styles. */
export default function GlobalError(props: Props) {
  return (
    <html lang="vi">
      <body>
        <title>Lỗi – Sao Lục</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
