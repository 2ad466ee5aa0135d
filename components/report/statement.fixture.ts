import type { DirectiveList, Statement } from '@/lib/report/report';

const BASE = {
  manner: 'reported',
  marker: null,
  text: 'Tiếp tục rà soát các hộ nghèo.',
  speaker: null,
  attribution: null,
  verb: null,
  addressee: null,
  due: null,
  paragraph: 0,
  start: 0,
  end: 30,
} as const satisfies Partial<Statement>;

/** For tests: a directive from the few fields that a test is about. */
export function directive(fields: Partial<Statement> = {}): Statement {
  return { ...BASE, kind: 'directive', number: 1, list: 0, ...fields };
}

/** For tests: a quote. */
export function quote(fields: Partial<Statement> = {}): Statement {
  return { ...BASE, kind: 'quote', number: null, list: null, ...fields };
}

/** For tests: a list of directives. */
export function directiveList(fields: Partial<DirectiveList> = {}): DirectiveList {
  return { speaker: null, addressee: null, verb: null, announced: null, announcedAs: null, listed: 0, ...fields };
}
