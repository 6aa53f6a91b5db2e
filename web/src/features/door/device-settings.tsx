'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Switch } from '@/ui/choice';
import { Drawer } from '@/ui/dialog';
import { Field } from '@/ui/field';
import { Input } from '@/ui/input';
import type { Device } from './device';
import { signal } from './signal';

interface DeviceSettingsProps {
  device: Device;
  onChange: (changes: Partial<Device>) => void;
  onClose: () => void;
}

/** Which door this phone stands at, and how it speaks. */
export function DeviceSettings({ device, onChange, onClose }: DeviceSettingsProps) {
  const t = useTranslations('door.device');
  return (
    <Drawer open onClose={onClose} title={t('title')}>
      <div className="stack gap-4">
        <Field label={t('door')} help={t('doorHelp')} id="door">
          <Input value={device.door} maxLength={40} onChange={(event) => onChange({ door: event.target.value })} />
        </Field>
        <Switch checked={device.sound} onChange={(event) => onChange({ sound: event.target.checked })}>
          {t('sound')}
        </Switch>
        <Switch checked={device.vibration} onChange={(event) => onChange({ vibration: event.target.checked })}>
          {t('vibration')}
        </Switch>
        <Button variant="secondary" icon="volume-2" onClick={() => signal('good', device)}>
          {t('try')}
        </Button>
      </div>
    </Drawer>
  );
}
