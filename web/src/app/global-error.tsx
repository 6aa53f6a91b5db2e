'use client';

/** The frame itself broke: no language, no theme and no style can be relied on, so both languages and the system's own looks. */
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="fr">
      <body style={{ font: '16px/1.5 system-ui', maxWidth: '40rem', margin: '15vh auto', padding: '0 1rem' }}>
        <h1>Quelque chose a cassé de notre côté</h1>
        <p>Ce n’est pas vous. Réessayez dans un instant.</p>
        <p lang="en">Something broke on our side. Please try again in a moment.</p>
        <button type="button" onClick={reset}>
          Réessayer · Try again
        </button>
      </body>
    </html>
  );
}
