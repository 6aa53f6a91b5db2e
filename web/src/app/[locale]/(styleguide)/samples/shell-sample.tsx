import { useTranslations } from 'next-intl';
import { IdentityMenu } from '@/features/layout/identity-menu';
import { Shell } from '@/features/layout/shell';
import { workspaceNavigation } from '@/features/layout/workspace-navigation';
import { Badge } from '@/ui/badge';
import { Button, ButtonLink } from '@/ui/button';
import { Figures, Stat } from '@/ui/card';
import { Notice, Progress } from '@/ui/feedback';
import { Avatar } from '@/ui/person';
import { Page, PageTitle, Panel, Row, RowIcon, Rows } from '@/ui/workspace';

export function ShellSample() {
  const t = useTranslations('layout');
  const groups = workspaceNavigation(t, { organizationId: 'atelier-lucarne', role: 'owner', modules: ['offers'] });
  const identity = (
    <IdentityMenu
      identity={{ name: 'Atelier Lucarne', line: 'Propriétaire', org: true }}
      organizations={[
        { href: '/workspace/atelier-lucarne', name: 'Atelier Lucarne', line: 'Propriétaire', current: true },
        { href: '/workspace/grand-huit', name: 'Collectif Grand Huit', line: 'Opérateur' },
      ]}
      staff
    />
  );
  return (
    <Shell
      label={t('workspace.label')}
      identity={identity}
      groups={groups.map((group) => group.map((link) => ({ ...link, waiting: link.icon === 'sun' ? 7 : undefined })))}
    >
      <Page>
        <PageTitle
          title="Bonjour Inès"
          lead="Vendredi 20 novembre. Trois choses vous attendent."
          actions={
            <Button size="sm" icon="plus">
              Nouvel événement
            </Button>
          }
        />
        <Notice
          tone="warn"
          title="Le bal folk attend une correction."
          actions={
            <ButtonLink size="sm" variant="secondary" href="/styleguide">
              Voir la raison
            </ButtonLink>
          }
        >
          L’adresse de la salle est incomplète.
        </Notice>
        <Figures>
          <Stat label="Billets vendus, sept jours" value="1 284" delta={{ text: '12 % de plus', up: true }} />
          <Stat label="Recette" value="18 420 €" note="après commission" />
          <Stat label="Remplissage" value="64 %" note={<Progress label="Remplissage" value={0.64} />} />
        </Figures>
        <ComingPanel />
      </Page>
    </Shell>
  );
}

function ComingPanel() {
  return (
    <Panel
      title="À venir"
      count={3}
      more={{ href: '/styleguide', label: 'Tous les événements' }}
      foot={<span>Trois dates en vente, une en relecture</span>}
    >
      <Rows>
        <Row
          lead={<RowIcon name="ticket" tone="accent" />}
          title="Grand bal folk d’automne"
          href="/styleguide"
          badge={
            <Badge tone="good" dot>
              En ligne
            </Badge>
          }
          meta="sam. 21 nov., 20:00 · Salle Vasse, Nantes"
          end={
            <>
              <b>212 / 300</b>
              <Button size="sm" variant="secondary">
                Porte
              </Button>
            </>
          }
        />
        <Row
          lead={<RowIcon name="shield-check" tone="warm" />}
          title="Nuit de la photo"
          href="/styleguide"
          badge={<Badge tone="accent">En relecture</Badge>}
          meta="sam. 26 juin, 20:00 · Halle aux Lumières, Lyon"
          end={
            <Button size="sm" variant="quiet">
              Retirer
            </Button>
          }
        />
        <Row
          lead={<Avatar name="Nadia Benali" />}
          title="Nadia Benali a pris trois places"
          meta="il y a 4 minutes · commande 7K4M"
          end={<b>91,60 €</b>}
        />
      </Rows>
    </Panel>
  );
}
