/** What makes the training page live: as every page, and a moment of training in its address. */
import { trainingPage } from '../../state/training/page';
import LivePage from '../LivePage';

export default function TrainingPage({ base }: { base: string }) {
  return <LivePage base={base} kind={trainingPage} />;
}
