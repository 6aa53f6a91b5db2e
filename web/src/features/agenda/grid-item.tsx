'use client';

import type { Agenda } from '@estrade/api/bookings-agenda';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Icon } from '@/ui/icon';
import { BlockItem } from './block-item';
import { clockOf } from './clock';
import type { Item } from './columns';
import { placeOf } from './place';
import type { Dragging } from './use-dragging';
import { hrefOf, type View } from './view';

interface GridItemProps {
  item: Item;
  view: View;
  base: string;
  resources: Agenda['resources'];
  zone: string;
  now: string;
  dragging: Dragging;
}

type BookingItem = Extract<Item, { kind: 'booking' }>;

/** One thing on a day: a booking opens beside the calendar, a block can be lifted, other calendars are only shown. */
export function GridItem(props: GridItemProps) {
  const { item } = props;
  const t = useTranslations('agenda');
  if (item.kind === 'booking') return <BookingLink {...props} item={item} />;
  if (item.kind === 'block') return <BlockItem {...props} item={item} />;
  return (
    <div className="cal-item is-import" style={placeOf(item)}>
      <b>{t('legend.busy')}</b>
      <span className="num">{clockOf(item.from)}</span>
    </div>
  );
}

/** What can still be moved is drawn to another time. */
function isMovable({ of: { state, endsAt } }: BookingItem, now: string): boolean {
  return (state === 'confirmed' || state === 'requested') && Date.parse(endsAt) > Date.parse(now);
}

function BookingLink({ item, view, base, resources, now, dragging }: GridItemProps & { item: BookingItem }) {
  const t = useTranslations('agenda');
  const { id, state, title, client, resourceIds } = item.of;
  const who = client?.name ?? t(state === 'held' ? 'heldBy' : 'somebody');
  const where = resources.filter((one) => resourceIds.includes(one.id)).map(({ name }) => name);
  const time = `${clockOf(item.from)} – ${clockOf(item.until)}`;
  const movable = isMovable(item, now) && item.begins;
  return (
    <SoftLink
      className={clsx('cal-item', looks[state], { 'is-selected': view.booking === id, 'is-movable': movable })}
      style={placeOf(item)}
      href={hrefOf(base, { ...view, booking: id })}
      draggable={false}
      onPointerDown={(event) => movable && dragging.move(event, item)}
      onClick={(event) => dragging.wasDrawn() && event.preventDefault()}
    >
      <b>{who}</b>
      <span>
        <span className="num">{clockOf(item.from)}</span> {title}
      </span>
      <State state={state} />
      <span className="visually-hidden">{[time, ...where].join(', ')}</span>
    </SoftLink>
  );
}

function State({ state }: Pick<BookingItem['of'], 'state'>) {
  const t = useTranslations('agenda');
  if (state === 'confirmed') return null;
  return (
    <span className="cal-state">
      {icons[state] && <Icon name={icons[state]} size="sm" />} {t(`state.${state}`)}
    </span>
  );
}

const looks: Readonly<Partial<Record<BookingItem['of']['state'], string>>> = {
  held: 'is-hold',
  requested: 'is-ask',
  completed: 'is-done',
  no_show: 'is-missed',
};

const icons = {
  held: 'hourglass',
  requested: 'hourglass',
  completed: 'check',
  no_show: 'circle-x',
  confirmed: null,
  declined: null,
  cancelled: null,
  expired: null,
} as const;
