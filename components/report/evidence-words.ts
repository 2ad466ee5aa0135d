import type { Evidence, EvidenceSource } from '@/lib/report/report';

/** Where a value comes from, for a reader. */
const SOURCES: Readonly<Record<EvidenceSource, string>> = {
  text: 'Theo lời trong bài',
  'front-matter': 'Ghi ở đầu tệp',
  'file-name': 'Theo tên tệp',
  sidecar: 'Do người lưu trữ ghi',
  gazetteer: 'Theo danh mục địa giới',
};

/**
 * Says in plain words where a value comes from.
 *
 * @example evidenceWords(evidence) // 'Theo danh mục địa giới'
 */
export function evidenceWords(evidence: Evidence): string {
  return SOURCES[evidence.source];
}
