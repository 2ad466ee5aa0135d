import type { CitedDocument, Report } from '../../report/report';

type Places = Pick<Report, 'district' | 'commune' | 'province' | 'provinceNow'>;

/** "huyện Hải Hậu" → "Hải Hậu". */
const TYPE_WORDS = /^(?:\p{Ll}+ )+/u;

/**
 * Who issued a document, told apart from bodies of the same name elsewhere: half of the reports write "Huyện ủy" and mean
 * their own. The slug says whether the document belongs to the report's unit. Null where nothing is known.
 *
 * @example documentIssuer({ slug: '09-nq-hu-dak-lak-cu-mgar', issuer: 'Huyện ủy' }, report) // 'Huyện ủy, huyện Cư M’gar, Đắk Lắk'
 */
export function documentIssuer(
  { slug, issuer }: Pick<CitedDocument, 'slug' | 'issuer'>,
  { district, commune, province, provinceNow }: Places,
): string | null {
  const unit = [district, commune, province, provinceNow].find(
    (place) => place !== null && slug.endsWith(`-${place.slug.replace('.', '-')}`),
  );
  if (!unit) return issuer;
  const name = unit.label.replace(TYPE_WORDS, '').toLowerCase();
  const named = issuer?.toLowerCase().includes(name) ? null : unit.label;
  // Ten districts are called Châu Thành.
  const around = unit === district ? (province?.label ?? null) : null;
  return [issuer, named, around].filter((each) => each !== null).join(', ');
}
