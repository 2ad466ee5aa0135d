import type { TopicWords } from '@/lib/search/topic-words';
import { LongList } from '../report/long-list';
import { ThingSection } from '../thing/thing-page';

/** How the topic is recognised: who doubts a count can see what it rests on. */
export function TopicWordsSection({ words }: { readonly words: TopicWords }) {
  const { strong, weak, falseFriends, core } = words;
  return (
    <ThingSection id="nhan-ra" title="Chủ đề được nhận ra thế nào">
      <p>
        {core
          ? 'Báo cáo có chủ đề này khi phần lời của chính báo cáo có một trong các từ ngữ dưới đây.'
          : 'Báo cáo có chủ đề này khi các từ ngữ dưới đây chiếm phần đáng kể trong báo cáo; ở tiêu đề, ý kiến chỉ đạo và số liệu thì tính nặng hơn.'}
        {' Máy đối chiếu từ ngữ, có thể sót hoặc nhầm; người phụ trách kho có thể sửa từng báo cáo.'}
      </p>
      <Words title="Nhận ra qua các từ" words={strong} />
      <Words title="Chỉ tính khi có thêm từ khác của chủ đề" words={weak} />
      <Words title="Không tính, vì nghĩa khác" words={falseFriends} />
    </ThingSection>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <h3 className="pt-3 text-xs text-soft">{title}</h3>
      <LongList
        values={words}
        keyOf={(word) => word}
        noun="từ ngữ"
        className="flex flex-wrap gap-x-4"
        item={(word) => <li>{word}</li>}
      />
    </>
  );
}
