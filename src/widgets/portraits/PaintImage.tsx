/** The image alone, to paint where it is asked for. */
import './portrait-row.css';
import { PixelGrid } from '../../controls/PixelGrid';

export default function PaintImage() {
  return (
    <div class="portrait-row">
      <PixelGrid />
    </div>
  );
}
