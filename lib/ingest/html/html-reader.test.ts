import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSource } from '../read-source';

interface PageFixture {
  name: string;
  html: string;
  title: string | null;
  siteName: string | null;
  published: string | null;
  address: string | null;
  text: string[];
  chrome: string[];
}

const pages: PageFixture[] = parse(readFileSync(new URL('../fixtures/pages.yaml', import.meta.url), 'utf8'));

function read(html: string | Uint8Array) {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const { document, messages } = readSource({ name: 'a.html', bytes });
  const chrome = new Set(document?.boilerplate.map((mark) => mark.paragraph));
  const paragraphs = document?.paragraphs ?? [];
  return {
    document,
    rules: messages.map((message) => message.rule),
    paragraphs,
    text: paragraphs.filter((_, index) => !chrome.has(index)),
    chrome: paragraphs.filter((_, index) => chrome.has(index)),
    title: paragraphs[document?.titleParagraph ?? -1] ?? null,
  };
}

describe('the fixture pages of several kinds of portals', () => {
  it.each(pages.map((page) => [page.name, page] as const))('%s', (_, wanted) => {
    const page = read(wanted.html);
    expect(page.text).toEqual(wanted.text);
    expect(page.chrome).toEqual(wanted.chrome);
    expect(page.title).toBe(wanted.title);
    const { siteName, published, address } = page.document?.hints ?? {};
    expect({ siteName, published, address }).toEqual({
      siteName: wanted.siteName,
      published: wanted.published,
      address: wanted.address,
    });
  });
});

describe('blocks of a page', () => {
  it('breaks at block elements, cells and <br><br>, and keeps a single <br> within a sentence', () => {
    const html = '<p>Một<br>hai</p><div>ba<br><br>bốn</div><table><tr><td>năm</td><td>sáu</td></tr></table>';
    expect(read(html).paragraphs).toEqual(['Một\nhai', 'ba', 'bốn', 'năm', 'sáu']);
  });

  it('takes a single <br> after a full sentence or before a list item for the end of a paragraph', () => {
    const html = '<td>Hội nghị bế mạc.<br>Lê Thị Mẫu<br>Ảnh: Bàn Văn Mẫu<br>1. Một việc<br>2. Hai việc</td>';
    const wanted = ['Hội nghị bế mạc.', 'Lê Thị Mẫu', 'Ảnh: Bàn Văn Mẫu', '1. Một việc', '2. Hai việc'];
    expect(read(`<table><tr>${html}</tr></table>`).paragraphs).toEqual(wanted);
  });

  it('ends a block at a line that holds only a non-breaking space', () => {
    expect(read('<div>Một<br>&nbsp;<br>hai</div>').paragraphs).toEqual(['Một', 'hai']);
  });

  it('folds blanks as a browser does and leaves non-breaking spaces', () => {
    expect(read('<p>\n  Huyện\n\t uỷ&nbsp;&nbsp;trân <b> trọng</b> </p>').paragraphs).toEqual([
      'Huyện uỷ\u00A0\u00A0trân trọng',
    ]);
  });

  it('keeps the lines of preformatted text', () => {
    expect(read('<pre>Một  hai\nba</pre>').paragraphs).toEqual(['Một  hai\nba']);
  });

  it('prints the markers of lists as Markdown has them', () => {
    const html =
      '<ol start="3"><li>Ba<li>Bốn<ul><li>chấm</ul></ol><ol type="a"><li>An<li value="4">Tư</ol><ol><li>1. Có sẵn</ol>';
    expect(read(html).paragraphs).toEqual(['3. Ba', '4. Bốn', '- chấm', 'a. An', 'd. Tư', '1. Có sẵn']);
    const markdown = { name: 'a.md', bytes: new TextEncoder().encode('3. Ba\n4. Bốn\n   - chấm\n') };
    expect(readSource(markdown).document?.paragraphs).toEqual(['3. Ba', '4. Bốn', '- chấm']);
  });

  it('leaves out scripts, styles, hidden elements and comments', () => {
    const html =
      '<script>var a="<p>x</p>"</script><style>p{}</style><noscript>bật JavaScript</noscript><!-- chú thích -->' +
      '<p hidden>ẩn</p><p style="color:red; DISPLAY : none">ẩn</p><template><p>mẫu</p></template><p>Còn lại đây</p>';
    expect(read(html).paragraphs).toEqual(['Còn lại đây']);
  });

  it('reads an article that the page hides until a script shows it, and says so', () => {
    const page = read('<div style="display:none"><p>Ngày 12/5/2022, Huyện ủy Mẫu Sơn họp.</p></div><p>Đang mở</p>');
    expect(page.paragraphs[0]).toBe('Ngày 12/5/2022, Huyện ủy Mẫu Sơn họp.');
    expect(page.rules).toContain('hidden-text-kept');
  });

  it('composes letters that are cut into entities', () => {
    expect(read('<p>Huy&ecirc;&#803;n u&#777;y</p>').paragraphs).toEqual(['Huyện ủy']);
  });
});

describe('the title of a page', () => {
  const body = `<p>${'Ngày 12/5/2022, Huyện ủy Mẫu Sơn họp bàn cách gỡ vướng trong giải ngân vốn. '.repeat(3)}</p>`;

  it('is the heading that the head repeats, not the portal name in the first h1', () => {
    const head = '<title>Huyện ủy họp phiên tháng năm - Cổng thông tin điện tử huyện Mẫu Sơn</title>';
    const html = `${head}<h1>Huyện Mẫu Sơn</h1><div class="t">Huyện ủy họp phiên tháng năm</div>${body}`;
    expect(read(html).title).toBe('Huyện ủy họp phiên tháng năm');
  });

  it('is the only h1 where the head says nothing', () => {
    expect(read(`<h1>Huyện ủy họp</h1>${body}`).title).toBe('Huyện ủy họp');
  });

  it('is unknown where the only h1 is the name of the portal, or two of them compete', () => {
    expect(read(`<h1>Cổng thông tin điện tử huyện Mẫu Sơn</h1>${body}`).title).toBeNull();
    expect(read(`<h1>Huyện ủy họp</h1>${body}<h1>Hội đồng nhân dân họp</h1>${body}`).title).toBeNull();
  });

  it('stays text in a header of the article, with the lead beside it', () => {
    const header = '<h1>Huyện ủy bàn cách gỡ vướng giải ngân vốn</h1><p>Sáng nay họp.</p>';
    const html = `<div class="page-header header">${header}</div><div>${body}${body}</div>`;
    expect(read(html).chrome).toEqual([]);
  });
});

describe('charsets of pages', () => {
  // "Huyện ủy" in Windows-1258: e-circumflex is one byte, the tone marks follow as bytes of their own.
  const bytes = [...'<p>Huy'].map((sign) => sign.charCodeAt(0)).concat([0xea, 0xf2, 0x6e, 0x20, 0x75, 0xd2, 0x79]);

  it('reads what the page declares', () => {
    const meta = [...'<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">'];
    const page = read(new Uint8Array([...meta.map((sign) => sign.charCodeAt(0)), ...bytes]));
    expect(page.paragraphs).toEqual(['Huyện ủy']);
    expect(page.rules).toEqual(['declared-charset']);
  });

  it('reads Windows-1258 where the page wrongly says UTF-8', () => {
    const meta = [...'<meta charset="utf-8">'].map((sign) => sign.charCodeAt(0));
    expect(read(new Uint8Array([...meta, ...bytes])).paragraphs).toEqual(['Huyện ủy']);
  });
});

describe('pages that nobody wrote by hand', () => {
  it('reads 100,000 nested elements without a tree', () => {
    const page = read(`${'<div>'.repeat(100_000)}Huyện ủy &amp; UBND${'</div>'.repeat(100_000)}<p>Hết`);
    expect(page.paragraphs).toEqual(['Huyện ủy & UBND', 'Hết']);
    expect(page.rules).toEqual(['html-tangled']);
  });

  it('reads a million tiny elements and scripts without end', () => {
    expect(read('<i></i><p>a'.repeat(200_000)).paragraphs).toHaveLength(200_000);
    expect(read(`${'<b>'.repeat(2_000)}${'<script>'.repeat(200_000)}`).document).toBeNull();
    expect(read('<ol>'.concat('<li>mục'.repeat(50_000))).paragraphs.at(-1)).toBe('50000. mục');
  });

  it('never throws and never loses a word outside of tags', () => {
    const piece = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<br>', '<td>', '<table>', '<li>', '<div class="menu">', '<a href=x>', '</a>'),
      fc.constantFrom('<nav>', '<h1>', '</h1>', '&nbsp;', '&#xD800;', '<b', '</', '<!--', '-->', '<svg>', '<select>'),
      fc.constantFrom('Huyện', 'ủy', 'họp', '\uD800', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { document } = readSource({ name: 'a.html', bytes: new TextEncoder().encode(pieces.join(' ')) });
        for (const text of document?.paragraphs ?? []) expect(text).toBe(text.normalize('NFC'));
      }),
    );
    const sizes = fc.array(fc.constantFrom('<p>', '</div>', '<td>', '<font>', '<ul><li>', '<h2>', '<center>'));
    fc.assert(
      fc.property(sizes, (tags) => {
        const html = tags.map((tag, index) => `${tag}chữ${index} `).join('');
        const words = read(html).paragraphs.join(' ');
        for (const index of tags.keys()) expect(words).toContain(`chữ${index}`);
      }),
    );
  });
});
