import { describe, expect, it } from 'vitest';
import { EMPTY_FILTERS, EMPTY_QUERY } from '@/lib/search/query';
import type { Hit } from '@/lib/search/result';
import { cardList } from './hit-cards';

const QUERY = { ...EMPTY_QUERY, text: 'ocop' };
const OCOP = { slug: 'ocop', label: 'OCOP' };
const NEW_COUNTRYSIDE = { slug: 'nong-thon-moi', label: 'Nông thôn mới' };

const HIT: Hit = {
  id: 'bao-cao-1',
  title: 'Về OCOP',
  heading: 'Về OCOP',
  headingMarks: [[3, 7]],
  score: 1,
  hitCount: 3,
  hitParagraphs: [0, 4],
  date: { value: '2023-07-06', precision: 'day', inferred: false },
  province: null,
  provinceNow: null,
  district: null,
  commune: null,
  officeholders: [],
  topics: [OCOP],
  snippets: [{ paragraph: 4, text: 'Sản phẩm OCOP của xã', offset: 12, marks: [[9, 13]] }],
  statement: null,
};

const cardOf = (hit: Partial<Hit>) => cardList(QUERY, [{ ...HIT, ...hit }]).cards[0];

describe('cardList', () => {
  it('is plain data, words and addresses ready to print', () => {
    expect(cardList(QUERY, [HIT])).toEqual({
      cards: [
        {
          href: '/bao-cao/bao-cao-1?q=ocop',
          anchor: 'kq-bao-cao-1',
          marked: true,
          heading: ['Về ', 'OCOP'],
          untitled: false,
          facts: 'Ngày 06/7/2023\u00a0· Chưa rõ địa phương',
          people: [],
          morePeople: 0,
          topics: [0],
          moreTopics: 0,
          snippets: [{ runs: ['… Sản phẩm ', 'OCOP', ' của xã … '], paragraph: 5 }],
          matches: '2 đoạn khớp, 3 chỗ khớp',
          passages: [1, 5],
          morePassages: 0,
        },
      ],
      topics: [{ label: 'OCOP', href: '/?q=ocop&chu-de=ocop' }],
    });
  });

  it('names a topic once for all cards, and does not offer the one that is chosen', () => {
    const query = { ...QUERY, filters: { ...EMPTY_FILTERS, 'chu-de': ['ocop'] } };
    const list = cardList(query, [HIT, { ...HIT, id: 'bao-cao-2', topics: [NEW_COUNTRYSIDE, OCOP] }]);
    expect(list.cards.map(({ topics }) => topics)).toEqual([[0], [1, 0]]);
    expect(list.topics).toEqual([
      { label: 'OCOP', href: null },
      { label: 'Nông thôn mới', href: '/?q=ocop&chu-de=nong-thon-moi' },
    ]);
  });

  it('lists at most twelve paragraphs and counts the others', () => {
    const card = cardOf({ hitParagraphs: Array.from({ length: 40 }, (_, paragraph) => paragraph) });
    expect(card?.passages).toHaveLength(12);
    expect(card?.morePassages).toBe(28);
    expect(card?.matches).toMatch(/^40 đoạn khớp/);
  });

  it('lists none where the snippets lead to every one already', () => {
    expect(cardOf({ hitParagraphs: [4] })?.passages).toEqual([]);
    expect(cardOf({ hitParagraphs: [], snippets: [] })?.matches).toBe('3 chỗ khớp, ở tiêu đề');
  });

  it('has no first mark to go to where nothing matches', () => {
    expect(cardOf({ hitCount: 0, hitParagraphs: [], snippets: [] })).toMatchObject({ marked: false, matches: null });
  });
});
