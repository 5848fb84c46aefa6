import { crossEntropy, sigmoid } from '../../model';
import { problem } from '../problem';
import { equals, n } from '../words';

/** One halving, as the book prints it. */
const HALVING = Number(Math.LN2.toFixed(4));

const COUNT = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'] as const;

const share = problem({
  name: 'share',
  first: { halvings: 3 },
  draw: ({ whole }) => ({ halvings: whole(2, 7) }),
  pose({ halvings }) {
    const part = 2 ** -halvings;
    const loss = halvings * Math.LN2;
    const written = halvings < 4 ? n(part) : `1/${2 ** halvings}`;
    return {
      asks: `An answer leaves a share of ${written} for what is true. What is the loss? (One halving: ${HALVING}.)`,
      fields: [
        {
          label: 'loss',
          answer: loss,
          follows: [halvings * HALVING],
          slips: [
            { value: halvings, says: 'Those are the halvings. Each of them costs 0.6931.' },
            { value: -loss, says: 'ln of a share is below zero; the minus in front turns it round.' },
            { value: (halvings - 1) * Math.LN2, says: 'One halving is missing: a half is already one.' },
            { value: -Math.log(1 - part), says: 'That is the loss for the other label: the share left for what is not true.' },
          ],
          more: [
            { value: (halvings - 1) * HALVING, says: 'One halving is missing: a half is already one.' },
            { value: -Math.log10(part), says: 'That is the logarithm of base 10. The key for base e is usually called ln.' },
            { value: part * Math.LN2, says: 'Count the halvings first; each costs 0.6931.' },
            { value: 1 - part, says: 'The loss is no distance. Count how often 1 must be halved to come down to the share.' },
          ],
        },
      ],
      hints: [
        'How often must 1 be halved to come down to the share?',
        'A half, a quarter, an eighth, … Each of them is one halving.',
      ],
      solution: `${COUNT[halvings]} halvings, ${halvings} × ${HALVING}: the loss ${equals(loss)}.`.replace(/^./, (first) =>
        first.toUpperCase(),
      ),
    };
  },
});

const far = problem({
  name: 'far',
  first: { score: 4, y: 0 },
  draw: ({ whole, pick }) => ({ score: whole(2, 7), y: pick([0, 1]) }),
  pose({ score: size, y }) {
    const score = y === 1 ? -size : size;
    const loss = crossEntropy(score, y);
    return {
      asks: `The score is ${n(score)}, and the label is ${y}: sure and wrong. What is the loss?`,
      fields: [
        {
          label: 'loss',
          answer: loss,
          slips: [
            { value: crossEntropy(score, 1 - y), says: 'That is the loss for the other label.' },
            { value: -loss, says: 'ln of a share is below zero; the minus in front turns it round.' },
            { value: (sigmoid(score) - y) ** 2, says: 'That is the squared error, which lies nearly flat out here.' },
          ],
          more: [
            { value: sigmoid(score), says: 'That is the answer. What share is left for what is true?' },
            { value: sigmoid(-score), says: 'That is a share. The loss is minus its ln.' },
            { value: size, says: 'Near it: far out the loss is almost the size of the score. How much more is it?' },
          ],
        },
      ],
      hints: [
        'Which share does the answer leave for what is true?',
        `The odds against what is true are e to the power of ${size}, to 1: so the share is 1 / (1 + that). Then minus ln.`,
      ],
      solution: `The share left is 1 / (1 + e to the power of ${size}) ≈ ${n(sigmoid(-size))}, and minus ln of it ${equals(loss)}. Far out the loss is almost the score itself.`,
    };
  },
});

interface Alike {
  images: number;
  cars: number;
  offers: readonly number[];
}
/** The mean loss when `cars` of `images` are cars and each gets the answer p. */
const meanLoss = ({ images, cars }: Alike, p: number): number =>
  (-cars * Math.log(p) - (images - cars) * Math.log(1 - p)) / images;

const alike = problem<Alike>({
  name: 'alike',
  first: { images: 4, cars: 3, offers: [0.75, 0.9, 1] },
  draw({ pick, whole, shuffled }) {
    const images = pick([4, 5, 10]);
    const cars = whole(Math.ceil(images / 2), images - 1);
    const honest = cars / images;
    const near = [0.5, 0.9, 0.95, 0.65].filter((p) => Math.abs(p - honest) > 0.09);
    return { images, cars, offers: shuffled([honest, pick(near), 1]) };
  },
  pose(numbers) {
    const { images, cars, offers } = numbers;
    const honest = cars / images;
    return {
      asks: `${images} images look exactly alike, and ${cars} of them are cars. They all get the same answer. Which costs least on average: ${offers.map((p) => n(p)).join(', ')}?`,
      choices: offers.map((p) => n(p)),
      right: offers.indexOf(honest),
      says: offers.map((p) =>
        p === 1
          ? 'It leaves nothing for those that are no cars. For them there is no penalty large enough.'
          : p === honest
            ? undefined
            : `Of ${images} such images ${cars} are cars. An answer of ${n(p)} ${p > honest ? 'leaves too little for the others, and that costs more than it gains' : 'leaves the cars too little, and they are many'}.`,
      ),
      hints: [
        'Work out the loss for a car and for the others, and take as many of each as there are.',
        `With an answer p: ${cars} times minus ln p, and ${images - cars} times minus ln of what is left, all of it divided by ${images}.`,
      ],
      solution: `${offers.map((p) => `${n(p)}: ${p === 1 ? 'without limit' : n(meanLoss(numbers, p))}`).join('; ')}. Saying what is so, ${n(honest)}, is cheapest.`,
    };
  },
});

const halvings = problem({
  name: 'halvings',
  first: { share: 0.0001 },
  draw: ({ pick }) => ({ share: pick([0.7, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01, 0.003, 0.001, 0.0002, 0.0001]) }),
  pose({ share: part }) {
    const answer = -Math.log2(part);
    return {
      asks: `How many halvings is a share of ${n(part)}? To two decimals.`,
      fields: [
        {
          label: 'halvings',
          answer,
          follows: [-Math.log(part) / HALVING, Number((-Math.log(part)).toFixed(4)) / HALVING],
          slips: [
            { value: -Math.log(part), says: 'That is the loss: it counts factors of e. A halving is 0.6931 of it.' },
            { value: Math.log(part) * Math.LN2, says: 'Divide by 0.6931: how often does a halving go into the loss?' },
            { value: -Math.log10(part), says: 'That counts factors of 10.' },
          ],
          more: [
            { value: -Math.log(part) * Math.LN2, says: 'Divide by 0.6931: how often does a halving go into the loss?' },
            { value: 1 / part / 2, says: 'Halving again and again is not dividing once.' },
            { value: -answer, says: 'There are more than none of them: the minus turns ln of a share round.' },
            { value: 1 / part, says: 'That is how many such shares make the whole.' },
          ],
        },
      ],
      hints: [
        'Work out the loss. How often does one halving go into it?',
        `The loss is minus ln ${n(part)}; one halving is ${HALVING}.`,
      ],
      solution: `The loss is ${n(-Math.log(part))}, and ${n(-Math.log(part))} / ${HALVING} ≈ ${n(Math.round(answer * 100) / 100)}.`,
    };
  },
});

const bySide = problem({
  name: 'label',
  draw: ({ hundredths, pick }) => {
    const a = hundredths(5, 95);
    return Math.abs(a - 0.5) < 0.03 ? undefined : { a, y: pick([0, 1]) };
  },
  pose({ a, y }) {
    const left = y === 1 ? a : 1 - a;
    const loss = -Math.log(left);
    return {
      asks: `A network answers ${n(a)}, and the label is ${y}. What is the loss?`,
      fields: [
        {
          label: 'loss',
          answer: loss,
          slips: [
            { value: -Math.log(1 - left), says: `That would be the loss if the label were ${1 - y}.` },
            { value: -loss, says: 'ln of a share is below zero; the minus in front turns it round.' },
            { value: (a - y) ** 2, says: 'That is the squared error.' },
            { value: -Math.log10(left), says: 'That is the logarithm of base 10. The key for base e is usually called ln.' },
          ],
          more: [
            { value: 1 - left, says: 'That is the distance to the label. The loss is minus ln of the share that is left.' },
            { value: left, says: 'That is the share. The loss is minus its ln.' },
          ],
        },
      ],
      hints: [
        y === 1
          ? 'The label says car: which share does the answer leave for that?'
          : 'The label says not a car: which share is left for that?',
        `The share is ${y === 1 ? n(a) : `1 − ${n(a)}`}. Then the key ln, and a minus.`,
      ],
      solution: `The share for what is true is ${n(left)}; minus ln of it ${equals(loss)}. ${loss > Math.LN2 ? 'That is more than 0.6931: a shrug would have been cheaper.' : 'That is less than a shrug costs, 0.6931.'}`,
    };
  },
});

export const problems = [share, far, alike, halvings, bySide];
