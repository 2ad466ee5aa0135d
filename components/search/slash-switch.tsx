'use client';

import { useEffect, useState } from 'react';
import { isSlashOff, SLASH_OFF, SLASH_SETTING } from './slash-key';

/** Turns the key `/` off and on in this browser. Without script there is no such key, and nothing to turn off. */
export function SlashSwitch() {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => setOn(!isSlashOff()), []);
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
          setOn(!isSlashOff());
        }}
      />
      Phím / đưa con trỏ về ô tìm
    </label>
  );
}

function keep(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SLASH_SETTING);
    else localStorage.setItem(SLASH_SETTING, SLASH_OFF);
  } catch {
    // No storage: the box stays as it is.
  }
}
