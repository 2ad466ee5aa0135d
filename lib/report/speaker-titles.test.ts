import { describe, expect, it } from 'vitest';
import type { Office } from './report';
import { speakerTitles } from './speaker-titles';

const office = (title: string, current: boolean): Office => ({ title, current, id: null, level: null, body: null });
const person = (slug: string, offices: readonly Office[]) => ({
  slug,
  name: slug,
  titles: offices.map(({ title }) => title),
  offices,
  role: 'spoke' as const,
  mentions: [],
});

describe('speakerTitles', () => {
  it('calls a former office a former one, once', () => {
    const ca = person('ca', [office('nguyên Phó Bí thư', false), office('Chủ tịch UBND huyện', false)]);
    const mai = person('mai', [office('Bí thư Huyện ủy', true)]);
    expect(speakerTitles({ officeholders: [mai, ca] }, ca)).toEqual([
      'nguyên Phó Bí thư',
      'nguyên Chủ tịch UBND huyện',
    ]);
    expect(speakerTitles({ officeholders: [mai, ca] }, mai)).toEqual(['Bí thư Huyện ủy']);
  });

  it('leaves titles that somebody wrote beside the file', () => {
    expect(speakerTitles({ officeholders: [] }, { slug: 'a', name: 'A', titles: ['Trưởng đoàn'] })).toEqual([
      'Trưởng đoàn',
    ]);
  });
});
