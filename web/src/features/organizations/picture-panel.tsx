'use client';

import { ProblemError } from '@estrade/api/client';
import { organizations } from '@estrade/api/organizations';
import type { Organization } from '@estrade/api/organizations-shapes';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { upload } from '@/kit/upload';
import { Button } from '@/ui/button';
import { Dropzone } from '@/ui/dropzone';
import { Progress } from '@/ui/feedback';
import { ErrorText } from '@/ui/field';
import { Picture } from '@/ui/picture';
import { Panel } from '@/ui/workspace';

interface PicturePanelProps {
  which: 'logo' | 'cover';
  organization: Organization;
  onSaved: (organization: Organization) => void;
}

const routes = {
  logo: { set: organizations.setLogo, remove: organizations.removeLogo, width: 512, height: 512 },
  cover: { set: organizations.setCover, remove: organizations.removeCover, width: 1600, height: 640 },
};

/** Logo or cover: seen as it is, replaced by dropping another, or taken away. Changed at once. */
export function PicturePanel({ which, organization, onSaved }: PicturePanelProps) {
  const [t, tErrors] = [useTranslations('organizations.page'), useTranslations('errors')];
  const [state, setState] = useState<{ part?: number; error?: string }>({});
  const { set, remove, width, height } = routes[which];
  const params = { organizationId: organization.id };
  const src = which === 'logo' ? organization.logoUrl : organization.coverUrl;

  async function change(call: () => Promise<Organization>) {
    try {
      onSaved(await call());
      setState({});
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      setState({ error: refusal.problem.detail || tErrors('network') });
    }
  }

  function send([file]: File[]) {
    if (!file) return;
    setState({ part: 0 });
    void change(() => upload(set, { params, file, onProgress: (part) => setState({ part }) }));
  }

  return (
    <Panel
      title={t(`picture.${which}.title`)}
      pad
      end={
        src && (
          <Button size="sm" variant="quiet" onClick={() => void change(() => browserApi(remove, { params }))}>
            {t(`picture.${which}.remove`)}
          </Button>
        )
      }
    >
      <div className="stack">
        {src && (
          <Picture className={`org-${which}`} src={src} width={width} height={height} alt={t(`picture.${which}.alt`)} />
        )}
        {state.part !== undefined && <Progress label={t('sending')} value={state.part} />}
        {state.error && <ErrorText>{state.error}</ErrorText>}
        <Dropzone
          title={src ? t(`picture.${which}.replace`) : t(`picture.${which}.add`)}
          hint={t(`picture.${which}.hint`)}
          accept="image/jpeg,image/png,image/webp,image/avif"
          onFiles={send}
        />
      </div>
    </Panel>
  );
}
