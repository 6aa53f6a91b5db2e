/** The letters of accounts, in both languages. ICU messages: `{name}`, `{house}`. */
export const texts = {
  confirmation: {
    fr: {
      subject: 'Confirmez votre adresse',
      heading: 'Plus qu’un clic',
      paragraphs: [
        'Bonjour {name},',
        'Bienvenue sur {house}. Confirmez que cette adresse est la vôtre et votre compte sera ouvert.',
      ],
      button: 'Confirmer mon adresse',
      after: [
        'Ce lien est valable trois jours. Si vous n’avez rien demandé, ignorez cette lettre : sans ce clic, aucun compte n’est créé.',
      ],
    },
    en: {
      subject: 'Confirm your address',
      heading: 'One click to go',
      paragraphs: [
        'Hello {name},',
        'Welcome to {house}. Confirm that this address is yours and your account will be open.',
      ],
      button: 'Confirm my address',
      after: [
        'This link works for three days. If you did not ask for it, ignore this letter: without that click, no account is created.',
      ],
    },
  },
  alreadyRegistered: {
    fr: {
      subject: 'Vous avez déjà un compte',
      heading: 'Vous avez déjà un compte',
      paragraphs: [
        'Bonjour {name},',
        'Quelqu’un, sans doute vous, a voulu s’inscrire sur {house} avec cette adresse. Elle a déjà un compte : connectez-vous.',
      ],
      button: 'Se connecter',
      after: [
        'Mot de passe oublié ? La page de connexion vous en donne un nouveau. Si ce n’était pas vous, il n’y a rien à faire : personne n’est entré dans votre compte.',
      ],
    },
    en: {
      subject: 'You already have an account',
      heading: 'You already have an account',
      paragraphs: [
        'Hello {name},',
        'Somebody, probably you, tried to sign up to {house} with this address. It already has an account: sign in instead.',
      ],
      button: 'Sign in',
      after: [
        'Forgotten your password? The sign-in page gives you a new one. If it was not you, there is nothing to do: nobody got into your account.',
      ],
    },
  },
  reset: {
    fr: {
      subject: 'Choisissez un nouveau mot de passe',
      heading: 'Un nouveau mot de passe',
      paragraphs: [
        'Bonjour {name},',
        'Vous avez demandé un nouveau mot de passe pour {house}. Choisissez-le ici ; vos autres appareils seront déconnectés.',
      ],
      button: 'Choisir mon mot de passe',
      after: [
        'Ce lien sert une seule fois, pendant une heure. Si vous n’avez rien demandé, ignorez cette lettre : votre mot de passe reste le même.',
      ],
    },
    en: {
      subject: 'Choose a new password',
      heading: 'A new password',
      paragraphs: [
        'Hello {name},',
        'You asked for a new password for {house}. Choose it here; your other devices will be signed out.',
      ],
      button: 'Choose my password',
      after: [
        'This link works once, for an hour. If you did not ask for it, ignore this letter: your password stays the same.',
      ],
    },
  },
  passwordChanged: {
    fr: {
      subject: 'Votre mot de passe a changé',
      heading: 'Votre mot de passe a changé',
      paragraphs: [
        'Bonjour {name},',
        'Le mot de passe de votre compte {house} vient de changer, et vos autres appareils ont été déconnectés.',
      ],
      button: 'Ce n’était pas moi',
      after: ['Si c’était vous, il n’y a rien à faire.'],
    },
    en: {
      subject: 'Your password has changed',
      heading: 'Your password has changed',
      paragraphs: [
        'Hello {name},',
        'The password of your {house} account has just changed, and your other devices have been signed out.',
      ],
      button: 'It was not me',
      after: ['If it was you, there is nothing to do.'],
    },
  },
  newEmail: {
    fr: {
      subject: 'Confirmez votre nouvelle adresse',
      heading: 'Votre nouvelle adresse',
      paragraphs: [
        'Bonjour {name},',
        'Confirmez cette adresse et elle deviendra celle de votre compte {house}, pour vous connecter et pour vos billets.',
      ],
      button: 'Confirmer cette adresse',
      after: ['Ce lien est valable un jour. Si vous n’avez rien demandé, ignorez cette lettre.'],
    },
    en: {
      subject: 'Confirm your new address',
      heading: 'Your new address',
      paragraphs: [
        'Hello {name},',
        'Confirm this address and it will become the one of your {house} account, to sign in and for your tickets.',
      ],
      button: 'Confirm this address',
      after: ['This link works for a day. If you did not ask for it, ignore this letter.'],
    },
  },
  emailChanging: {
    fr: {
      subject: 'Votre adresse va changer',
      heading: 'Un changement d’adresse a été demandé',
      paragraphs: ['Bonjour {name},', 'Votre compte {house} passera à l’adresse {email} dès qu’elle sera confirmée.'],
      button: 'Ce n’était pas moi',
      after: ['Si c’était vous, il n’y a rien à faire ici.'],
    },
    en: {
      subject: 'Your address is about to change',
      heading: 'A change of address was asked for',
      paragraphs: ['Hello {name},', 'Your {house} account will move to {email} as soon as that address is confirmed.'],
      button: 'It was not me',
      after: ['If it was you, there is nothing to do here.'],
    },
  },
} as const;

export type LetterKind = keyof typeof texts;

/** Small print under each of them. */
export const why = {
  fr: 'Cette lettre concerne la sécurité de votre compte {house} ; elle est envoyée quelles que soient vos préférences.',
  en: 'This letter is about the security of your {house} account; it is sent whatever your preferences.',
} as const;
