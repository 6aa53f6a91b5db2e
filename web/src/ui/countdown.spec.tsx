import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '@/kit/testing/render';
import { Countdown } from './countdown';

beforeEach(() =>
  vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z'), toFake: ['Date', 'setInterval', 'clearInterval'] }),
);
afterEach(() => vi.useRealTimers());

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
const timer = () => screen.getByRole('timer').textContent;

it('counts down and is announced at five minutes, one minute and ten seconds only', async () => {
  const spoken: string[] = [];
  await show(<Countdown until="2026-11-20T12:05:02Z" />);
  for (let second = 0; second < 303; second += 1) {
    const words = screen.getByRole('status').textContent?.replace(/\s+/g, ' ').trim();
    if (words && spoken.at(-1) !== words) spoken.push(words);
    await pass(1);
  }
  expect(spoken).toEqual(['Il reste 5 minutes', 'Il reste 1 minute', 'Il reste 10 secondes']);
  expect(timer()).toBe('0:00');
});

it('shows minutes and padded seconds, and turns urgent in the last minute', async () => {
  await show(<Countdown until="2026-11-20T12:01:05Z" />);
  expect(timer()).toBe('1:05');
  expect(document.querySelector('.countdown.is-low')).toBeNull();
  await pass(6);
  expect(timer()).toBe('0:59');
  expect(document.querySelector('.countdown.is-low')).not.toBeNull();
});

it('tells the end once', async () => {
  const onEnd = vi.fn<() => void>();
  await show(<Countdown until="2026-11-20T12:00:02Z" onEnd={onEnd} />);
  await pass(1);
  expect(onEnd).not.toHaveBeenCalled();
  await pass(5);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

it('trusts the server’s clock over a wrong one on the phone', async () => {
  await show(<Countdown until="2026-11-20T10:10:00Z" now="2026-11-20T10:00:00Z" />);
  expect(timer()).toBe('10:00');
});
