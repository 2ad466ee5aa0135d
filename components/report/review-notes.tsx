import type { Report } from '@/lib/report/report';

/** Doubts that a person should look at. */
export function ReviewNotes({ notes }: { readonly notes: Report['review'] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="can-kiem-tra" className="mt-6 border-t border-rule pt-3">
      <h2 id="can-kiem-tra" className="font-semibold">
        Cần người kiểm tra
      </h2>
      <ul className="list-disc ps-5 text-xs">
        {notes.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
