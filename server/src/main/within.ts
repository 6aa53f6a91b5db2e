import type { SettingsValues } from '#kit/config/settings';
import { house } from './house.ts';
import { type HouseProcess, startProcess } from './process.ts';

/**
 * Runs `work` in a process of its own making, which nobody else reaches and which does its work only when told to.
 * Modules left out hear nothing: what was told to them can be forgotten (`Workers.forgetAbsent`) or is heard later.
 */
export async function within<T>(
  settings: SettingsValues,
  work: (running: HouseProcess) => Promise<T>,
  { without = [] }: { readonly without?: readonly string[] } = {},
): Promise<T> {
  const MODULES = house.map(({ name }) => name).filter((name) => !without.includes(name));
  const alone = { MODULES, PORT: 0, HOST: '127.0.0.1', WORKER: 'none' as const, RATE_LIMITS: 'off' as const };
  const unheard = {
    WEB_URL: undefined,
    PRIVATE_PORT: undefined,
    SMTP_URL: undefined,
    SMS_GATEWAY_URL: undefined,
    BROKER_URL: undefined,
  };
  const running = await startProcess({ ...settings, ...alone, ...unheard });
  try {
    return await work(running);
  } finally {
    await running.close();
  }
}
