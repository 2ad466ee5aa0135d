import { speakerTitles } from '../../report/speaker-titles';
import { statementsAround } from '../../report/statements-around';
import type { Passage } from './passage-source';
import type { VerifyMatch } from './verdict';

/**
 * Who says a stretch of a passage: the speaker of the narrowest statement that holds all of it. Null where none does, or
 * where its speaker is not known: half a quote is nobody's words.
 *
 * @example speakerOf({ report, paragraph: 3, text }, 0, 20)?.name
 */
export function speakerOf({ report, paragraph }: Passage, start: number, end: number): VerifyMatch['speaker'] {
  const [narrowest] = paragraph === null ? [] : statementsAround(report, { paragraph, start, end });
  const speaker = narrowest?.speaker ?? null;
  return speaker === null ? null : { slug: speaker.slug, name: speaker.name, titles: speakerTitles(report, speaker) };
}
