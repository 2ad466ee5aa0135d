import { printMoment } from '../ui/print-moment';

/** On paper only: which page this was and when it was made. Browsers can be told to print neither. */
export function PrintNote({ address }: { readonly address: string }) {
  const site = process.env.SITE_URL ?? '';
  const whole = URL.canParse(address, site) ? new URL(address, site).href : address;
  return <p className="print-note">{`Sao Lục, ${whole}, lập lúc ${printMoment(new Date().toISOString())}`}</p>;
}
