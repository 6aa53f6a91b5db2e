'use client';

import type { CheckInList, DoorCounter } from '@estrade/api/ticketing-door';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Drawer } from '@/ui/dialog';
import { AnswerCard } from './answer-card';
import { Attempts } from './attempts';
import { useDevice } from './device';
import { DeviceSettings } from './device-settings';
import { DoorFoot, type DoorTool } from './door-foot';
import { DoorTop } from './door-top';
import { FindTicket } from './find-ticket';
import { TypeCode } from './type-code';
import { UndoEntry } from './undo-entry';
import { useAdmission } from './use-admission';
import { useCamera } from './use-camera';
import { useDoor, type Logged } from './use-door';
import { ViewFinder } from './view-finder';

interface DoorScreenProps {
  list: CheckInList;
  title: string;
  /** Where one came from. */
  back: string;
  counter: DoorCounter;
  log: Logged[];
}

/** The door: camera, answer, counter. One hand, one thumb, in the dark. */
export function DoorScreen({ list, title, back, ...first }: DoorScreenProps) {
  const t = useTranslations('door');
  const [device, changeDevice] = useDevice();
  const { shown, onSeen, ask, again, next } = useAdmission(list.id, device);
  const { video, state, light } = useCamera(onSeen);
  const { counter, log, lostSince } = useDoor(list.id, first);
  const [open, setOpen] = useState<DoorTool | 'device' | null>(null);
  const [undoing, setUndoing] = useState<Logged | null>(null);
  const close = () => setOpen(null);
  const drawers = {
    type: <TypeCode onCode={ask} onClose={close} />,
    find: <FindTicket list={list} onCode={ask} onClose={close} />,
    device: <DeviceSettings device={device} onChange={changeDevice} onClose={close} />,
    log: (
      <Drawer open onClose={close} title={t('log')}>
        <Attempts log={log} list={list} onUndo={setUndoing} />
      </Drawer>
    ),
  };
  return (
    <main className="door" id="content">
      <DoorTop
        list={list}
        title={title}
        back={back}
        door={device.door}
        lost={lostSince !== null}
        onSettings={() => setOpen('device')}
      />
      <ViewFinder video={video} state={state} onCode={ask}>
        {shown && <AnswerCard shown={shown} list={list} onNext={next} onAgain={again} />}
      </ViewFinder>
      <DoorFoot counter={counter} zone={list.zone} lostSince={lostSince} light={light} onOpen={setOpen} />
      <section className="door-log" aria-labelledby="door-log">
        <div className="panel">
          <div className="part-head">
            <h2 className="h4" id="door-log">
              {t('log')}
            </h2>
          </div>
          <Attempts log={log} list={list} onUndo={setUndoing} />
        </div>
      </section>
      {open && drawers[open]}
      {undoing && <UndoEntry entry={undoing} onClose={() => setUndoing(null)} />}
    </main>
  );
}
