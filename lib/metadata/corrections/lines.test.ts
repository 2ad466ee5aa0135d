import { describe, expect, it } from 'vitest';
import { readSource } from '../../ingest/read-source';
import { extractReport } from '../extract-report';
import { told, withSidecar } from './sidecar.fixture';

const TEXT = `Huyện ủy làm việc với xã về xóa nhà tạm

Ngày 10/11/2022, Huyện ủy Than Uyên làm việc với xã Mường Kim về xây dựng nông thôn mới.

Đồng chí Lò Văn Hùng, Bí thư Huyện ủy yêu cầu xã hoàn thành 12 nhà trước ngày 30/12/2022.`;

const messagesOf = (yaml: string) => told(withSidecar(TEXT, yaml).messages);

describe('messages about a sidecar', () => {
  it('name the line of a wrong value, also deep inside a list', () => {
    const yaml = `title: Tiêu đề
officeholders:
  - name: Lò Văn Hùng
    titles: [Bí thư Huyện ủy]
    role: chaired
  - name: Hà Thị Mến
    titles: [Chủ tịch UBND xã]
    role: spoke
  - name: Vàng A Chu
    titles:
      - Trưởng bản
      - 12
    role: chair
date: 2022-02-31
`;
    expect(messagesOf(yaml)).toEqual([
      expect.stringMatching(/^a\.txt\.meta\.yaml, dòng 12 error “officeholders\[3\]\.titles\[2\]” ghi tay: chức danh/),
      expect.stringMatching(/^a\.txt\.meta\.yaml, dòng 13 error “officeholders\[3\]\.role” .*chaired, spoke/),
      expect.stringMatching(/^a\.txt\.meta\.yaml, dòng 14 error “date” .*“2022-02-31”/),
    ]);
  });

  it.each([
    ['date: 31/12/2022', /Có phải “2022-12-31”\?/],
    ['district: Than Uyên', /Có phải “lai-chau\.than-uyen”/],
    ['district: lai-chau.than-uyn', /“lai-chau\.than-uyen”/],
    ['province: lai-chua', /Có phải “lai-chau”/],
    ['provinceNow: Tuyên Quang', /“tuyen-quang”/],
    ['topics: [nong-thon-moy]', /Có phải “nong-thon-moi”/],
    ['topics: { add: [ocopp] }', /Có phải “ocop”/],
    ['titel: X', /Có phải “title”\?/],
    ['district: Hướng Hoá', /Có phải “quang-tri\.huong-hoa”\? Giá trị/],
    ['offiecholders: []', /Khóa “offiecholders” không được dùng\. Có phải “officeholders”\?/],
    ['officeholders: [{ name: Lò Văn Hùng, title: [Bí thư] }]', /“officeholders\[1\]\.title” .*Có phải “titles”\?/],
    ['boilerplate: [1]', /do máy đặt, không ghi tay được/],
    ['statements: [{ kind: directive, text: Làm đường }]', /không thấy “Làm đường” trong báo cáo/],
    ['statements: [{ kind: order, text: yêu cầu xã }]', /chọn một trong: directive, quote/],
    ['statements: [{ kind: quote, text: Xóa Nhà tạm }]', /Báo cáo viết: “xóa nhà tạm”/],
    [
      'statements: [{ kind: quote, text: Huyện ủy Than Uyên làm việc với xã Mường Kim về xay dựng }]',
      /Báo cáo viết: “…ờng Kim về xây dựng”/,
    ],
    ['statements: [{ kind: quote, text: yêu cầu xã, due: cuối năm }]', /“statements\[1\]\.due”/],
    ['indicators: [{ raw: 13 nhà, value: 13 }]', /không thấy “13 nhà”/],
    ['indicators: [{ raw: 12 nhà, value: mười hai }]', /phải là một số/],
    ['period: { label: năm 2022, from: 2022-12-31, to: 2022-01-01 }', /đứng sau/],
    ['period: { label: năm 2022, from: 2022, to: 2022-12-31 }', /cần đủ năm, tháng, ngày/],
    ['byline: { authors: [7] }', /“byline\.authors\[1\]”/],
    ['communes: [{}]', /“communes\[1\]”/],
    ['citedDocuments: [{ kind: Chỉ thị }]', /văn bản phải có “number”/],
    ['officeholders: { remove: [Nguyễn Văn Không] }', /không đọc thấy cán bộ này/],
  ])('say what to write instead: %s', (yaml, message) => {
    expect(messagesOf(yaml)).toEqual([expect.stringMatching(message)]);
    expect(messagesOf(yaml)[0]).toMatch(/^a\.txt\.meta\.yaml, dòng 1 /);
  });

  it('of front matter count the lines from the top of the file', () => {
    const bytes = new TextEncoder().encode(`---\ntitle: A\nofficeholders:\n  - role: spoke\n---\n\n${TEXT}`);
    const { document } = readSource({ name: 'a.md', bytes }, null);
    if (document === null) throw new Error('not read');
    const { messages } = extractReport('a', { name: 'a.md', format: 'md', bytes: 1, sha256: '' }, document);
    expect(told(messages)).toEqual([expect.stringMatching(/^phần đầu tệp, dòng 4 error/)]);
  });

  it('change nothing else: the report is as without the wrong value', () => {
    const plain = withSidecar(TEXT, null).report;
    expect(withSidecar(TEXT, 'officeholders:\n  - { titles: [Bí thư] }\ntopics: [khong-co]\n').report).toEqual(plain);
  });
});
