import { type NextRequest, NextResponse } from 'next/server';
import { MISSING_HEADER } from './components/site/missing-kind';
import { isKnownAddress } from './lib/server/known-address';

/**
 * Sends addresses that lead nowhere to one that is not found, as a page or as JSON, before any page is asked. Next answers
 * 500 where a dynamic part of the path does not decode (`/bao-cao/%FF`); and where a page says `notFound()` it sends an
 * empty document that only a script fills, while an address without a page is answered in full.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  const nowhere = pathname.startsWith('/api') ? '/api/khong-co' : '/khong-co';
  if (await isKnown(pathname, request.nextUrl.searchParams)) return NextResponse.next();
  const headers = new Headers(request.headers);
  headers.set(MISSING_HEADER, pathname.split('/')[1] ?? '');
  return NextResponse.rewrite(new URL(nowhere, request.url), { request: { headers } });
}

async function isKnown(pathname: string, search: URLSearchParams): Promise<boolean> {
  try {
    return await isKnownAddress(pathname, search);
  } catch {
    return false;
  }
}

export const config = {
  matcher: [
    '/bao-cao/:path*',
    '/van-ban/:path*',
    '/can-bo/:path*',
    '/chu-de/:path*',
    '/dia-phuong/:path*',
    '/trich-dan/:path*',
    '/api/:path*',
  ],
};
