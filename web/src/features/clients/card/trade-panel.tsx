import type { Client, ClientForm } from '@estrade/api/clients-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Panel } from '@/ui/workspace';
import { Fact } from './contact-panel';

type CustomField = ClientForm['fields'][number];

/** What the trade notes of her; nothing when nothing is known. */
export function TradePanel({ client, fields }: { client: Client; fields: ClientForm['fields'] }) {
  const [t, locale] = [useTranslations('clients'), useLocale() as 'fr' | 'en'];
  const known = fields.filter(({ key }) => client.custom[key] !== undefined && client.custom[key] !== null);
  if (known.length === 0) return null;
  return (
    <Panel title={t('form.custom')} pad>
      <dl className="client-facts">
        {known.map((field) => (
          <Fact key={field.key} label={field.label[locale]}>
            <Value field={field} value={client.custom[field.key] ?? null} />
          </Fact>
        ))}
      </dl>
    </Panel>
  );
}

function Value({ field, value }: { field: CustomField; value: Client['custom'][string] }) {
  const [t, locale] = [useTranslations('clients.form'), useLocale() as 'fr' | 'en'];
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (field.kind === 'date') return formatDay(asWritten(`${String(value)}T00:00`), locale, 'numeric');
  const choice = field.choices.find((one) => one.value === value);
  return <span className="whitespace-pre-line break-words">{choice ? choice.label[locale] : String(value)}</span>;
}
