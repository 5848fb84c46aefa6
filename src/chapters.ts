import { type CollectionEntry, getCollection } from 'astro:content';

export type Chapter = CollectionEntry<'chapters'>;

/** The chapters in reading order. */
export const chaptersInOrder = async (): Promise<Chapter[]> =>
  (await getCollection('chapters')).sort((a, b) => a.data.number - b.data.number);

/** The address of a page below the site's base. */
export const addressOf = (path = ''): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path && `${path}/`}`;
