import { describe, expect, it } from 'vitest';
import { exactKey, foldedKey } from '../lib/text/keys';
import { tokenise } from '../lib/text/tokenise';
import { FORM_NAMES, inForm } from './forms';

const QUESTION = 'Huyện ủy Đông Anh họp với Hội Nông dân xã Cổ Loa về OCOP năm 2022?';
const SEEDS = Array.from({ length: 40 }, (_, index) => `q-${index}`);
const words = (text: string) => text.normalize('NFC').split(' ');

describe('the forms of a query', () => {
  it('leaves the typed form as it is', () => {
    expect(inForm('typed', QUESTION, 'q')).toBe(QUESTION);
  });

  it('removes every mark and keeps the case', () => {
    expect(inForm('unmarked', QUESTION, 'q')).toBe(
      'Huyen uy Dong Anh hop voi Hoi Nong dan xa Co Loa ve OCOP nam 2022?',
    );
    expect(inForm('unmarked', inForm('nfd', QUESTION, 'q'), 'q')).toBe(inForm('unmarked', QUESTION, 'q'));
  });

  it('takes letters apart for NFD and nothing else', () => {
    const form = inForm('nfd', QUESTION, 'q');
    expect(form.length).toBeGreaterThan(QUESTION.length);
    expect(form.normalize('NFC')).toBe(QUESTION);
  });

  it('switches the tone style both ways where the styles differ', () => {
    expect(inForm('tone', 'Hòa Bình, Thanh Hoá, huyện ủy, UỶ BAN, khỏe, quý, hoàn toàn, thủy', 'q')).toBe(
      'Hoà Bình, Thanh Hóa, huyện uỷ, ỦY BAN, khoẻ, quý, hoàn toàn, thuỷ',
    );
    expect(inForm('tone', inForm('tone', QUESTION, 'q'), 'q')).toBe(QUESTION);
  });

  it('keeps every word the same but for the marks', () => {
    for (const form of FORM_NAMES) {
      const folded = (text: string) => tokenise(text).map((token) => foldedKey(token.exact));
      expect(folded(inForm(form, QUESTION, 'q'))).toEqual(folded(QUESTION));
    }
  });
});

describe('one wrong mark', () => {
  it('changes exactly one word, to another spelling with the same letters', () => {
    for (const seed of SEEDS) {
      const before = words(QUESTION);
      const changed = words(inForm('one-wrong', QUESTION, seed)).flatMap((word, index) => {
        const old = before[index] ?? '';
        return word === old ? [] : [{ old, word }];
      });
      expect(changed).toHaveLength(1);
      for (const { old, word } of changed) {
        expect(exactKey(word)).not.toBe(exactKey(old));
        expect(foldedKey(word)).toBe(foldedKey(old));
      }
    }
  });

  it('is the same for the same seed and differs between seeds', () => {
    expect(inForm('one-wrong', QUESTION, 'q')).toBe(inForm('one-wrong', QUESTION, 'q'));
    expect(new Set(SEEDS.map((seed) => inForm('one-wrong', QUESTION, seed))).size).toBeGreaterThan(5);
  });

  it('adds a tone where the marked word has none', () => {
    for (const seed of SEEDS) expect(inForm('one-wrong', 'đông', seed)).toMatch(/^đ[ồốỗổộ]ng$/u);
  });

  it('keeps the case and gives a stopped syllable only a tone that it can have', () => {
    for (const seed of SEEDS) expect(inForm('one-wrong', 'ĐẮK LẮC', seed)).toBe('ĐẮK LẶC');
    for (const seed of SEEDS) expect(inForm('one-wrong', 'học', seed)).toBe('hóc');
  });

  it('leaves a query without a marked word as it is', () => {
    for (const text of ['OCOP 2022', 'duong', '']) expect(inForm('one-wrong', text, 'q')).toBe(text);
  });
});
