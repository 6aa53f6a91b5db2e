'use client';

import { clients } from '@estrade/api/clients';
import { ClientDraft, type Client, type ClientForm as Shape } from '@estrade/api/clients-shapes';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { localized } from '@/kit/i18n/locales';
import { Button, ButtonLink } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { FieldGroup } from '@/ui/field';
import { Panel } from '@/ui/workspace';
import { ContactFields } from './contact-fields';
import { CustomFields } from './custom-fields';
import { draftOf } from './draft-of';
import { TagInput } from './tag-input';

interface ClientFormProps {
  organizationId: string;
  shape: Shape;
  tags: readonly string[];
  /** Null to write somebody new down. */
  client: Client | null;
}

export type ClientFormApi = ReturnType<typeof useApiForm<typeof ClientDraft>>;

/** What is known of a client, with what the trade notes of its clients. */
export function ClientForm({ organizationId, shape, tags, client }: ClientFormProps) {
  const [t, locale, router] = [useTranslations('clients.form'), useLocale(), useRouter()];
  const base = `/workspace/${organizationId}/clients`;
  const back = client ? `${base}/${client.id}` : base;
  const api = useApiForm(ClientDraft, draftOf(client), async (draft) => {
    const { id } = client
      ? await browserApi(clients.change, {
          params: { organizationId, clientId: client.id },
          body: { revision: client.revision, draft },
        })
      : await browserApi(clients.create, { params: { organizationId }, body: draft });
    router.push(localized(`${base}/${id}`, locale));
    router.refresh();
  });
  const { form } = api;
  return (
    <form className="stack gap-6" onSubmit={api.onSubmit} noValidate>
      <ErrorSummary {...api.summary} />
      <ContactFields api={api} />
      <Panel title={t('tags')} pad>
        <FieldGroup label={t('tagsLabel')} id="tags" help={t('tagsHelp')} error={api.error('tags')}>
          <TagInput
            value={form.watch('tags') ?? []}
            suggestions={tags}
            label={t('addTag')}
            most={20}
            onChange={(next) => form.setValue('tags', next, { shouldDirty: true })}
          />
        </FieldGroup>
      </Panel>
      <CustomFields api={api} fields={shape.fields} />
      <div className="cluster">
        <Button type="submit" busy={api.busy}>
          {t(client ? 'save' : 'create')}
        </Button>
        <ButtonLink soft variant="secondary" href={back}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}
