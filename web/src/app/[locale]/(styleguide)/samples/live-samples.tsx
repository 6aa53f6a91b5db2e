'use client';

import { useState } from 'react';
import { BrokenPage } from '@/features/errors/broken-page';
import { ThemeChooser } from '@/features/layout/theme-switch';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/choice';
import { Confirm } from '@/ui/confirm';
import { Countdown } from '@/ui/countdown';
import { Drawer } from '@/ui/dialog';
import { Menu, MenuItem, MenuRule, MenuTitle } from '@/ui/menu';
import { Segment } from '@/ui/segment';
import { Tabs } from '@/ui/tabs';
import { tell } from '@/ui/toast';

export function LiveSamples() {
  const [view, setView] = useState<'day' | 'week' | 'month'>('week');
  const [until] = useState(() => new Date(Date.now() + 301_500).toISOString());
  return (
    <div className="stack gap-6">
      <Tabs
        label="Exemple"
        tabs={[
          { value: 'next', label: 'À venir', count: 4, content: 'Quatre dates.' },
          { value: 'past', label: 'Passés', content: 'Rien encore.' },
          { value: 'old', label: 'Archivés', disabled: true, content: null },
        ]}
      />
      <div className="cluster gap-4">
        <Segment
          label="Vue"
          value={view}
          onChange={setView}
          options={[
            { value: 'day', label: 'Jour' },
            { value: 'week', label: 'Semaine' },
            { value: 'month', label: 'Mois' },
          ]}
        />
        <ThemeChooser />
        <Countdown until={until} />
      </div>
      <Openers />
    </div>
  );
}

function Openers() {
  const [drawer, setDrawer] = useState(false);
  return (
    <>
      <div className="cluster">
        <Confirm
          danger
          title="Retirer cette date de la vente ?"
          act="Retirer"
          keep="Laisser en vente"
          onConfirm={() => new Promise((done) => setTimeout(done, 800))}
          renderTrigger={(ask) => (
            <Button id="open-dialog" variant="secondary" onClick={ask}>
              Ouvrir un dialogue
            </Button>
          )}
        >
          <p>
            38 personnes ont déjà un billet : elles restent attendues. Vous pouvez rouvrir la vente quand vous voulez.
          </p>
        </Confirm>
        <Button id="open-drawer" variant="secondary" onClick={() => setDrawer(true)}>
          Ouvrir un tiroir
        </Button>
        <Button
          id="open-toast"
          variant="secondary"
          onClick={() => tell('Billet transféré à Hugo.', { label: 'Annuler', act: () => undefined })}
        >
          Montrer un toast
        </Button>
        <Menu
          label="Actes"
          trigger={
            <Button id="open-menu" variant="secondary" iconEnd="chevron-down">
              Ouvrir un menu
            </Button>
          }
        >
          <MenuTitle>Cette commande</MenuTitle>
          <MenuItem icon="send">Renvoyer les billets</MenuItem>
          <MenuItem icon="download" disabled>
            Facture
          </MenuItem>
          <MenuRule />
          <MenuItem icon="trash-2" danger>
            Annuler la commande
          </MenuItem>
        </Menu>
      </div>
      <Drawer
        open={drawer}
        onClose={() => setDrawer(false)}
        title="Filtres"
        foot={<Button onClick={() => setDrawer(false)}>Voir 63 sorties</Button>}
      >
        <Checkbox defaultChecked>Concert</Checkbox>
        <Checkbox>Scène</Checkbox>
      </Drawer>
    </>
  );
}

/** Here because a retry is a function, which only the browser can hold. */
export function BrokenSample() {
  return <BrokenPage code="2714089123" onRetry={() => undefined} />;
}
