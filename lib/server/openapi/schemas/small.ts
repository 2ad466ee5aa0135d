import type { EngineInfo } from '../../../search/engine';
import type { SuggestAnswer, SuggestionAnswer } from '../../../url/suggest-answer';
import { COUNT, choice, list, orNull, record, ref, type Schema, TEXT } from '../schema';
import { MOMENT, PATH } from './common';

type Health = Omit<EngineInfo, 'sample'> & { readonly status: 'ok' };

export const SMALL_SCHEMAS: Readonly<Record<string, Schema>> = {
  Suggestions: record<SuggestAnswer>({ query: TEXT, suggestions: list(ref('Suggestion')) }),
  Suggestion: record<SuggestionAnswer>(
    {
      kind: choice(['query', 'place', 'officeholder', 'topic', 'document', 'report']),
      label: TEXT,
      note: orNull(TEXT),
      marks: list(ref('Mark')),
      url: PATH,
      q: TEXT,
    },
    ['q'],
  ),
  Health: record<Health>({ status: { const: 'ok' }, reports: COUNT, builtAt: MOMENT, indexVersion: TEXT }),
};
