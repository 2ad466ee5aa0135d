import type { Statement } from '@/lib/report/report';
import { speakingBody } from '@/lib/report/speaking-body';
import { officeholderHref } from '@/lib/url/hrefs';

/** Who speaks: the officeholder, else the words of the text for a body or a person without office, else that nobody is named. */
export function SpeakerName({ speaker, attribution }: Pick<Statement, 'speaker' | 'attribution'>) {
  if (speaker !== null) return <a href={officeholderHref(speaker.slug)}>{speaker.name}</a>;
  const body = speakingBody({ speaker, attribution });
  if (body !== null) return <span>{body}</span>;
  return <span className="text-soft">Bài không nêu rõ người nói</span>;
}
