import { describe, expect, it } from 'vitest';
import { placeStory } from './place-story';

const story = (slug: string) => {
  const found = placeStory(slug);
  if (found === null) throw new Error(slug);
  return found;
};

describe('the story of a place', () => {
  it.each([
    ['tuyen-quang', 'tuyen-quang', ['Hà Giang', 'Tuyên Quang']],
    ['lai-chau', 'lai-chau', ['Lai Châu']],
    ['ha-giang', 'tuyen-quang', []],
    ['tien-giang', 'dong-thap', []],
    ['hue', 'hue', ['Huế']],
  ])('%s lies in %s today, whose name was formed from …', (slug, successor, formedFrom) => {
    const { successor: now, formedFrom: from } = story(slug);
    expect(now.slug).toBe(successor);
    expect(from.map(({ label }) => label)).toEqual(formedFrom);
  });

  it.each([
    ['hue', ['Là tỉnh đến tháng 01/2025, sau đó là thành phố', /^Còn viết là Thừa Thiên Huế, (?!Thừa Thiên Huế)/]],
    ['binh-duong.ben-cat', [/^Là huyện đến tháng 12\/2013, sau đó là thị xã đến tháng 5\/2024, sau đó là thành phố$/]],
    ['ba-ria-vung-tau.long-dien', ['Không còn là một đơn vị riêng từ tháng 01/2025']],
    ['ba-ria-vung-tau.long-dat', ['Lập tháng 01/2025']],
    ['lai-chau.than-uyen', []],
    ['lam-dong.da-huoai', [/^Còn viết là/]],
  ])('%s changed as the gazetteer says, to the month', (slug, notes) => {
    const said = story(slug).notes;
    expect(said).toHaveLength(notes.length);
    for (const [index, note] of notes.entries()) expect(said[index]).toMatch(note);
  });

  it('never says what became of a province after June 2025', () => {
    // The gazetteer has changes of 2026 that nobody has confirmed.
    expect(story('quang-ninh').notes).toEqual([]);
    expect(story('bac-ninh').notes).toEqual([]);
  });

  it('tells districts of one name apart, and the communes of today that bear it', () => {
    expect(story('tien-giang.chau-thanh').namesakes.districts.map(({ province }) => province)).toHaveLength(9);
    expect(story('tien-giang.thi-xa-cai-lay').namesakes.districts.map(({ slug }) => slug)).toContain(
      'tien-giang.huyen-cai-lay',
    );
    expect(story('lai-chau.than-uyen').namesakes.communes.map(({ label }) => label)).toEqual(['xã Than Uyên']);
  });
});
