/** Everybody may read everything; the site map is named where the site knows its address. */
import type { APIRoute } from 'astro';
import { addressOf } from '../book/chapters';

export const GET: APIRoute = ({ site }) => {
  const map = process.env['SITE_URL'] ? `Sitemap: ${new URL(`${addressOf()}sitemap-index.xml`, site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
