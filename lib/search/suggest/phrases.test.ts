import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors';
import { encodePhrases, parsePhrases } from './phrases';
import { phrasesOf } from './phrases.fixture';

/** Written for this test: what such reports say again and again, in other sentences each time. */
const TEXTS = [
  'Huyện Than Uyên bàn về nông thôn mới. Cải cách hành chính của huyện và việc tái định cư được nêu trước tiên.\nKinh tế - xã hội ổn định.',
  'Xã Mường Kim đạt chuẩn nông thôn mới; người dân Than Uyên mong tái định cư sớm. Công tác cải cách hành chính tiến bộ.',
  'Về tái định cư, của huyện và của tỉnh đều chậm. Nông thôn mới ở Than Uyên cần vốn, cải cách hành chính cần người.\nPhát triển kinh tế - xã hội bền vững.',
  'Ông Lò Văn Sơn nói về nông thôn mới, dịch Covid-19, cải cách hành chính tại Than Uyên. Kinh tế - xã hội của huyện và xã khá lên.',
  'Hồ sơ tái định cư phải gọn. Dịch Covid-19 làm nông thôn mới chậm lại. Theo Quyết định số 15 và Quyết định số 16.',
  'Quyết định số 17 nói gì về Covid-19? Nông thôn không chờ. Nông thôn là nhà. Đất nông thôn rộng.',
];
const printed = (texts: readonly string[]) => phrasesOf(texts).map((each) => each.printed);

describe('mining the phrases of a corpus', () => {
  it('finds the terms of the field', () => {
    const found = printed(TEXTS);
    for (const phrase of ['nông thôn mới', 'tái định cư', 'cải cách hành chính']) expect(found).toContain(phrase);
  });

  it('counts reports, not occurrences', () => {
    const counts = new Map(phrasesOf(TEXTS).map(({ printed: text, reports }) => [text, reports]));
    expect(counts.get('nông thôn mới')).toBe(5);
    expect(counts.get('nông thôn')).toBe(6);
    expect(counts.get('tái định cư')).toBe(4);
  });

  it('offers nothing that begins or ends with a function word', () => {
    for (const phrase of printed(TEXTS)) expect(phrase).not.toMatch(/^(?:của|và|về|được) | (?:của|và|về|được)$/);
  });

  it('drops a piece that always goes on into a longer phrase', () => {
    const found = printed(TEXTS);
    for (const piece of ['tái định', 'định cư', 'cải cách hành', 'cách hành chính', 'hành chính']) {
      expect(found).not.toContain(piece);
    }
  });

  it('prints names with capitals, other words without, whatever a sentence begins with', () => {
    const found = printed(TEXTS);
    expect(found).toContain('Than Uyên');
    expect(found).not.toContain('Nông thôn mới');
  });

  it('keeps the dash that stands between, and no number but one that hangs on a word', () => {
    const found = printed(TEXTS);
    expect(found).toContain('kinh tế - xã hội');
    expect(found).toContain('Covid-19');
    expect(found.filter((phrase) => /(?:^| )\d| số$/.test(phrase))).toEqual([]);
  });

  it('crosses neither punctuation nor paragraphs', () => {
    const apart = ['lúa gạo, ngô khoai', 'lúa gạo; ngô khoai', 'lúa gạo\nngô khoai'];
    expect(printed(apart)).toEqual(expect.arrayContaining(['lúa gạo', 'ngô khoai']));
    expect(printed(apart).filter((phrase) => phrase.includes('gạo ngô'))).toEqual([]);
  });

  it('takes both tone styles, NFC and NFD for one phrase, and prints the most frequent', () => {
    const texts = [
      'Họp Thường vụ Huyện ủy.',
      'Theo Huyện ủy thì.',
      'Nay Huyện uỷ họp.',
      'Và Huyện ủy bàn.'.normalize('NFD'),
    ];
    expect(phrasesOf(texts)).toContainEqual({ printed: 'Huyện ủy', reports: 4 });
  });

  it('takes headings in capitals for no names, and UBND for what it is', () => {
    const texts = ['CẢI CÁCH HÀNH CHÍNH', 'Bàn cải cách hành chính.', 'UBND huyện họp.', 'Gửi UBND huyện ngay.'];
    expect(printed(texts)).toEqual(expect.arrayContaining(['cải cách hành chính', 'UBND huyện']));
  });

  it('offers nothing of the inside of a sentence that several reports copied', () => {
    const copied = 'hai ba bốn năm sáu bảy tám chín mười lăm trăm nghìn';
    for (const phrase of printed([copied, copied, copied])) {
      expect(copied.startsWith(phrase) || copied.endsWith(phrase)).toBe(true);
    }
  });

  it('gives the same for the same texts, and nothing for none', () => {
    expect(phrasesOf(TEXTS)).toEqual(phrasesOf([...TEXTS]));
    expect(phrasesOf([])).toEqual([]);
    expect(phrasesOf(['', ' ', '...'])).toEqual([]);
  });

  it('copes with any text', () => {
    const words = fc.array(fc.constantFrom('xã', 'Xã', 'hội', '-', '12', 'và', '.', '\n', 'OCOP', '🙂', '\u00AD'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (texts) => {
        for (const { printed: text, reports } of phrasesOf(texts.map((each) => each.join(' ')))) {
          expect(text.trim()).not.toBe('');
          expect(reports).toBeGreaterThanOrEqual(2);
          expect(reports).toBeLessThanOrEqual(texts.length);
        }
      }),
    );
  });
});

describe('the file of phrases', () => {
  it('comes back as it was written', () => {
    const phrases = phrasesOf(TEXTS);
    expect(parsePhrases(JSON.parse(encodePhrases(phrases)))).toEqual(phrases);
  });

  it('is refused where it is something else', () => {
    for (const value of [null, {}, [1], [['a']], [[1, 'a']]]) expect(() => parsePhrases(value)).toThrow(AppError);
  });
});
