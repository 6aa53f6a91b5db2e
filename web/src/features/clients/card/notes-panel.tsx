'use client';

import { clients } from '@estrade/api/clients';
import type { Client, ClientNote } from '@estrade/api/clients-shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { usePages, type Page } from '@/kit/pages';
import { Button, IconButton } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { ErrorText, Field } from '@/ui/field';
import { Textarea } from '@/ui/input';
import { Moment } from '@/ui/moment';
import { MoreRows } from '@/ui/more-rows';
import { Panel } from '@/ui/workspace';

interface NotesPanelProps {
  client: Client;
  first: Page<ClientNote>;
  me: { id: string; owns: boolean };
}

/** What the people of the house noted, newest first; seen by them alone. */
export function NotesPanel({ client, first, me }: NotesPanelProps) {
  const t = useTranslations('clients.notes');
  const params = { organizationId: client.organizationId, clientId: client.id };
  const key = ['client-notes', client.id];
  const { items, more, loading } = usePages(key, first, (after) =>
    browserApi(clients.notes, { params, query: { after } }),
  );
  const cache = useQueryClient();
  const fresh = () => cache.invalidateQueries({ queryKey: key });
  const { refusal, run } = useAct();
  const remove = async (noteId: string) => {
    if (await run(() => browserApi(clients.unnote, { params: { ...params, noteId } }))) await fresh();
  };
  return (
    <Panel title={t('title')} count={items.length || undefined} pad foot={t('foot')}>
      <div className="stack gap-4">
        <WriteNote client={client} onWritten={fresh} />
        {refusal && <ErrorText>{refusal}</ErrorText>}
        {items.length > 0 && (
          <ul className="client-notes">
            {items.map((note) => (
              <Note key={note.id} note={note} onRemove={mayRemove(note, me) ? () => remove(note.id) : null} />
            ))}
          </ul>
        )}
        <MoreRows more={more} loading={loading} />
      </div>
    </Panel>
  );
}

function WriteNote({ client, onWritten }: { client: Client; onWritten: () => Promise<void> }) {
  const t = useTranslations('clients.notes');
  const [text, setText] = useState('');
  const { busy, refusal, run } = useAct();
  const params = { organizationId: client.organizationId, clientId: client.id };
  async function write() {
    if (!(await run(() => browserApi(clients.note, { params, body: { text } })))) return;
    setText('');
    await onWritten();
  }
  return (
    <form
      className="stack gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <Field label={t('label')} hideLabel error={refusal || undefined}>
        <Textarea
          rows={2}
          maxLength={4000}
          placeholder={t('placeholder')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      {text.trim() && (
        <Button type="submit" size="sm" className="self-start" busy={busy}>
          {t('write')}
        </Button>
      )}
    </form>
  );
}

function Note({ note, onRemove }: { note: ClientNote; onRemove: (() => Promise<void>) | null }) {
  const t = useTranslations('clients.notes');
  return (
    <li>
      <p className="whitespace-pre-line break-words">{note.text}</p>
      <div className="between small muted">
        <span>
          {note.by?.name ?? t('somebody')} · <Moment at={note.at} form="numeric" />
        </span>
        {onRemove && (
          <Confirm
            danger
            title={t('removeTitle')}
            act={t('remove')}
            onConfirm={onRemove}
            renderTrigger={(ask) => <IconButton icon="trash-2" size="sm" label={t('remove')} onClick={ask} />}
          >
            <p className="whitespace-pre-line">{note.text}</p>
          </Confirm>
        )}
      </div>
    </li>
  );
}

function mayRemove({ by }: ClientNote, { id, owns }: NotesPanelProps['me']): boolean {
  return owns || by?.id === id;
}
