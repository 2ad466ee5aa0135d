import { Disclosure } from '../ui/disclosure';
import { SingleKeysSwitch } from '../ui/single-keys-switch';

/** The keys for going through the marks, where scripts run: without, the numbered links do it all. */
export function StepKeys() {
  return (
    <Disclosure className="step-keys">
      <summary className="w-fit text-xs text-accent">Phím tắt</summary>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 py-1 text-xs">
        <dt>
          <kbd>n</kbd>, <kbd>p</kbd>
        </dt>
        <dd className="text-soft">đến chỗ khớp sau, chỗ khớp trước</dd>
        <dt>
          <kbd>Enter</kbd>, <kbd>Shift</kbd> + <kbd>Enter</kbd>
        </dt>
        <dd className="text-soft">cũng vậy, khi con trỏ ở ô tìm</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd className="text-soft">rời ô tìm</dd>
      </dl>
      <SingleKeysSwitch />
    </Disclosure>
  );
}
