import type { Paragraph } from '../context';
import type { UnitLevel } from './vocabulary';

/** Where in the report a place is named; the nearer to who issues the report, the more it says. */
export type Zone = 'portal' | 'letterhead' | 'title' | 'lead' | 'body' | 'tail';

/**
 * Why a mention says less than it seems: `elsewhere` is another place than the report's (compared, visited, of old);
 * `passing` may be (a guest's delegation, an institution, where one goes); `cited` owns a document that is cited.
 */
export type Guard = 'elsewhere' | 'passing' | 'cited';

/** A name directly behind another one, "huyện Lương Tài, tỉnh Bắc Ninh" or "huyện Thọ Xuân - Thanh Hóa": the unit it lies in. */
export interface Within {
  readonly level: 'province' | 'district';
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Type by its own unit word, null where none stands there. */
  readonly type: string | null;
}

/** One place where the text names a unit. Offsets are of the paragraph's canonical text. */
export interface Mention {
  readonly level: UnitLevel;
  /** Types the unit may have; none for a bare name that its surroundings prove ("Ba Tri (Bến Tre)"). */
  readonly types: readonly string[];
  /** Joined keys of the name, in the form of the lexicon. */
  readonly key: string;
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
  readonly zone: Zone;
  /** A committee, council or office of the unit is named, not only the unit. */
  readonly body: boolean;
  /** The text calls it its ground: "trên địa bàn tỉnh …", "toàn huyện …". */
  readonly ground: boolean;
  /** One of several units named together. */
  readonly list: boolean;
  /** It may be another commune of the list or the unit around: true only where the report's district has such a commune. */
  readonly tentative: boolean;
  readonly guard: Guard | null;
  readonly within: Within | null;
}

/** A unit word without a name: "toàn huyện", "Huyện ủy yêu cầu". */
export interface Generic {
  readonly type: string;
  readonly level: UnitLevel;
  readonly body: boolean;
  readonly plural: boolean;
  readonly zone: Zone;
  readonly paragraph: Paragraph;
  readonly from: number;
}
