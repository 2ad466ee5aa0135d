'use client';

import { useEffect, useState } from 'react';
import { areSingleKeysOff, SINGLE_KEYS_OFF, SINGLE_KEYS_SETTING } from './single-keys';

/** Turns the keys of one character off and on in this browser. Without script there are none, and nothing to turn off. */
export function SingleKeysSwitch() {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => setOn(!areSingleKeysOff()), []);
  if (on === null) return null;
  return (
    <label className="flex w-fit items-center gap-2 pb-2 text-xs pointer-coarse:min-h-11">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={on}
        onChange={({ target }) => {
          keep(target.checked);
          // What a browser that keeps nothing says, not what was asked of it.
          setOn(!areSingleKeysOff());
        }}
      />
      Dùng phím tắt một ký tự: / về ô tìm, n và p qua các chỗ khớp
    </label>
  );
}

function keep(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SINGLE_KEYS_SETTING);
    else localStorage.setItem(SINGLE_KEYS_SETTING, SINGLE_KEYS_OFF);
  } catch {
    // No storage: the box stays as it is.
  }
}
