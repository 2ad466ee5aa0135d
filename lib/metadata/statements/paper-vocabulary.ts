import speech from '../../../data/vocabulary/speech.json';
import { perForm } from '../per-form';
import { type PhraseBook, phraseBook, phraseSet } from '../phrase-book';
import type { KeyForm } from '../words';

/** The words by which a formal paper gives its orders. */
export interface PaperVocabulary {
  /** Lead into a list: `order` where what follows is told to be done, `conclusion` where some of it may be praise or a finding. */
  readonly intros: PhraseBook<'order' | 'conclusion'>;
  /** Verbs that stand at the head of an order: "Giao Phòng …", "Yêu cầu các xã …". */
  readonly assigning: PhraseBook<true>;
  /** Heads of sections that tell results, aims or reasons and order nothing. */
  readonly results: PhraseBook<true>;
  /** Heads of sections in which a plan or a resolution shares out the work. */
  readonly sharing: PhraseBook<true>;
  /** What a body decides or thinks, and tells nobody to do: "Thống nhất chủ trương …". */
  readonly decisions: PhraseBook<true>;
  /** Something was done, it is not to be done: "đã", "được". */
  readonly told: PhraseBook<true>;
  /** The paper's orders are over: "Nơi nhận", "Trên đây là …". */
  readonly ends: PhraseBook<true>;
}

function build(form: KeyForm): PaperVocabulary {
  const book = (phrases: readonly string[]) => phraseSet(phrases, form);
  return {
    intros: phraseBook(
      [
        ...speech.paperOrders.map((words) => [words, 'order'] as const),
        ...speech.paperConclusions.map((words) => [words, 'conclusion'] as const),
      ],
      form,
    ),
    assigning: book(speech.paperAssigning),
    results: book(speech.paperResults),
    sharing: book(speech.paperSharing),
    decisions: book(speech.paperDecisions),
    told: book(speech.paperTold),
    ends: book(speech.paperEnds),
  };
}

/**
 * The words of formal papers, for texts with or without marks; built once.
 *
 * @example paperVocabulary('exact').assigning.longest(wordsOf('Giao Phòng Nội vụ', 'exact'), 0)?.length // 1
 */
export const paperVocabulary = perForm(build);
