import type { EventBlueprint } from '../blueprint.ts';
import { backstage } from './backstage.ts';
import { boxOffice } from './box-office.ts';
import { concerts } from './concerts.ts';
import { evenings } from './evenings.ts';
import { goingOut } from './going-out.ts';
import { laughsAndFairs } from './laughs-and-fairs.ts';
import { learning } from './learning.ts';
import { localStages } from './local-stages.ts';
import { meeting } from './meeting.ts';
import { moderated } from './moderated.ts';
import { networking } from './networking.ts';
import { shows } from './shows.ts';
import { theatre } from './theatre.ts';
import { together } from './together.ts';

export const blueprints: readonly EventBlueprint[] = [
  ...concerts,
  ...theatre,
  ...laughsAndFairs,
  ...goingOut,
  ...evenings,
  ...meeting,
  ...learning,
  ...networking,
  ...together,
  ...moderated,
  ...boxOffice,
  ...shows,
  ...localStages,
  ...backstage,
];
