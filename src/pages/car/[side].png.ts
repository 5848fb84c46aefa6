/** The car of the chapter on the problem as a picture, at each stage of its melting: car/64.png to car/2.png. */
import type { APIRoute } from 'astro';
import { carPicture, SIDES } from '../../widgets/melting-car/picture';

export const getStaticPaths = () => SIDES.map((side) => ({ params: { side: String(side) } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await carPicture(Number(params['side'])), { headers: { 'content-type': 'image/png' } });
