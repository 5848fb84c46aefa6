/** Gets everything ready that the checks need: the files, the page as it stands, the reader's numbers. Fetched with the first press. */
import { checkAll } from '../../checks/all';
import type { Progress } from '../../checks/names';
import { ARRAYS } from '../../checks/page';
import { moment } from '../../state/store';
import { fetchFiles } from './fetch-files';
import { signsInPage } from './page-signs';

/** Rejects where the files can't be fetched. */
export const prepareChecks = async (seed: number): Promise<Generator<Progress>> =>
  checkAll({ ...(await fetchFiles()), page: () => signsInPage(ARRAYS), moment: () => moment.peek(), seed });
