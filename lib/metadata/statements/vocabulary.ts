import speech from '../../../data/vocabulary/speech.json';
import { AppError } from '../../errors';
import { perForm } from '../per-form';
import { type PhraseBook, phraseBook, phraseSet } from '../phrase-book';
import type { KeyForm } from '../words';

/** What a verb of speech does. `speech` goes with words between quotation marks only ("ông cười: “…”"). */
export const SPEECH_CLASSES = ['order', 'statement', 'assessment', 'wish', 'speech'] as const;
export type SpeechClass = (typeof SPEECH_CLASSES)[number];

export interface SpeechVerb {
  readonly class: SpeechClass;
  /** `object`: who is told, or what to do, must follow; `content`: a colon, a comma or "rằng" must follow. */
  readonly needs: 'object' | 'content' | null;
  /** May announce tasks: "nhấn mạnh một số nhiệm vụ". */
  readonly announces: boolean;
  /** Tells of one's own doings; an order verb inside belongs to what is told. */
  readonly tells: boolean;
}

export interface SpeechVocabulary {
  readonly verbs: PhraseBook<SpeechVerb>;
  /** Begin a speech and say nothing of it yet: "phát biểu tại hội nghị, yêu cầu …". */
  readonly openers: PhraseBook<true>;
  /** Between a subject and its verb. */
  readonly adverbs: PhraseBook<true>;
  /** Join a sentence or a clause to the one before: đồng thời, trước hết. */
  readonly connectives: PhraseBook<true>;
  /** A sentence that begins so is the report's again. */
  readonly stoppers: PhraseBook<true>;
  /** Right before a verb: "không yêu cầu", "chưa đề nghị" ask for nothing. */
  readonly negators: PhraseBook<true>;
  /** Signs that something is told, not asked for: đã, được. */
  readonly narration: PhraseBook<true>;
  readonly modals: PhraseBook<true>;
  /** Bodies that give orders. */
  readonly bodies: PhraseBook<true>;
  /** Whom a district's body asks, and does not order. */
  readonly higherUp: PhraseBook<true>;
  readonly districts: PhraseBook<true>;
  readonly communes: PhraseBook<true>;
  /** First words of those who are told to do something. */
  readonly units: PhraseBook<true>;
  /** Begin like one of `units` and are none: trường hợp, hội nghị. */
  readonly notUnits: PhraseBook<true>;
  /** No part of what names those who are told. */
  readonly notInUnits: PhraseBook<true>;
  /** What they shall do. */
  readonly imperatives: PhraseBook<true>;
  /** Those of `imperatives` that are nouns as well, and the words beside which they are. */
  readonly nouns: PhraseBook<true>;
  readonly nounsBefore: PhraseBook<true>;
  readonly nounsAfter: PhraseBook<true>;
  /** What is counted: tasks, which are directives, and points, which may be anything. */
  readonly counted: PhraseBook<'task' | 'point'>;
  readonly countedMore: PhraseBook<true>;
  /** "một số", "các": a list of unknown length. */
  readonly vague: PhraseBook<true>;
  readonly numbers: PhraseBook<number>;
  /** Speakers without a name: đại diện Phòng …. */
  readonly unnamed: PhraseBook<true>;
  /** Before a mention that is no subject: của, do, với. */
  readonly notSubjectAfter: PhraseBook<true>;
  /** No part of what stands between a name and its verb. */
  readonly appositiveStops: PhraseBook<true>;
  /** Another scene of the meeting begins: the item before it is over. */
  readonly sceneChanges: PhraseBook<true>;
  /** What a citizen is, behind his name. */
  readonly occupations: PhraseBook<true>;
  /** Longer words that end in a verb of speech and are none: ngoại giao, ban chỉ đạo. */
  readonly notVerbs: PhraseBook<true>;
  /** Behind a verb of speech that is a noun: "nhận định này". Also a sentence's "này", "đó": it speaks of what was said. */
  readonly nounAfter: PhraseBook<true>;
  /** Small words that the grammar itself names. */
  readonly theo: PhraseBook<true>;
  readonly and: PhraseBook<true>;
  readonly that: PhraseBook<true>;
  readonly toward: PhraseBook<true>;
  readonly terms: PhraseBook<true>;
  readonly ofUnits: PhraseBook<true>;
  readonly comrades: PhraseBook<true>;
  /** Order verbs that may follow a comma with the subject of the clause before. */
  readonly chains: PhraseBook<true>;
  /** Behind "yêu cầu", "đề nghị" as nouns. */
  readonly notAnOrder: PhraseBook<true>;
  /** Said before the name of somebody without an office: cử tri, thượng tọa, già làng. */
  readonly citizens: PhraseBook<true>;
  /** What is done and not said: "chia sẻ, động viên gia đình". */
  readonly gestures: PhraseBook<true>;
  /** Behind which a speaker may stand though the comma is lost: "Tại hội nghị đồng chí A cho biết". */
  readonly frames: PhraseBook<true>;
  /** Lead over to another speaker: "Còn đồng chí B thì cho rằng", "…, còn ông Nam lại kiến nghị". */
  readonly contrasts: PhraseBook<true>;
  /** Introduce an interview: whom the same paragraph names answers. */
  readonly interviews: PhraseBook<true>;
  /** Before the colon of a question: PV, Phóng viên. */
  readonly interviewers: PhraseBook<true>;
  /** "báo cáo thêm về …:": between a verb and its colon. */
  readonly about: PhraseBook<true>;
  /** What a quotation repeats: lời Bác, kết luận của tỉnh. */
  readonly cited: PhraseBook<true>;
  /** Right before a quotation that is a title: chuyên đề, chủ đề. */
  readonly titled: PhraseBook<true>;
  /** Whose words are cited, as the subject of a verb of speech: doanh nghiệp, luật. */
  readonly sources: PhraseBook<true>;
  /** Verbs of those who are no speakers of the report: quy định, dạy. */
  readonly citing: PhraseBook<true>;
  /** Begin a sentence that only alleges: theo đơn tố cáo. */
  readonly alleged: PhraseBook<true>;
  /** Between a subject and a verb: what was not, or not yet, said. */
  readonly unreal: PhraseBook<true>;
  /** Verbs whose speaker asks himself. */
  readonly wonders: PhraseBook<true>;
  /** Who gives nobody orders any more. */
  readonly elders: PhraseBook<true>;
  /** Begin the first of several points. */
  readonly ordinal: PhraseBook<true>;
  /** Of laws; a number follows. */
  readonly articles: PhraseBook<true>;
  /** Begin where, when and of what somebody speaks. */
  readonly circumstances: PhraseBook<true>;
  /** An officeholder of himself, in what he says. */
  readonly selves: PhraseBook<true>;
}

interface RawVerb {
  readonly words: string;
  readonly class: string;
  readonly needs?: string;
  readonly announces?: boolean;
  readonly tells?: boolean;
}

function readVerb(raw: RawVerb): readonly [string, SpeechVerb] {
  const kind = SPEECH_CLASSES.find((each) => each === raw.class);
  const needs = raw.needs === undefined ? null : (['object', 'content'] as const).find((each) => each === raw.needs);
  if (kind === undefined || needs === undefined) {
    throw new AppError('data-broken', `speech.json: ${raw.words}`, { value: raw, next: 'sửa class hoặc needs' });
  }
  return [raw.words, { class: kind, needs, announces: raw.announces ?? false, tells: raw.tells ?? false }];
}

function build(form: KeyForm): SpeechVocabulary {
  const book = (phrases: readonly string[]) => phraseSet(phrases, form);
  const counted = [
    ...speech.countedTasks.map((words) => [words, 'task'] as const),
    ...speech.countedPoints.map((words) => [words, 'point'] as const),
  ];
  const numbers = [
    ...speech.numbers.map((words, index) => [words, index + 1] as const),
    ...speech.numbersToo.map(({ words, value }) => [words, value] as const),
  ];
  return {
    verbs: phraseBook(speech.verbs.map(readVerb), form),
    openers: book(speech.openers),
    adverbs: book(speech.adverbs),
    connectives: book(speech.connectives),
    stoppers: book(speech.stoppers),
    negators: book(speech.negators),
    narration: book(speech.narration),
    modals: book(speech.modals),
    bodies: book(speech.bodies),
    higherUp: book(speech.higherUp),
    districts: book(speech.districts),
    communes: book(['xã', 'phường', 'thị trấn']),
    units: book(speech.units),
    notUnits: book(speech.notUnits),
    notInUnits: book(speech.notInUnits),
    imperatives: book([...speech.imperatives, ...speech.modals]),
    nouns: book(speech.nouns),
    nounsBefore: book(speech.nounsBefore),
    nounsAfter: book(speech.nounsAfter),
    counted: phraseBook(counted, form),
    countedMore: book(speech.countedMore),
    vague: book(speech.vague),
    numbers: phraseBook(numbers, form),
    unnamed: book(speech.unnamed),
    notSubjectAfter: book(speech.notSubjectAfter),
    appositiveStops: book(speech.appositiveStops),
    sceneChanges: book(speech.sceneChanges),
    occupations: book(speech.occupations),
    notVerbs: book(speech.notVerbs),
    nounAfter: book(speech.nounAfter),
    theo: book(['theo', 'cũng theo', 'còn theo']),
    and: book(['và', 'cùng', 'cùng với']),
    that: book(['rằng', 'là']),
    chains: book(speech.chains),
    notAnOrder: book(speech.notAnOrder),
    ofUnits: book(['của', 'trên']),
    citizens: book(speech.citizens),
    gestures: book(speech.gestures),
    frames: book(speech.frames),
    contrasts: book(speech.contrasts),
    interviews: book(speech.interviews),
    interviewers: book(speech.interviewers),
    about: book(['về', 'thêm về', 'rõ về', 'rõ thêm về', 'một số', 'thêm một số', 'thêm']),
    selves: book(['tôi', 'chúng tôi']),
    cited: book(speech.cited),
    titled: book(speech.titled),
    sources: book(speech.sources),
    citing: book(speech.citing),
    alleged: book(speech.alleged),
    unreal: book(['sẽ', 'cần', 'dự kiến', 'phủ nhận', 'bác bỏ', 'chối']),
    wonders: book(['băn khoăn', 'trăn trở', 'lo ngại']),
    elders: book(['chủ tịch hồ chí minh', 'hồ chủ tịch']),
    ordinal: book(['thứ', 'trước hết', 'trước mắt', 'nhất là']),
    articles: book(['điều', 'khoản']),
    circumstances: book(['về', 'tại', 'trong', 'ở', 'với', 'theo', 'sau', 'trước', 'khi', 'qua', 'nhân']),
    terms: book(['trước', 'trong', 'xong', 'chậm nhất', 'muộn nhất', 'đến', 'vào', 'cuối', 'theo', 'đúng']),
    toward: book(['cho', 'đối với', 'với', 'tới', 'đến']),
    comrades: book(['hai đồng chí', 'các đồng chí', 'ba đồng chí', 'hai ông', 'các ông', 'hai vị']),
  };
}

/**
 * The words by which speech is found, for texts with or without marks; built once.
 *
 * @example speechVocabulary('exact').verbs.longest(wordsOf('yêu cầu các xã', 'exact'), 0)?.value.class // 'order'
 */
export const speechVocabulary = perForm(build);
