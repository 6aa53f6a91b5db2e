import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
import { routing } from './kit/i18n/routing';
import { pathHeader } from './kit/request-path';
import { payingPolicy, privatePolicy } from './kit/security-policy';

const localize = createMiddleware(routing);

/**
 * Only two kinds of address come here: those without a language, which are sent to the visitor's one, and private pages. Cached public
 * pages never do: it would cost a third of their rate.
 */
export default function proxy(request: NextRequest) {
  return /^\/(fr|en)\//.test(request.nextUrl.pathname) ? privatePage(request) : localize(request);
}

/** A private page learns its own address, and runs no script that does not carry the nonce of this answer. */
function privatePage(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const policyOf = /^\/\w+\/(checkout|orders)\//.test(pathname) ? payingPolicy : privatePolicy;
  const policy = policyOf(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set(pathHeader, pathname + search);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [
    '/((?!(?:fr|en|api|dev|internal|vendor|_next)(?:/|$)|.*\\..*).*)',
    '/(fr|en)/(space|workspace|door|admin)/:path*',
    '/(fr|en)/(checkout|orders)/:path*',
    '/(fr|en)/styleguide/:path*',
  ],
};
