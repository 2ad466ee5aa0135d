import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { VerifyForm } from './verify-form';

describe('the field of a quote to be checked', () => {
  it('is made on the server, where no document is', () => {
    expect(renderToStaticMarkup(createElement(VerifyForm, { text: 'an toàn' }))).toContain('an toàn</textarea>');
  });
});
