import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/ui/button';
import { ErrorPage } from './error-page';

export function NotFoundPage() {
  const t = useTranslations('errors.notFound');
  const actions = (
    <>
      <ButtonLink href="/events" icon="search">
        {t('search')}
      </ButtonLink>
      <ButtonLink variant="secondary" href="/">
        {t('home')}
      </ButtonLink>
    </>
  );
  return <ErrorPage code="404" title={t('title')} text={t('text')} actions={actions} />;
}

export function ForbiddenPage() {
  const t = useTranslations('errors.forbidden');
  const actions = (
    <>
      <ButtonLink href="/space">{t('space')}</ButtonLink>
      <ButtonLink variant="secondary" href="/sign-in">
        {t('change')}
      </ButtonLink>
    </>
  );
  return <ErrorPage code="403" title={t('title')} text={t('text')} actions={actions} />;
}

export function GonePage() {
  const t = useTranslations('errors.gone');
  const actions = (
    <>
      <ButtonLink href="/events">{t('events')}</ButtonLink>
      <ButtonLink variant="secondary" href="/space">
        {t('space')}
      </ButtonLink>
    </>
  );
  return <ErrorPage code="410" title={t('title')} text={t('text')} actions={actions} />;
}
