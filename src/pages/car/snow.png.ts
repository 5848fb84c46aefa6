/** The car with its squares shuffled: car/snow.png. */
import type { APIRoute } from 'astro';
import { snowPicture } from '../../widgets/snow/snow';

export const GET: APIRoute = async () => new Response(await snowPicture(), { headers: { 'content-type': 'image/png' } });
