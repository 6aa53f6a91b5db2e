'use client';

import { Badge, CountBadge, FreeFood } from '@/ui/badge';
import { Button, ButtonLink, IconButton } from '@/ui/button';
import { Chip, ChipLink, RemoveChip } from '@/ui/chip';
import { Spinner } from '@/ui/feedback';

const pairs = [
  ['ink', 'paper'],
  ['ink', 'mist'],
  ['ink', 'raised'],
  ['paper', 'ink'],
  ['accent-ink', 'accent'],
  ['accent-text', 'accent-soft'],
  ['brand-ink', 'brand'],
  ['warm-ink', 'warm'],
  ['warm-text', 'warm-soft'],
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['bad-ink', 'bad'],
  ['food-ink', 'food'],
  ['food', 'food-soft'],
  ['ink-2', 'paper'],
  ['ink-3', 'paper'],
] as const;

export function ColourSamples() {
  return (
    <div className="grid" style={{ '--col': '140px', '--gap': '12px' } as React.CSSProperties}>
      {pairs.map(([text, ground]) => (
        <div
          key={text + ground}
          className="swatch"
          style={{
            background: `var(--${ground})`,
            color: `var(--${text})`,
            ...(ground === 'brand' && { fontSize: '1.25rem', fontWeight: 700, lineHeight: 1.1 }),
          }}
        >
          <span>
            {text}
            <br />
            sur {ground}
          </span>
        </div>
      ))}
    </div>
  );
}

export function TypeSamples() {
  return (
    <div className="stack">
      <p className="display">Une soirée, une voix</p>
      <p className="h1">Titre de page</p>
      <p className="h2">Titre de partie</p>
      <p className="h3">Titre de bloc</p>
      <p className="lead">Chapeau : deux lignes au plus, pour dire ce qu’on va trouver.</p>
      <p>
        Texte courant, seize pixels.{' '}
        <a className="link" href="#content">
          Un lien
        </a>{' '}
        se voit sans sa couleur. Touche <kbd>Entrée</kbd>
      </p>
      <p className="small muted">Texte d’appoint</p>
      <p className="tiny faint">Mention</p>
    </div>
  );
}

const variants = ['primary', 'secondary', 'soft', 'quiet', 'danger', 'danger-quiet', 'warm', 'ink'] as const;

export function ActionSamples() {
  return (
    <div className="stack">
      {variants.map((variant) => (
        <div key={variant} className="cluster">
          <Button variant={variant}>Payer</Button>
          <Button variant={variant} className="is-hover">
            Survol
          </Button>
          <Button variant={variant} className="is-focus">
            Focus
          </Button>
          <Button variant={variant} busy>
            Payer
          </Button>
          <Button variant={variant} disabled>
            Inactif
          </Button>
        </div>
      ))}
      <div className="cluster">
        <Button size="sm">Petit</Button>
        <Button icon="download">Normal</Button>
        <Button size="lg" iconEnd="arrow-right">
          Grand
        </Button>
        <ButtonLink href="/styleguide" variant="secondary">
          Un lien
        </ButtonLink>
        <IconButton icon="share-2" label="Partager" variant="secondary" />
        <IconButton icon="ellipsis" label="Plus" size="sm" />
        <Spinner label="Chargement" />
      </div>
    </div>
  );
}

export function ChipSamples() {
  return (
    <div className="stack">
      <div className="cluster">
        <Chip count={63}>Concert</Chip>
        <Chip count={38} pressed>
          Ce soir
        </Chip>
        <Chip food icon="sandwich">
          FreeFood
        </Chip>
        <Chip food icon="sandwich" pressed>
          FreeFood
        </Chip>
        <ChipLink href="/styleguide" icon="map-pin">
          Près de moi
        </ChipLink>
        <ChipLink href="/styleguide" current>
          Ce week-end
        </ChipLink>
        <RemoveChip href="/styleguide">Nantes</RemoveChip>
        <Chip disabled count={0}>
          En ligne
        </Chip>
      </div>
      <div className="cluster">
        <Badge>Brouillon</Badge>
        <Badge tone="accent">À valider</Badge>
        <Badge tone="good" dot>
          Confirmée
        </Badge>
        <Badge tone="warn">En attente</Badge>
        <Badge tone="bad">Annulée</Badge>
        <Badge tone="warm">Dernières places</Badge>
        <Badge tone="ink">Complet</Badge>
        <Badge tone="line" icon="lock">
          Privé
        </Badge>
        <CountBadge count={3} of="en attente" />
        <CountBadge count={120} quiet />
      </div>
      <div className="cluster gap-4">
        <FreeFood />
        <FreeFood size="lg" />
      </div>
    </div>
  );
}
