import { type NextRequest, NextResponse } from 'next/server';

/**
 * Next answers 500 where a dynamic part of the path does not decode (`/bao-cao/%FF`), before any page is asked. Such an
 * address is no error of ours and leads nowhere: it is sent to an address that is not found, as a page or as JSON.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  try {
    decodeURIComponent(pathname);
    return NextResponse.next();
  } catch {
    const nowhere = pathname.startsWith('/api') ? '/api/khong-co' : '/khong-co';
    return NextResponse.rewrite(new URL(nowhere, request.url));
  }
}

export const config = { matcher: ['/bao-cao/:path*', '/van-ban/:path*', '/can-bo/:path*', '/api/:path*'] };
