import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { beforePaint } from '@/features/layout/theme';
import { beforePaintHash, payingPolicy, privatePolicy, publicPolicy } from './security-policy';

it('lets the script that runs before the first paint through', () => {
  expect(beforePaintHash).toBe(`sha256-${createHash('sha256').update(beforePaint).digest('base64')}`);
});

it('runs no script without its nonce on private pages', () => {
  expect(privatePolicy('abc')).toContain("'nonce-abc'");
  expect(privatePolicy('abc')).not.toMatch(/script-src[^;]*unsafe-inline/);
});

it('lets only the payment provider in where cards are typed', () => {
  expect(payingPolicy('abc')).toMatch(/script-src [^;]*'nonce-abc'[^;]*https:\/\/js\.stripe\.com/);
  expect(payingPolicy('abc')).not.toMatch(/script-src[^;]*(unsafe-inline|https:[ ;])/);
  expect(privatePolicy('abc')).not.toContain('stripe');
});

it('forbids plug-ins, other frames and another base everywhere', () => {
  for (const policy of [publicPolicy, privatePolicy('x'), payingPolicy('x')])
    expect(policy).toMatch(/object-src 'none'.*base-uri 'self'.*frame-ancestors 'self'/);
});
