import { Button, ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { Empty, Loading, Notice, Progress, Skeleton } from '@/ui/feedback';

export function FeedbackSamples() {
  return (
    <div className="stack gap-6">
      <div className="grid" style={{ '--col': '320px' } as React.CSSProperties}>
        <Notice tone="good" title="Votre date est en ligne.">
          Les ventes ouvrent demain à 10:00.
        </Notice>
        <Notice tone="warn" title="Connexion perdue." icon="wifi-off">
          Les entrées sont gardées ici et partiront au retour du réseau.
        </Notice>
        <Notice
          tone="bad"
          title="Ce créneau vient d’être pris."
          actions={
            <Button size="sm" variant="secondary">
              Voir 15:30
            </Button>
          }
        >
          Il reste 15:30 et 17:00 le même jour.
        </Notice>
        <Notice tone="accent" title="Deux personnes attendent une place.">
          La vôtre leur sera proposée.
        </Notice>
        <Notice tone="food" title="On y mange.">
          Buffet offert par l’organisateur.
        </Notice>
        <Notice>Une remarque sans titre.</Notice>
      </div>
      <div className="stack gap-3">
        <Progress label="Envoi" value={0.64} />
        <Progress label="Remplissage" value={0.9} tone="warm" />
        <Progress label="Préparation" />
      </div>
      <Loading label="Les événements arrivent">
        <div className="grid" style={{ '--col': '160px' } as React.CSSProperties}>
          {[1, 2, 3].map((key) => (
            <div key={key}>
              <Skeleton shape="poster" />
              <Skeleton width="60%" />
              <Skeleton />
            </div>
          ))}
        </div>
      </Loading>
      <Card>
        <Empty
          as="h3"
          title="Personne sur scène pour l’instant"
          actions={
            <>
              <ButtonLink href="/events">Voir demain</ButtonLink>
              <Button variant="secondary">Me prévenir</Button>
            </>
          }
        >
          Aucune sortie FreeFood à Nantes ce soir. Il y en a trois demain, dont une à 600 m.
        </Empty>
      </Card>
    </div>
  );
}
