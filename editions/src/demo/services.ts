import type { DemoService } from './demo-world.ts';

type Sketch = Pick<DemoService, 'key' | 'organization' | 'title' | 'description' | 'kind' | 'price' | 'duration'> &
  Partial<DemoService>;

/** What is offered by appointment, where the edition has it. */
export const services: readonly DemoService[] = (
  [
    {
      key: 'salle',
      organization: 'lavoir',
      title: 'Le lavoir pour vous, une journée',
      description:
        'La salle, le bar et les loges, de 10 h à minuit. Régie son et lumière en ordre de marche, régisseuse sur place.',
      kind: 'location-de-salle',
      price: 68_000,
      duration: { days: 1 },
      deposit: { nature: 'arrhes', basisPoints: 3000 },
      noticeMinutes: 14 * 1440,
      horizonDays: 365,
      cancellation: [
        { hoursBefore: 720, refundBasisPoints: 10_000 },
        { hoursBefore: 168, refundBasisPoints: 5000 },
      ],
      questions: [
        { key: 'invites', label: 'Combien de personnes attendez-vous ?', kind: 'number', required: true },
        { key: 'soiree', label: 'Racontez-nous votre soirée', kind: 'long_text', required: false },
      ],
    },
    {
      key: 'regie',
      organization: 'lavoir',
      state: 'draft',
      title: 'Une régie chez vous',
      description: 'Deux enceintes, douze projecteurs et quelqu’un qui sait s’en servir.',
      kind: 'son-et-lumiere',
      price: null,
      duration: { days: 1 },
      locations: ['at_client'],
    },
    {
      key: 'portrait',
      organization: 'lucarne',
      title: 'Portrait en studio',
      description:
        'Une heure à la lumière de la verrière, seul ou à deux. Vous repartez avec dix images retouchées, choisies ensemble.',
      kind: 'portrait',
      price: 12_000,
      duration: { minutes: 60 },
      bufferAfterMinutes: 30,
      approval: 'instant',
      questions: [{ key: 'usage', label: 'À quoi serviront les images ?', kind: 'short_text', required: false }],
    },
    {
      key: 'mariage',
      organization: 'lucarne',
      title: 'Mariage, de la mairie à la première danse',
      description:
        'Une journée entière, deux boîtiers, trois cents images en trois semaines. Nous nous voyons une fois avant, autour d’un thé.',
      kind: 'mariage',
      price: 165_000,
      duration: { days: 1 },
      locations: ['at_client'],
      deposit: { nature: 'acompte', basisPoints: 3000 },
      noticeMinutes: 30 * 1440,
      horizonDays: 730,
      cancellation: [{ hoursBefore: 2160, refundBasisPoints: 10_000 }],
      questions: [
        { key: 'lieu', label: 'Où se passe la fête ?', kind: 'short_text', required: true },
        { key: 'invites', label: 'Combien d’invités ?', kind: 'number', required: false },
      ],
    },
    {
      key: 'equipe',
      organization: 'lucarne',
      title: 'Portraits de votre équipe',
      description: 'Un fond, deux lumières et dix minutes par personne, dans vos bureaux.',
      kind: 'photo-entreprise',
      price: null,
      duration: { minutes: 240 },
      locations: ['at_client'],
    },
    {
      key: 'prise',
      organization: 'sillon',
      title: 'Journée d’enregistrement',
      description: 'Dix heures de cabine avec Hugo à la console. Batterie et piano sur place, micros compris.',
      kind: 'enregistrement',
      price: 42_000,
      duration: { minutes: 600 },
      deposit: { nature: 'acompte', basisPoints: 5000 },
    },
    {
      key: 'mix',
      organization: 'sillon',
      title: 'Mixage d’un titre',
      description: 'Jusqu’à quarante pistes, deux allers-retours compris. Envoyez vos pistes, on s’écoute à distance.',
      kind: 'mixage',
      price: 18_000,
      duration: { days: 2 },
      locations: ['at_pro', 'online'],
    },
    {
      key: 'master',
      organization: 'sillon',
      state: 'paused',
      title: 'Mastering d’un album',
      description: 'Jusqu’à douze titres, pour le vinyle et les plateformes.',
      kind: 'mastering',
      price: 54_000,
      duration: { days: 3 },
      locations: ['online'],
    },
    {
      key: 'rencontre',
      organization: 'fil-a-fil',
      title: 'Premier rendez-vous',
      description: 'Une demi-heure pour parler du tissu, de la coupe et de l’occasion. Sans engagement.',
      kind: 'premier-rendez-vous',
      price: 0,
      duration: { minutes: 30 },
      approval: 'instant',
      noticeMinutes: 120,
    },
    {
      key: 'robe',
      organization: 'fil-a-fil',
      title: 'Robe sur mesure',
      description:
        'Du croquis au dernier ourlet, trois essayages compris. Le prix dépend du tissu : nous l’écrivons ensemble.',
      kind: 'sur-mesure',
      price: null,
      duration: { minutes: 90 },
      deposit: { nature: 'acompte', basisPoints: 4000 },
      questions: [{ key: 'occasion', label: 'Pour quelle occasion, et quand ?', kind: 'short_text', required: true }],
    },
    {
      key: 'ourlet',
      organization: 'fil-a-fil',
      title: 'Retouche',
      description: 'Ourlet, taille, fermeture : apportez le vêtement, nous le reprenons sur vous.',
      kind: 'retouche',
      price: 2400,
      duration: { minutes: 20 },
      approval: 'instant',
      noticeMinutes: 120,
    },
  ] satisfies Sketch[]
).map(offered);

/** On sale at the pro's, with the usual terms, unless it says otherwise. */
function offered(sketch: Sketch): DemoService {
  return {
    state: 'published',
    vatBasisPoints: 2000,
    locations: ['at_pro'],
    approval: 'on_request',
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    noticeMinutes: 1440,
    horizonDays: 90,
    deposit: null,
    cancellation: [{ hoursBefore: 48, refundBasisPoints: 10_000 }],
    questions: [],
    ...sketch,
  };
}
