import { searchHref } from '@/lib/url/hrefs';
import { countHits } from '../search/unit-words';
import { READERS, type Reader } from './example-searches';
import type { CountedExample } from './home-content';

const NAMES: Readonly<Record<Reader, string>> = { 'van-phong': 'Văn phòng', 'phong-vien': 'Phóng viên' };

/** Searches written as tasks; beside each, how many reports, directives or quotes it finds now. */
export function TaskList({ examples }: { readonly examples: readonly CountedExample[] }) {
  return (
    <section aria-labelledby="viec-thuong-lam">
      <h2 id="viec-thuong-lam" className="home-heading">
        Việc thường làm
      </h2>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {READERS.map((reader) => (
          <ReaderTasks key={reader} name={NAMES[reader]} examples={examples.filter((each) => each.reader === reader)} />
        ))}
      </div>
    </section>
  );
}

function ReaderTasks({ name, examples }: { readonly name: string; readonly examples: readonly CountedExample[] }) {
  if (examples.length === 0) return null;
  return (
    <div>
      <h3 className="pt-2 text-xs text-soft">{name}</h3>
      <ul>
        {examples.map(({ task, shows, asked, query, total }) => (
          <li key={task} className="home-row">
            <div>
              <a href={searchHref(query)} className="home-link">
                {task}
              </a>
              <p className="text-xs text-soft">
                {shows}
                {asked !== null && (
                  <>
                    : <span className="asked">{asked}</span>
                  </>
                )}
              </p>
            </div>
            <span className="count text-xs text-soft">{countHits(total, query.unit)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
