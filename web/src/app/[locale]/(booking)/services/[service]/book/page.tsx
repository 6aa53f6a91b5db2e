import { getLocale, getTranslations } from 'next-intl/server';
import { PickedServiceCard, toPicked } from '@/features/booking/picker/picked-service';
import { PickerPage } from '@/features/booking/picker/picker-page';
import { readService } from '@/features/service-page/read-service';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { readMember } from '@/kit/session';

type Props = PageProps<'/[locale]/services/[service]/book'>;

export async function generateMetadata({ params }: Props) {
  const [t, locale] = [await getTranslations('booking.picker'), await getLocale()];
  const { title } = await readService((await params).service, locale);
  return { title: t('pageTitle', { title }), robots: { index: false } };
}

export default async function ChooseTime({ params, searchParams }: Props) {
  const [{ service: address }, { at }, locale] = [await params, await searchParams, await getLocale()];
  const [service, member] = await Promise.all([readService(address, locale), readMember()]);
  return (
    <ClientMessages of={['booking']}>
      <PickerPage
        service={toPicked(service)}
        member={member && { name: member.name, email: member.email, phone: member.phone }}
        at={typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null}
      >
        <PickedServiceCard service={service} />
      </PickerPage>
    </ClientMessages>
  );
}
