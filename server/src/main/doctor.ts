import type { Type } from '@nestjs/common';
import type { Examination } from '#kit/examination/examine';
import { WorkExamination } from '#kit/examination/work-examination';
import { house } from './house.ts';
import type { HouseProcess } from './process.ts';

/** Examines the whole house, one line a check. Answers whether everything is in order. */
export async function doctor({ app }: Pick<HouseProcess, 'app'>, say: (line: string) => void): Promise<boolean> {
  let wrong = 0;
  for (const { name, examination } of examinations()) {
    const part: Examination = app.get(examination, { strict: false });
    for (const { check, ok, detail } of await part.examine()) {
      say(ok ? `✓ ${name}: ${check}` : `✗ ${name}: ${check}\n    ${detail}`);
      if (!ok) wrong++;
    }
  }
  say(
    wrong === 0 ? '\nEverything is in order.' : `\n${wrong} ${wrong === 1 ? 'thing is' : 'things are'} not in order.`,
  );
  return wrong === 0;
}

function examinations(): { name: string; examination: Type<Examination> }[] {
  const ofModules = house.flatMap(({ name, examination }) => (examination ? [{ name, examination }] : []));
  return [...ofModules, { name: 'work', examination: WorkExamination }];
}
