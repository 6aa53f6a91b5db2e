import type { HouseModule } from '#kit/house-module';

/** Every module of the house, in the order their migrations run. */
export const house: readonly HouseModule[] = [];

/** The modules a process runs, as `MODULES` names them. Throws for an unknown name. */
export function chosen(names: readonly string[]): readonly HouseModule[] {
  if (names.includes('all')) return house;
  const unknown = names.filter((name) => !house.some((module) => module.name === name));
  if (unknown.length > 0) throw new Error(`MODULES: unknown ${unknown.join(', ')}; known are ${house.map((module) => module.name).join(', ')}`);
  return house.filter((module) => names.includes(module.name));
}

export const migrationFolders = [
  { module: 'kit', folder: new URL('../kit/migrations', import.meta.url) },
  ...house.flatMap(({ name, migrations }) => (migrations ? [{ module: name, folder: migrations }] : [])),
];
