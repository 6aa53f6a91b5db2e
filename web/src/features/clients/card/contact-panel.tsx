import type { Client } from '@estrade/api/clients-shapes';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Amount } from '@/ui/amount';
import { Moment } from '@/ui/moment';
import { Panel } from '@/ui/workspace';

/** How she is reached: a press writes, calls or shows the way. */
export function ContactPanel({ client }: { client: Client }) {
  const t = useTranslations('clients');
  const { company, email, otherEmails, phone, language, spent, name } = client;
  return (
    <Panel title={t('contact')} pad>
      <dl className="client-facts">
        {company && company !== name && <Fact label={t('form.company')}>{company}</Fact>}
        {email && <Fact label={t('form.email')}>{mailTo(email)}</Fact>}
        {otherEmails.length > 0 && (
          <Fact label={t('form.otherEmails')}>
            {otherEmails.map((other) => (
              <span className="block" key={other}>
                {mailTo(other)}
              </span>
            ))}
          </Fact>
        )}
        {phone && (
          <Fact label={t('form.phone')}>
            <a className="link num" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
              {phone}
            </a>
          </Fact>
        )}
        <Address client={client} />
        {language && <Fact label={t('form.language')}>{t(`form.${language === 'fr' ? 'french' : 'english'}`)}</Fact>}
        {spent.map((sum) => (
          <Fact key={sum.currency} label={t('spent')}>
            <Amount of={sum} />
          </Fact>
        ))}
        <Fact label={t('lastSeen')}>
          <Moment at={client.lastSeenAt} show="day" form="numeric" />
        </Fact>
        <Fact label={t('since')}>
          <Moment at={client.createdAt} show="day" form="numeric" />
        </Fact>
      </dl>
    </Panel>
  );
}

function Address({ client: { address } }: { client: Client }) {
  const t = useTranslations('clients');
  const town = `${address.postcode} ${address.city}`.trim();
  if (!address.line && !town) return null;
  return (
    <Fact label={t('form.address')}>
      {address.line && <span className="block">{address.line}</span>}
      {town}
    </Fact>
  );
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function mailTo(email: string) {
  return (
    <a className="link break-words" href={`mailto:${email}`}>
      {email}
    </a>
  );
}
