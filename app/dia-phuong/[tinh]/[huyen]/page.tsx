import type { Metadata } from 'next';
import { decodeParam } from '../../../decode-param';
import type { PageSearchParams } from '../../../search-pairs';
import { placeElement, placeMetadata } from '../../place-route';

interface Props {
  readonly params: Promise<{ readonly tinh: string; readonly huyen: string }>;
  readonly searchParams: PageSearchParams;
}

async function slugOf(params: Props['params']): Promise<string> {
  const { tinh, huyen } = await params;
  return `${decodeParam(tinh)}.${decodeParam(huyen)}`;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return placeMetadata(await slugOf(params), searchParams);
}

export default async function Page({ params, searchParams }: Props) {
  return placeElement(await slugOf(params), searchParams);
}
