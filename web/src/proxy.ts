import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
import { routing } from './kit/i18n/routing';
import { pathHeader } from './kit/request-path';

const localize = createMiddleware(routing);

/**
 * Only two kinds of address come here: those without a language, which are sent to the visitor's one, and private pages, which learn
 * their own address. Cached public pages never do: it would cost a third of their rate.
 */
export default function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  if (!/^\/(fr|en)\//.test(pathname)) return localize(request);
  const headers = new Headers(request.headers);
  headers.set(pathHeader, pathname + search);
  return NextResponse.next({ request: { headers } });
}

export const config = {
  matcher: ['/((?!(?:fr|en|api|dev|vendor|_next)(?:/|$)|.*\\..*).*)', '/(fr|en)/(space|workspace|door|admin)/:path*'],
};
