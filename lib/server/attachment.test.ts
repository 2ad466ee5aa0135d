import { describe, expect, it } from 'vitest';
import { attachment } from './attachment';

describe('the header of a download', () => {
  it('has a plain name and the one that people wrote', () => {
    expect(attachment('bao-cao-1', "Báo cáo (1)'.txt")).toBe(
      'attachment; filename="bao-cao-1"; filename*=UTF-8\'\'B%C3%A1o%20c%C3%A1o%20%281%29%27.txt',
    );
  });

  it.each(['отчет-2022', '报告', 'a"\r\nX: 1', '\ud800'])('may be sent whatever a file is called: %j', (name) => {
    const headers = new Headers({ 'Content-Disposition': attachment(name, name) });
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''/);
  });
});
