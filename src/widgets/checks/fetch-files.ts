/** What the checks compare with; fetched when they are asked for (build/check-files.ts puts it there). */
import type { Asked } from '../../checks/all';

/** The files beside the page, by what they are for. */
type Files = Pick<Asked, 'golden' | 'milestones' | 'signs'>;

/** Rejects where one can't be had. */
export async function fetchFiles(): Promise<Files> {
  const fetched = async <T>(name: string): Promise<T> => {
    const answer = await fetch(`${name}.json`);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json() as Promise<T>;
  };
  const [golden, milestones, signs] = await Promise.all([
    fetched<Files['golden']>('golden'),
    fetched<Files['milestones']>('milestones'),
    fetched<Files['signs']>('signs'),
  ]);
  return { golden, milestones, signs };
}
