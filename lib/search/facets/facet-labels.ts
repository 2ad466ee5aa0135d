import type { Report } from '../../report/report';
import { compareText } from '../../text/compare-text';
import { addresseeSlug } from '../statements/addressee';
import type { FacetLabels } from './count-facets';
import { documentIssuer } from './document-unit';

/**
 * Labels of the facet values that reports bring themselves. An officeholder's note is the title and unit of the
 * newest report: people of one name are told apart by it; a document's note is the body that issued it.
 *
 * @example facetLabels(reports).officeholders.get(slug)?.note // 'Bí thư Huyện ủy, huyện Than Uyên'
 */
export function facetLabels(reports: readonly Report[]): FacetLabels {
  const officeholders = new Map<string, { label: string; note: string | null }>();
  const topics = new Map<string, { label: string; note: string | null }>();
  const documents = new Map<string, { label: string; note: string | null }>();
  const addressees = new Map<string, { label: string; note: null }>();
  const newestFirst = [...reports].sort(
    (a, b) => compareText(b.date?.value ?? '', a.date?.value ?? '') || compareText(a.id, b.id),
  );
  for (const report of newestFirst) {
    const place = report.district?.label ?? report.commune?.label ?? report.province?.label ?? null;
    for (const { slug, name, titles } of report.officeholders) {
      if (officeholders.has(slug)) continue;
      const note = [titles.at(-1) === undefined ? null : titles.join(', '), place].filter((each) => each !== null);
      officeholders.set(slug, { label: name, note: note.length === 0 ? null : note.join(' · ') });
    }
    for (const { slug, label } of report.topics) topics.set(slug, { label, note: null });
    for (const cited of [...report.citedDocuments, ...report.namedDocuments]) {
      // One number may be of several bodies (02-NQ/HU): the newest report that says which tells them apart.
      const known = documents.get(cited.slug);
      const label = known?.label ?? cited.number ?? cited.label;
      documents.set(cited.slug, { label, note: known?.note ?? documentIssuer(cited, report) });
    }
  }
  for (const report of newestFirst) {
    for (const { speaker, addressee } of report.statements) {
      // Written by hand, a speaker may stand nowhere else.
      if (speaker !== null && !officeholders.has(speaker.slug)) {
        officeholders.set(speaker.slug, { label: speaker.name, note: speaker.titles.join(', ') || null });
      }
      const slug = addressee === null ? null : addresseeSlug(addressee);
      if (addressee !== null && slug !== null && !addressees.has(slug)) {
        addressees.set(slug, { label: capitalised(addressee), note: null });
      }
    }
  }
  return { officeholders, topics, documents, addressees };
}

/** In the middle of a sentence the text has "các xã". */
function capitalised(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}
