import { describe, expect, it } from 'vitest';
import { readFindings } from './read-findings';

describe('readFindings', () => {
  it('reads what the checker says, with file, line and the piece of HTML', () => {
    const messages = [
      { type: 'error', url: 'file:/tmp/a/home.html', lastLine: 3, message: 'Bad.', extract: ' <p\n\n  id="">' },
      { type: 'info', subType: 'warning', url: 'file:/tmp/a/home.html', message: 'Hm.' },
      { type: 'info', url: 'http://x/y', message: 'By the way.' },
    ];
    expect(readFindings({ messages })).toEqual([
      { file: 'home', severity: 'error', line: 3, message: 'Bad.', extract: '<p id="">' },
      { file: 'home', severity: 'warning', line: null, message: 'Hm.', extract: '' },
      { file: 'y', severity: 'info', line: null, message: 'By the way.', extract: '' },
    ]);
  });

  it('takes what it does not know for an error, and what is no answer for none', () => {
    expect(readFindings({ messages: [{ type: 'non-document-error' }, 7] })?.map((it) => it.severity)).toEqual([
      'error',
      'error',
    ]);
    expect(readFindings(null)).toBeNull();
    expect(readFindings({ messages: 'none' })).toBeNull();
  });
});
