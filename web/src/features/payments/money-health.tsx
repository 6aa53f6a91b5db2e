import type { Backup, Finding } from '@estrade/api/payments-parts';
import type { z } from 'zod';
import { useTranslations } from 'next-intl';
import { Icon } from '@/ui/icon';
import { Panel } from '@/ui/workspace';
import { BackupsPanel } from './backups-panel';
import { ReconcileButton } from './reconcile-button';

interface MoneyHealthProps {
  findings: readonly z.infer<typeof Finding>[];
  backups: readonly z.infer<typeof Backup>[];
}

/** Whether the books are right, counted anew just now; and where they are kept safe. */
export function MoneyHealth({ findings, backups }: MoneyHealthProps) {
  const t = useTranslations('payments.health');
  return (
    <div className="sales-pair">
      <Panel title={t('checks')} pad end={<ReconcileButton />}>
        <ul className="checks">
          {findings.map(({ check, ok, detail }) => (
            <li key={check}>
              <Icon
                name={ok ? 'circle-check' : 'circle-alert'}
                size="sm"
                className={ok ? 't-good' : 't-bad'}
                label={t(ok ? 'ok' : 'wrong')}
              />
              <span>
                <CheckName check={check} />
                {detail && <span className="block small t-bad">{detail}</span>}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <BackupsPanel first={backups} />
    </div>
  );
}

/** A check of the server in words; one nobody has named yet stands as it is. */
function CheckName({ check }: { check: string }) {
  const t = useTranslations('payments.health');
  const key = `check.${check.toLowerCase().replace(/\W+/g, '_')}` as Parameters<typeof t>[0];
  return t.has(key) ? t(key) : check;
}
