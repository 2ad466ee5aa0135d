import type { MissingKind } from './missing-kind';
import { PlainSearchForm } from './plain-search-form';
import { QuietPage } from './quiet-page';
import { SiteFrame } from './site-frame';

const WORDS: Readonly<Record<MissingKind, { readonly title: string; readonly why: string; readonly next: string }>> = {
  'bao-cao': {
    title: 'Không tìm thấy báo cáo này',
    why: 'Địa chỉ có thể bị gõ sai, hoặc báo cáo đã được rút khỏi kho.',
    next: 'Mời tìm lại',
  },
  'can-bo': {
    title: 'Không có báo cáo nào nêu người này',
    why: 'Địa chỉ có thể bị gõ sai, hoặc báo cáo nêu tên người ấy đã được rút khỏi kho.',
    next: 'Mời gõ họ tên để tìm lại',
  },
  'van-ban': {
    title: 'Không có báo cáo nào dẫn văn bản này',
    why: 'Địa chỉ có thể bị gõ sai, hoặc báo cáo dẫn văn bản ấy đã được rút khỏi kho.',
    next: 'Mời gõ số, ký hiệu của văn bản để tìm lại',
  },
  'chu-de': {
    title: 'Không có báo cáo nào về chủ đề này',
    why: 'Địa chỉ có thể bị gõ sai, hoặc báo cáo có chủ đề ấy đã được rút khỏi kho.',
    next: 'Mời gõ chủ đề bằng lời để tìm lại',
  },
  'dia-phuong': {
    title: 'Không có địa phương này',
    why: 'Địa chỉ có thể bị gõ sai. Mỗi tỉnh và mỗi huyện, quận, thị xã, thành phố thuộc tỉnh trước ngày 1/7/2025 có một trang.',
    next: 'Mời gõ tên địa phương để tìm lại',
  },
  trang: {
    title: 'Không tìm thấy trang này',
    why: 'Địa chỉ có thể bị gõ sai, hoặc trang đã đổi chỗ.',
    next: 'Mời tìm lại',
  },
};

/** What a page says in whose place nothing stands. */
export function MissingPage({ kind }: { readonly kind: MissingKind }) {
  const { title, why, next } = WORDS[kind];
  return (
    <SiteFrame skipLinks={[{ href: '#noi-dung', label: 'Đến nội dung' }]}>
      <QuietPage title={title}>
        <p>
          {why} {next}, hoặc <a href="/?sap-xep=moi-nhat">xem toàn bộ kho báo cáo</a>.
        </p>
        <PlainSearchForm />
      </QuietPage>
    </SiteFrame>
  );
}
