import type { Citation } from '@/lib/cite/citation';
import { CITATION_FORMS } from '@/lib/cite/forms/citation-forms';
import { Disclosure } from '../ui/disclosure';
import { CopyButton } from './copy-button';

/** The citation in every form, the Vietnamese one open. A click on a text selects the whole of it, with or without script. */
export function CitationList({ citation }: { readonly citation: Citation }) {
  return (
    <ul className="citations">
      {CITATION_FORMS.map(({ name, label, make }, index) => (
        <li key={name}>
          <Disclosure open={index === 0}>
            <summary>{label}</summary>
            <pre id={`dang-${name}`} translate="no">
              {make(citation)}
            </pre>
          </Disclosure>
          <CopyButton from={`dang-${name}`} label={label} />
        </li>
      ))}
    </ul>
  );
}
