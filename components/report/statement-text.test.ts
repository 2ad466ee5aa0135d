import { describe, expect, it } from 'vitest';
import { directive, quote } from './statement.fixture';
import { statementText } from './statement-text';

describe('statementText', () => {
  it('puts quotation marks around spoken words only, once', () => {
    expect(statementText(quote({ manner: 'direct', text: 'Làm ngay' }))).toBe('“Làm ngay”');
    expect(statementText(quote({ manner: 'direct', text: '"Làm ngay"' }))).toBe('"Làm ngay"');
    expect(statementText(quote({ manner: 'reported', text: 'Đồng chí mong muốn' }))).toBe('Đồng chí mong muốn');
    expect(statementText(directive({ text: 'Rà soát lại' }))).toBe('Rà soát lại');
  });
});
