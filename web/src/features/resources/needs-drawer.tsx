'use client';

import { bookings } from '@estrade/api/bookings';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/choice';
import { Drawer } from '@/ui/dialog';
import { Notice } from '@/ui/feedback';
import { Field, FieldGroup } from '@/ui/field';
import { Select } from '@/ui/input';
import { tell } from '@/ui/toast';
import type { Card } from './resource-row';

interface NeedsDrawerProps {
  service: { id: string; title: string };
  resources: readonly Card[];
  onClose: () => void;
}

const steps = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 1440];
const usualStep = 30;

/** Who and what a service takes at once, and how often it begins. The first one named leads: slots follow its hours. */
export function NeedsDrawer({ service, resources, onClose }: NeedsDrawerProps) {
  const t = useTranslations('resources.needs');
  const { step, setStep, ids, setIds, known, act } = useNeeds(service.id, resources[0]?.organizationId ?? '', onClose);
  const toggle = (id: string) => setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  return (
    <Drawer
      open
      onClose={onClose}
      title={service.title}
      foot={
        <Button block busy={act.busy} disabled={!known || ids.length === 0} onClick={act.save}>
          {t('save')}
        </Button>
      }
    >
      <div className="stack">
        {act.refusal && (
          <Notice tone="bad" alert>
            {act.refusal}
          </Notice>
        )}
        <FieldGroup label={t('takes')} help={t('takesHelp')}>
          {resources.map(({ id, name }) => (
            <Checkbox key={id} checked={ids.includes(id)} disabled={!known} onChange={() => toggle(id)}>
              {name}
              {ids.length > 1 && ids[0] === id && <span className="faint"> {t('leads')}</span>}
            </Checkbox>
          ))}
        </FieldGroup>
        <Field label={t('step')} help={t('stepHelp')}>
          <Select value={step} disabled={!known} onChange={({ target }) => setStep(Number(target.value))}>
            {[...new Set([...steps, step])]
              .toSorted((a, b) => a - b)
              .map((minutes) => (
                <option key={minutes} value={minutes}>
                  {minutes === 1440 ? t('onceADay') : t('minutes', { minutes })}
                </option>
              ))}
          </Select>
        </Field>
        <Button variant="danger-quiet" size="sm" className="self-start" busy={act.busy} onClick={act.close}>
          {t('stop')}
        </Button>
        <p className="small muted">{t('stopHelp')}</p>
      </div>
    </Drawer>
  );
}

function useNeeds(serviceId: string, organizationId: string, onClose: () => void) {
  const [t, router] = [useTranslations('resources.needs'), useRouter()];
  const [known, setKnown] = useState(false);
  const [step, setStep] = useState(usualStep);
  const [ids, setIds] = useState<readonly string[]>([]);
  const { busy, refusal, run } = useAct();
  const params = { organizationId, serviceId };
  useEffect(() => {
    let left = false;
    void run(async () => {
      const { arrangement } = await browserApi(bookings.arrangement, { params: { organizationId, serviceId } });
      if (left) return;
      if (arrangement) {
        setStep(arrangement.stepMinutes);
        setIds(arrangement.resourceIds);
      }
      setKnown(true);
    });
    return () => void (left = true);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once, when it opens
  }, [organizationId, serviceId]);
  async function finish(call: () => Promise<unknown>, done: string) {
    if (!(await run(call))) return;
    tell(done);
    router.refresh();
    onClose();
  }
  const body = { stepMinutes: step, resourceIds: [...ids] };
  const save = () => finish(() => browserApi(bookings.arrange, { params, body }), t('saved'));
  const close = () => finish(() => browserApi(bookings.closeBooking, { params }), t('stopped'));
  return { step, setStep, ids, setIds, known, act: { busy, refusal, save, close } };
}
