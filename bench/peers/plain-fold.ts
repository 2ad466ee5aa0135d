/**
 * What most tutorials advise for Vietnamese: no marks, đ → d, lower case. Written without the project's text core on
 * purpose: the peers are measured as people would embed them.
 *
 * @example plainFold('Đường') // 'duong'
 */
export function plainFold(term: string): string {
  return term
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}
