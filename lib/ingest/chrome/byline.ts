import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { fold } from '../../text/marks';
import { normalise } from '../../text/normalise';
import { BYLINE_WORDS, startingWith } from './page-words';

const LABEL_SEPARATOR = /[\s,&/–-]+/u;
const MAX_LABEL_LENGTH = 30;
/** "PV", "BBT", "Theo Báo Lai Châu", "CTV Nguyễn Văn A" without a colon. */
const BARE_LABEL = startingWith(table.bareBylines);
const MAX_BARE_WORDS = 8;
/** Two to five capitalised syllables: "Lê Duy Mẫu", "Minh Châu"; apostrophes of the highlands inside: "H'Djuăn Mlô". */
const NAME = /^\p{Lu}(?:['’ʼ]\p{L})?[\p{Ll}\p{M}]*['’ʼ]?(?:[ -]\p{Lu}[\p{L}\p{M}’'ʼ]*){1,4}$/u;
/** What may follow a name after a comma, a dash or in brackets: the office that it writes for. */
const OFFICE = startingWith(table.bylineOffices);
const BEFORE_OFFICE = /\s*(?:[,(]|\s[-–]\s)\s*/u;

/**
 * True for a line that may name who wrote the report; such a line is never taken for a link of the portal.
 *
 * @example looksLikeByline('Lê Duy Mẫu, Trung tâm VHTT, TT và DL huyện Mẫu Sơn') // true
 */
export function looksLikeByline(line: string): boolean {
  const text = normalise(line).text.trim();
  const key = fold(text);
  const colon = key.indexOf(':');
  if (colon > 0 && colon <= MAX_LABEL_LENGTH) {
    return key
      .slice(0, colon)
      .split(LABEL_SEPARATOR)
      .filter(Boolean)
      .every((word) => BYLINE_WORDS.has(word));
  }
  if (BARE_LABEL.test(key)) return key.split(' ').length <= MAX_BARE_WORDS;
  const [name = '', office] = text.split(BEFORE_OFFICE);
  return NAME.test(name) && (office === undefined || OFFICE.test(fold(office)));
}
