import { MAX_VERIFY_LENGTH } from '@/lib/search/verify/verdict';
import { KeptTextarea } from '../ui/kept-textarea';
import { printNumber } from '../ui/print-number';

/** A plain GET form: a checked quote has an address that can be sent on. */
export function VerifyForm({ text }: { readonly text: string }) {
  return (
    <form action="/kiem-chung" method="get" className="verify-form print:hidden">
      <label htmlFor="doan-dan">Đoạn cần kiểm chứng</label>
      <KeptTextarea
        id="doan-dan"
        name="q"
        rows={6}
        required
        maxLength={MAX_VERIFY_LENGTH}
        text={text}
        className="field"
        autoComplete="off"
        spellCheck={false}
        aria-describedby="doan-dan-goi-y"
      />
      <p id="doan-dan-goi-y" className="text-xs text-soft">
        {`Dán một câu hay vài đoạn, tối đa ${printNumber(MAX_VERIFY_LENGTH)} ký tự; có dấu hay không dấu đều được. Chỗ cố ý lược bỏ ghi bằng “[…]”.`}
      </p>
      <button type="submit" className="button">
        Kiểm chứng
      </button>
    </form>
  );
}
