import { expect, it } from 'vitest';
import { parseQuery } from '../../language/parse-query';
import { searchedWords } from '../../language/searched-words';
import { questionWords } from './question-words';

function asking(text: string): string[] {
  const words = searchedWords(parseQuery(text).node);
  const asks = questionWords(words);
  return words.filter((_, i) => asks[i]).map((word) => word.text);
}

it('tells the words that only ask from what is asked about', () => {
  expect(asking('dự án nào chậm tiến độ vì sao')).toEqual(['nào', 'vì', 'sao']);
  expect(asking('bao nhiêu sản phẩm OCOP 4 sao')).toEqual(['bao', 'nhiêu']);
});

it('knows them without marks where two syllables leave no doubt', () => {
  expect(asking('bao nhieu du an')).toEqual(['bao', 'nhieu']);
  expect(asking('dau tu cong nam nao')).toEqual([]);
});
