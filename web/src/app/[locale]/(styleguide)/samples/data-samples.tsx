import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card, CardLink, Figures, Stat } from '@/ui/card';
import { Chart } from '@/ui/chart';
import { Accordion, Sum, Timeline } from '@/ui/disclosure';
import { EventCard, EventRow, PriceFrom, WideEventCard, type EventCardProps } from '@/ui/event-card';
import { Icon } from '@/ui/icon';
import { LinkTabs } from '@/ui/link-tabs';
import { Person } from '@/ui/person';
import { ProCard } from '@/ui/pro-card';
import { Table } from '@/ui/table';
import { Qr, Ticket } from '@/ui/ticket';
import { Crumbs, LinkSegment, LoadMore, SectionHead, Steps } from '@/ui/wayfinding';

const poster = (ground: string, ink: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 600"><rect width="400" height="600" fill="${ground}"/><circle cx="200" cy="240" r="120" fill="${ink}"/><path d="M0 480h400v120H0z" fill="${ink}" opacity=".4"/></svg>`)}`;

const bal: EventCardProps = {
  href: '/events/bal',
  title: 'Grand bal folk d’automne',
  when: 'sam. 21 nov., 20:00',
  where: 'Salle Vasse, Nantes',
  poster: poster('#e3f6ee', '#0b7a53'),
  price: <PriceFrom price="8 €" />,
  freeFood: true,
};
const nord: EventCardProps = {
  href: '/events/nord',
  title: 'Nord / Nord, compagnie Ressac',
  when: 'dim. 22 nov., 20:00',
  where: 'Le Gymnase, Lille',
  poster: poster('#f6f5f9', '#14121f'),
  price: <PriceFrom price="15 €" />,
  left: 'Dernières places',
};
const nuit: EventCardProps = {
  href: '/events/nuit',
  title: 'Nuit manouche',
  when: 'sam. 21 nov., 21:00',
  where: 'Au Grognard, Strasbourg',
  poster: poster('#ffc400', '#b1440f'),
  price: '',
  out: 'Complet, liste d’attente ouverte',
};

export function CardSamples() {
  return (
    <div className="stack gap-8">
      <div className="grid" style={{ '--col': '180px' } as React.CSSProperties}>
        <EventCard {...bal} />
        <EventCard {...nord} />
        <EventCard {...nuit} />
        <EventCard {...bal} poster={null} title="Sans affiche" price="Gratuit" />
        <ProCard
          href="/organizations/ilan"
          name="Ilan Roche"
          line="Photographe de portrait, Nantes"
          cover={null}
          rating={{ value: '4,9', count: 112 }}
          price="dès 180 €"
        >
          <Badge tone="good" dot>
            Libre jeudi
          </Badge>
        </ProCard>
      </div>
      <div className="rail tonight">
        <WideEventCard {...nord} />
        <WideEventCard {...bal} />
      </div>
      <div>
        <EventRow {...bal} end={<Icon name="chevron-right" className="only-desk" />} />
        <EventRow {...nuit} />
      </div>
      <div className="grid" style={{ '--col': '220px' } as React.CSSProperties}>
        <Card>
          <p className="h4">Une carte</p>
          <p className="muted">Ce qui va ensemble.</p>
        </Card>
        <Card look="mist">
          <p className="h4">En retrait</p>
          <p className="muted">Sans bord.</p>
        </Card>
        <CardLink href="/styleguide">
          <b className="h4">Un lien</b>
          <p className="muted">Toute la carte.</p>
        </CardLink>
      </div>
      <Figures>
        <Stat label="Billets vendus, sept jours" value="1 284" delta={{ text: '12 % de plus', up: true }} />
        <Stat label="Recette" value="18 420 €" note="après commission et frais de carte" />
        <Stat label="Remboursés" value="3" delta={{ text: '2 de plus', up: false }} />
      </Figures>
    </div>
  );
}

export function WayfindingSamples() {
  return (
    <div className="stack gap-6">
      <Crumbs
        items={[{ href: '/', label: 'Accueil' }, { href: '/events', label: 'Événements' }, { label: 'Grand bal folk' }]}
      />
      <Steps label="Achat" steps={['Places', 'Noms', 'Paiement']} current={1} />
      <div>
        <LinkSegment
          label="Vue"
          ways={[
            { href: '/styleguide', label: 'Affiches', icon: 'layout-grid', current: true },
            { href: '/styleguide?v=list', label: 'Liste', icon: 'list' },
            { href: '/styleguide?v=map', label: 'Carte', icon: 'map' },
          ]}
        />
      </div>
      <LinkTabs
        label="Onglets"
        tabs={[
          { href: '/styleguide', label: 'Composants' },
          { href: '/styleguide/shell', label: 'Cadre', count: 3 },
        ]}
        exact
      />
      <SectionHead
        title="Ce week-end"
        lead="Samedi 21 et dimanche 22 novembre"
        more={{ href: '/events', label: 'Tout voir' }}
      />
      <LoadMore href="/styleguide" shown="24 sur 63" />
    </div>
  );
}

const orders = [
  { id: '7K4M', name: 'Léa Morvan', state: <Badge tone="good">Payée</Badge>, places: 3, amount: '91,60 €' },
  { id: '7K4P', name: 'Hugo Le Bris', state: <Badge tone="warn">En attente</Badge>, places: 1, amount: '33,20 €' },
  { id: '7K3Z', name: 'Aminata Diop', state: <Badge tone="bad">Remboursée</Badge>, places: 2, amount: '−66,40 €' },
];

export function DataSamples() {
  return (
    <div className="stack gap-8">
      <Table
        caption="Commandes"
        rows={orders}
        rowKey={({ id }) => id}
        columns={[
          { key: 'id', head: 'Commande', sort: 'descending', renderCell: ({ id }) => id, foot: 'Total' },
          { key: 'name', head: 'Personne', renderCell: ({ name }) => name },
          { key: 'state', head: 'État', renderCell: ({ state }) => state },
          { key: 'places', head: 'Places', number: true, renderCell: ({ places }) => places, foot: 6 },
          { key: 'amount', head: 'Montant', number: true, renderCell: ({ amount }) => amount, foot: '58,40 €' },
        ]}
      />
      <Chart
        title="Billets vendus par jour"
        columns={{ label: 'Jour', value: 'Billets' }}
        axis={String}
        points={Array.from({ length: 14 }, (_, day) => ({
          key: String(day),
          label: `${day + 7} novembre`,
          tick: String(day + 7),
          value: (day * 17 + 11) % 47,
          text: String((day * 17 + 11) % 47),
        }))}
      />
      <div className="grid" style={{ '--col': '300px' } as React.CSSProperties}>
        <Sum
          lines={[
            { label: '2 × Plein tarif', value: '48,00 €' },
            { label: 'dont TVA 5,5 %', value: '2,50 €', sub: true },
            { label: 'Frais', value: '0,96 €' },
          ]}
          total={{ label: 'Total', value: '48,96 €' }}
        />
        <Timeline
          items={[
            { key: 'a', title: 'Brouillon écrit', text: 'mardi, 10:12', state: 'done' },
            { key: 'b', title: 'En relecture', text: 'Réponse avant demain', state: 'now' },
            { key: 'c', title: 'En ligne' },
          ]}
        />
        <Accordion
          items={[
            {
              title: 'Puis-je transférer un billet ?',
              content: 'Oui, depuis votre commande, jusqu’à l’ouverture des portes.',
              open: true,
            },
            { title: 'Et si la date est annulée ?', content: 'Vous êtes prévenu et remboursé.' },
          ]}
        />
        <Person name="Camille Roche" line="Organisatrice depuis 2024" size="lg" />
        <Person name="Atelier Lucarne" line="Studio photo, Lyon" org />
      </div>
    </div>
  );
}

export function TicketSamples() {
  return (
    <Ticket
      label="Billet, Nuit de la photo"
      stub={
        <>
          <Qr value="EST1.0214.7K4M.sample-of-a-signed-code" label="Code du billet 0214" />
          <p className="strong">Camille Roche · 0214</p>
        </>
      }
    >
      <p className="event-when mt-0">samedi 26 juin, 20:00</p>
      <p className="h3">Nuit de la photo</p>
      <p className="muted">Halle aux Lumières, 4 quai des Tanneurs, Lyon 9e</p>
      <div className="cluster mt-5">
        <Button size="sm" icon="qr-code">
          Plein écran
        </Button>
        <Button size="sm" variant="secondary" icon="send">
          Transférer
        </Button>
        <Button size="sm" variant="quiet" icon="download">
          PDF
        </Button>
      </div>
    </Ticket>
  );
}
