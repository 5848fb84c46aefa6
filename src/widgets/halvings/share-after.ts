/** What is left of 1 after so many halvings, as a fraction. */
export const shareAfter = (halvings: number): string => (halvings === 0 ? '1' : `1/${2 ** halvings}`);
