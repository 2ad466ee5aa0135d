import { fold } from '../../text/marks';
import { memoised } from '../../text/memo';

/**
 * `fold` of an exact key, remembered.
 *
 * @example foldMemo('đường') // 'duong'
 */
export const foldMemo = memoised(fold);
