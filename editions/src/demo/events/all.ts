import type { EventBlueprint } from '../blueprint.ts';
import { backstage } from './backstage.ts';
import { boxOffice } from './box-office.ts';
import { concerts } from './concerts.ts';
import { goingOut } from './going-out.ts';
import { localStages } from './local-stages.ts';
import { meeting } from './meeting.ts';
import { networking } from './networking.ts';
import { theatre } from './theatre.ts';
import { together } from './together.ts';

export const blueprints: readonly EventBlueprint[] = [...concerts, ...theatre, ...goingOut, ...meeting, ...networking, ...together, ...boxOffice, ...localStages, ...backstage];
