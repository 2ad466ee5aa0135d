interface SiteHeaderProps {
  readonly home: boolean;
  readonly sample: boolean;
}

const WORDMARK = 'serif text-xl font-semibold tracking-tight';

export function SiteHeader({ home, sample }: SiteHeaderProps) {
  return (
    <header>
      {sample && (
        <p className="border-b border-rule bg-sunk text-xs text-soft">
          <span className="page block py-1.5">
            Các báo cáo ở đây là bản mẫu viết riêng cho dự án. Người và việc nêu trong đó là hư cấu.
          </span>
        </p>
      )}
      <div className="page flex flex-wrap items-baseline gap-x-4 py-3 sm:py-4">
        {home ? (
          <h1 className={WORDMARK}>Sao Lục</h1>
        ) : (
          <a href="/" className={`${WORDMARK} no-underline`}>
            Sao Lục
          </a>
        )}
        <p className="text-xs text-soft">Tìm toàn văn trong báo cáo của huyện ủy và chính quyền địa phương</p>
      </div>
    </header>
  );
}
