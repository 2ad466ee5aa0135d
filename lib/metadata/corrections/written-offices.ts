import type { Office } from '../../report/report';
import type { Draft } from '../context';
import { gazetteerUnits } from '../people/gazetteer-units';
import { officesOf } from '../people/offices';
import { parseTitle } from '../people/title-phrase';
import { type Level, peopleVocabulary } from '../people/vocabulary';
import { wordsOf } from '../words';

/** Titles by hand have their marks, whatever the report has. */
const reader = () => ({ vocabulary: peopleVocabulary('exact'), units: gazetteerUnits, form: 'exact' }) as const;

/**
 * The levels that the words of a title by hand tell.
 *
 * @example levelsOf('Bí thư Huyện ủy') // ['district']
 */
export function levelsOf(title: string): readonly Level[] {
  return parseTitle(wordsOf(title, 'exact'), 0, 'none', reader())?.levels ?? [];
}

/**
 * Titles by hand as offices, read as if they stood in one row in a text of the report.
 *
 * @example officesByHand(['Bí thư Huyện ủy'], draft)[0]?.id // 'huyen.bt'
 */
export function officesByHand(titles: readonly string[], draft: Readonly<Draft>): readonly Office[] {
  const words = wordsOf(titles.join(', '), 'exact');
  let at = 0;
  const read = titles.map((printed) => {
    const title = parseTitle(words, at, 'none', reader());
    at += wordsOf(printed, 'exact').length;
    return { printed, title };
  });
  const known = read.flatMap(({ printed, title }) => (title === null ? [] : [{ printed, title, words, block: 0 }]));
  const offices = officesOf(known, draft, null, reader());
  return read.map(({ printed, title }) => {
    const index = known.findIndex((each) => each.title === title);
    return offices[index] ?? { title: printed, id: null, level: null, body: null, current: true };
  });
}
