import type { Evidence } from '../../report/report';
import type { Paragraph } from '../context';
import { textEvidence } from '../evidence';
import { NO_PARAGRAPH } from './head-paragraphs';
import type { Mention } from './mention';
import { strongest } from './weight';

/** The strongest mentions as evidence; `ruleOf` names the rule that each of them fired. */
export function evidenceOf(mentions: readonly Mention[], ruleOf: (mention: Mention) => string, count = 3): Evidence[] {
  return strongest(mentions, count).map((mention) => {
    const { paragraph, from, to } = mention;
    return evidence(paragraph, from, to, ruleOf(mention));
  });
}

/** Name of the rule by where and how a unit is named: `district-body-in-title`, `province-named-in-lead`. */
export function placedRule(level: 'province' | 'district' | 'commune'): (mention: Mention) => string {
  return ({ within, zone, body }) => {
    if (level === 'district' && within?.level === 'province' && zone !== 'portal') return 'district-with-province';
    return `${level}-${body ? 'body' : 'named'}-in-${zone}`;
  };
}

/** The name directly behind a mention, "…, tỉnh Bắc Ninh", as evidence of what lies around. */
export function withinEvidence(mention: Mention, rule: string): Evidence | null {
  const { within, paragraph } = mention;
  return within === null ? null : evidence(paragraph, within.from, within.to, rule);
}

/** What an HTML head says stands in no paragraph. */
function evidence(paragraph: Paragraph, from: number, to: number, rule: string): Evidence {
  const found = textEvidence(paragraph, from, to, rule);
  return paragraph.index === NO_PARAGRAPH ? { ...found, paragraph: null, start: null, end: null } : found;
}
