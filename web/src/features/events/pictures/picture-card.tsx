'use client';

import { ProblemError } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import type { Picture as PictureShape } from '@estrade/api/events-shapes';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { Badge } from '@/ui/badge';
import { Button, IconButton } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { Field } from '@/ui/field';
import { Textarea } from '@/ui/input';
import { Picture } from '@/ui/picture';
import { tell } from '@/ui/toast';
import { useDesk } from '../editor/use-desk';

/** One picture: what it shows in words, whether it is the poster, and the way to take it down. */
export function PictureCard({ picture, index }: { picture: PictureShape; index: number }) {
  const t = useTranslations('events.pictures');
  const { event } = useDesk();
  const [alt, setAlt] = useState(picture.alt);
  const act = usePictureAct();
  const params = { eventId: event.id, pictureId: picture.id };
  const describe = () =>
    alt.trim() === picture.alt ? undefined : act(() => browserApi(events.editPicture, { params, body: { alt } }));
  const lacking = index === 0 && event.missing.find(({ field }) => field === 'coverAlternative');
  return (
    <article className="picture-card">
      <div className="picture-card-frame">
        <Picture src={picture.src['640']} width={picture.width} height={picture.height} alt={picture.alt} />
        {index === 0 && <Badge tone="ink">{t('cover')}</Badge>}
      </div>
      <Field
        label={t('alt')}
        help={index === 0 ? t('altHelp') : undefined}
        id={`picture-${index}-alt`}
        error={lacking && alt.trim() === '' ? lacking.detail : undefined}
      >
        <Textarea
          rows={2}
          maxLength={240}
          value={alt}
          onChange={({ target }) => setAlt(target.value)}
          onBlur={() => void describe()}
        />
      </Field>
      <div className="between">
        {index > 0 ? (
          <Button
            size="sm"
            variant="quiet"
            onClick={() => void act(() => browserApi(events.editPicture, { params, body: { cover: true } }))}
          >
            {t('makeCover')}
          </Button>
        ) : (
          <span />
        )}
        <Confirm
          title={t('remove.title')}
          act={t('remove.act')}
          danger
          onConfirm={() => act(() => browserApi(events.removePicture, { params }))}
          renderTrigger={(ask) => (
            <IconButton icon="trash-2" size="sm" label={t('remove.label', { number: index + 1 })} onClick={ask} />
          )}
        >
          <p>{t('remove.text')}</p>
        </Confirm>
      </div>
    </article>
  );
}

/** Pictures are changed at once, beside what the form saves. */
function usePictureAct() {
  const { desk } = useDesk();
  const tErrors = useTranslations('errors');
  return async (call: () => Promise<unknown>) => {
    try {
      await call();
      await desk.refresh();
    } catch (refusal) {
      if (!(refusal instanceof ProblemError)) throw refusal;
      tell(refusal.problem.detail || tErrors('network'));
    }
  };
}
