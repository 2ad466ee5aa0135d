import type { Metadata } from 'next';
import type { ExampleTotals } from '@/components/help/example-list';
import { EXAMPLES } from '@/components/help/examples';
import { HelpPage } from '@/components/help/help-page';
import type { SearchEngine } from '@/lib/search/engine';
import { fixedTotals } from '@/lib/search/fixed-totals';
import { openEngine } from '../open-engine';

export const metadata: Metadata = {
  title: 'Hướng dẫn',
  description:
    'Cách gõ câu tìm, tìm có dấu và không dấu, bộ lọc, thời gian, trích dẫn; thông tin được đọc ra thế nào; khả năng tiếp cận và quyền riêng tư.',
  alternates: { canonical: '/huong-dan' },
};

// The counts beside the examples are those of the index in force.
export const dynamic = 'force-dynamic';

export default async function Page() {
  const { engine } = await openEngine();
  if (engine === null) return <HelpPage totals={new Map()} info={null} />;
  return <HelpPage totals={await totalsOf(engine)} info={engine.info} />;
}

async function totalsOf(engine: SearchEngine): Promise<ExampleTotals> {
  const totals = await fixedTotals(
    engine,
    EXAMPLES.map(({ query }) => query),
  );
  return new Map(EXAMPLES.map((example, i) => [example, totals[i] ?? 0]));
}
