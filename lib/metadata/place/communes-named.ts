import { placeKey } from '../../places/place-key';
import { unitLabel } from '../../places/slugs';
import type { CommuneMention, Span } from '../../report/report';
import { originalRange } from '../../text/mapped-text';
import type { Era } from './era';
import type { Mention } from './mention';
import { communesNowOf, oldCommunesOf, type Resolver } from './resolve';

/** What the named communes are held against. */
export interface CommuneScope {
  readonly resolver: Resolver;
  readonly era: Era;
  /** Slug of the report's district, where it is known. */
  readonly district: string | null;
  /** Slug of the report's province of today, where it is known. */
  readonly provinceNow: string | null;
}

interface Named {
  readonly type: string;
  readonly name: string;
}

/**
 * The communes that the text names, each once, in the order of the text, as units of the report's district where it has
 * one of that name, else as written. Communes in portal chrome do not count.
 */
export function communesNamed(mentions: readonly Mention[], scope: CommuneScope): CommuneMention[] {
  const found = new Map<string, { label: string; mentions: Span[] }>();
  for (const mention of mentions) {
    if (mention.level !== 'commune' || mention.paragraph.boilerplate) continue;
    const unit = unitOf(mention, scope);
    if (unit === null) continue;
    const [start, end] = originalRange(mention.paragraph.canonical, mention.from, mention.to);
    const span = { paragraph: mention.paragraph.index, start, end };
    const key = `${unit.type} ${placeKey(unit.name)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { label: unitLabel(unit.type, unit.name), mentions: [span] });
    else known.mentions.push(span);
  }
  return [...found.values()];
}

function unitOf(mention: Mention, { resolver, era, district, provinceNow }: CommuneScope): Named | null {
  const old = era === 'after' ? [] : oldCommunesOf(mention, resolver);
  const now = era === 'before' ? [] : communesNowOf(mention, resolver);
  const inside = old.filter((unit) => unit.district === district);
  const insideNow = now.filter((unit) => unit.province === provinceNow);
  if (mention.tentative && inside.length === 0) return null;
  const here: readonly Named[] = inside.length > 0 ? inside : insideNow;
  const candidates: readonly Named[] = here.length > 0 ? here : [...old, ...now];
  const [unit] = candidates;
  const written = asWritten(mention, resolver);
  if (unit === undefined) return written;
  // "các xã, thị trấn A, B" or a name without marks may mean several units: only one label is certain.
  const labels = new Set(candidates.map((each) => `${each.type} ${each.name}`));
  if (labels.size > 1) return written;
  // The gazetteer has misspellings of its own (Qưới Sơn, Ea KPam): where the text shows its letters, they stand.
  return written === null || inCapitals(mention) ? unit : { ...unit, name: written.name };
}

function inCapitals({ paragraph, nameFrom, to }: Mention): boolean {
  const name = paragraph.canonical.text.slice(nameFrom, to);
  return name === name.toUpperCase() && /\p{L}{2}/u.test(name);
}

/** A commune that the gazetteer of the days does not have: as the text has it, when its type is said and its marks are there. */
function asWritten(mention: Mention, { lexicon }: Resolver): Named | null {
  const { types, paragraph, nameFrom, to } = mention;
  const [type, other] = types;
  if (type === undefined || other !== undefined || lexicon.form === 'folded') return null;
  const name = paragraph.canonical.text.slice(nameFrom, to);
  return { type, name: inCapitals(mention) ? titleCase(name) : name };
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
