import type { HelpSection } from './questions';

export const questionsFr: readonly HelpSection[] = [
  {
    id: 'tickets',
    title: 'Mes billets',
    questions: [
      {
        question: 'Où est mon billet ?',
        answer:
          'Dans l’e-mail de confirmation, en PDF, et derrière le lien de votre commande. Avec un compte, il est aussi dans [Mon espace](/space/tickets). Rien reçu après dix minutes ? Regardez dans les indésirables, puis [écrivez-nous](/contact) avec l’adresse utilisée.',
      },
      {
        question: 'Faut-il un compte pour acheter ?',
        answer:
          'Non. Un e-mail suffit. Si vous ouvrez un compte plus tard avec la même adresse, vérifiée, vos commandes vous y attendent.',
      },
      {
        question: 'Faut-il imprimer le billet ?',
        answer:
          'Non, l’écran du téléphone convient. Le PDF imprimé aussi, même en noir et blanc. Montez la luminosité à la porte.',
      },
      {
        question: 'Puis-je donner mon billet à quelqu’un ?',
        answer:
          'Oui, sauf si l’organisateur l’a exclu sur la page de l’événement. Demandez-lui de changer le nom. Ne donnez pas de copie de votre code : la première personne qui le montre entre, la seconde non.',
      },
      {
        question: 'J’ai mal écrit un nom.',
        answer:
          'Une faute de frappe n’empêche pas d’entrer. Si le nom est celui de quelqu’un d’autre, écrivez à l’organisateur avec le numéro de la commande.',
      },
      {
        question: 'C’est complet. Que faire ?',
        answer: 'Les places réservées mais non payées reviennent en vente au bout de quelques minutes : revenez voir.',
      },
    ],
  },
  {
    id: 'payment',
    title: 'Paiement et remboursement',
    questions: [
      {
        question: 'Le prix affiché est-il le prix payé ?',
        answer: 'Oui, TVA et frais obligatoires compris. Le détail est sous le total, avant de payer.',
      },
      {
        question: 'Mon paiement a échoué. Ma place est-elle perdue ?',
        answer:
          'Pas tant que le compte à rebours tourne : réessayez, avec une autre carte au besoin. Rien n’est débité pour un paiement refusé.',
      },
      {
        question: 'J’ai été débité mais je n’ai pas de billet.',
        answer:
          'Cela se règle en général tout seul en quelques minutes : la banque confirme parfois en retard. Si la place n’était plus libre entre-temps, vous êtes remboursé intégralement et prévenu par e-mail.',
      },
      {
        question: 'L’événement est annulé.',
        answer:
          'Vous êtes prévenu et remboursé du prix payé, par le moyen utilisé pour payer. Comptez quelques jours selon votre banque.',
      },
      {
        question: 'Je ne peux plus venir.',
        answer:
          'Les conditions de l’organisateur sont sur la page de l’événement et dans votre commande. Vous pouvez toujours rendre le billet : la place revient en vente. Le remboursement, lui, dépend de ces conditions.',
      },
      {
        question: 'Puis-je avoir une facture ?',
        answer:
          'Le détail, TVA comprise, est sur votre commande. Pour une facture au nom d’une société, écrivez à l’organisateur : c’est lui qui vend.',
      },
    ],
  },
  {
    id: 'door',
    title: 'À la porte',
    questions: [
      {
        question: 'Mon billet est refusé : « déjà entré ».',
        answer:
          'Un code n’ouvre qu’une fois. Quelqu’un a peut-être utilisé une copie, ou votre billet a été scanné à une autre porte : la personne qui contrôle voit où et quand. Gardez vos billets pour vous, photos comprises.',
      },
      {
        question: 'Je n’ai plus de batterie.',
        answer: 'Donnez votre nom et une pièce d’identité : l’équipe peut vous retrouver dans la liste.',
      },
      {
        question: 'La salle est-elle accessible en fauteuil ?',
        answer:
          'La page de l’événement le dit sous « Accès ». Si rien n’est indiqué, demandez à l’organisateur avant de venir.',
      },
    ],
  },
  {
    id: 'organizing',
    title: 'Organiser',
    questions: [
      {
        question: 'Combien cela coûte-t-il ?',
        answer:
          'Rien pour les entrées gratuites. Sur un billet payant, une commission affichée avant la mise en vente : voir [Tarifs](/pricing).',
      },
      {
        question: 'Comment publier un événement ?',
        answer:
          'Ouvrez un compte, créez votre organisation, puis « Nouvel événement ». Le brouillon s’enregistre tout seul. Quand il est prêt, envoyez-le en relecture ; vous recevez la réponse par e-mail, avec la raison si quelque chose est à corriger.',
      },
      {
        question: 'J’ai toute une saison à saisir.',
        answer:
          'Importez un fichier CSV ou un agenda iCal : vous voyez chaque ligne avant d’accepter, et vous pouvez décaler les dates de l’an dernier.',
      },
      {
        question: 'Peut-on vendre plus de places que la salle n’en a ?',
        answer:
          'Non. La capacité est tenue par la base de données elle-même, même quand mille personnes achètent à la même seconde.',
      },
      {
        question: 'Comment contrôler les entrées ?',
        answer:
          'Avec un téléphone : ouvrez « Porte » dans votre événement et visez le code. Invitez autant de personnes que nécessaire, avec le rôle d’opérateur, qui ne voit ni l’argent ni les réglages.',
      },
      {
        question: 'Qu’est-ce que le label FreeFood ?',
        answer:
          'La promesse d’une collation offerte à toutes les personnes admises. Décrivez ce qui est servi : le label apparaît partout et l’événement se trouve avec le filtre FreeFood.',
      },
    ],
  },
  {
    id: 'account',
    title: 'Compte et données',
    questions: [
      {
        question: 'J’ai oublié mon mot de passe.',
        answer: 'Demandez un lien depuis [la page de connexion](/sign-in). Il vaut une heure et une seule fois.',
      },
      {
        question: 'Quelqu’un s’est connecté à ma place ?',
        answer:
          'Sous « Connexions et sécurité », fermez les sessions que vous ne reconnaissez pas, puis changez votre mot de passe : toutes les autres sont fermées.',
      },
      {
        question: 'Comment récupérer ou effacer mes données ?',
        answer:
          'Écrivez-nous depuis l’adresse de votre compte. La page [Vie privée](/legal/privacy) dit ce que la loi nous fait garder, et combien de temps.',
      },
    ],
  },
];
