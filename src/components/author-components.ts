/** What authors may use in a chapter, by name, with nothing to import. */
import Narrow from './Narrow.astro';
import Note from './Note.astro';
import PixelPad from './PixelPad.astro';
import Slider from './Slider.astro';
import UseImage from './UseImage.astro';
import When from './When.astro';
import Wide from './Wide.astro';

export const authorComponents = { Narrow, Note, PixelPad, Slider, UseImage, When, Wide };
