import { stop, watch, watched } from './watch';

/** Sets the network on the cover learning; pressed meanwhile, it stops. */
export default function WatchButton() {
  const running = watched.value?.running ?? false;
  return (
    <button type="button" class="start" onClick={() => (running ? stop() : watch(document.querySelector('.hero')))}>
      {running ? 'Stop' : 'Watch it learn'}
    </button>
  );
}
