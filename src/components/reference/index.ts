/** What the reference pages may use besides what every author may. */
import Correction from './Correction.astro';
import Glossary from './Glossary.astro';
import Notation from './Notation.astro';

export const referenceComponents = { Correction, Glossary, Notation };
