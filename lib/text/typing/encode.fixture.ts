import { splitTone } from '../marks';
import { parseSyllable } from '../syllable';

/** For tests: a syllable as its keys. `end`: tone key last; `vowel`: tone key after its vowel; `free`: all mark keys last. */
export type Order = 'end' | 'vowel' | 'free';

interface Keys {
  /** Digits are shape keys of their own (VNI), letters are doubled or followed by w (Telex). */
  readonly shape: Readonly<Record<string, readonly [letter: string, key: string]>>;
  readonly tone: Readonly<Record<string, string>>;
}

const TELEX: Keys = {
  shape: { ă: ['a', 'w'], â: ['a', 'a'], ê: ['e', 'e'], ô: ['o', 'o'], ơ: ['o', 'w'], ư: ['u', 'w'], đ: ['d', 'd'] },
  tone: { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
};
const VNI: Keys = {
  shape: { ă: ['a', '8'], â: ['a', '6'], ê: ['e', '6'], ô: ['o', '6'], ơ: ['o', '7'], ư: ['u', '7'], đ: ['d', '9'] },
  tone: { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
};

/** @example encodeTelex('huyện', 'end') // 'huyeenj' */
export function encodeTelex(syllable: string, order: Order): string {
  // ô takes two o, so the rare rime oo (soóc) takes three.
  return encode(syllable, order, TELEX, (letters) => letters.replace('oo', 'ooo'));
}

/** @example encodeVni('huyện', 'vowel') // 'huye65n' */
export function encodeVni(syllable: string, order: Order): string {
  return encode(syllable, order, VNI, (letters) => letters);
}

function encode(syllable: string, order: Order, keys: Keys, spell: (letters: string) => string): string {
  const { base, tones } = splitTone(syllable.normalize('NFC'));
  const tone = keys.tone[tones[0] ?? ''] ?? '';
  const at = parseSyllable(syllable)?.toneIndex.old ?? -1;
  let typed = '';
  let late = '';
  [...base].forEach((letter, i) => {
    const [plain, key] = keys.shape[letter] ?? [letter, ''];
    // One horn key at the end serves both letters of ươ.
    const shared = letter === 'ơ' && base[i - 1] === 'ư';
    if (order !== 'free') typed += plain + key;
    else {
      typed += plain;
      // dede is no đê: the stroke comes after the hats.
      if (!shared && letter !== 'đ') late += key;
    }
    if (order === 'vowel' && i === at) typed += tone;
  });
  const stroke = order === 'free' && base.startsWith('đ') ? (keys.shape.đ?.[1] ?? '') : '';
  const written = base.includes('oo') ? spell(typed) : typed;
  return written + late + stroke + (order === 'vowel' ? '' : tone);
}
