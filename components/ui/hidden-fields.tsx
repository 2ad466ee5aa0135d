interface HiddenFieldsProps {
  readonly pairs: Iterable<readonly [key: string, value: string]>;
  /** Keys that the form itself sets, or that a changed search must not keep. */
  readonly without: readonly string[];
}

/** What a GET form must carry along so that the rest of the address stays. */
export function HiddenFields({ pairs, without }: HiddenFieldsProps) {
  return [...pairs]
    .filter(([key]) => !without.includes(key))
    .map(([key, value]) => <input key={`${key}=${value}`} type="hidden" name={key} value={value} />);
}
