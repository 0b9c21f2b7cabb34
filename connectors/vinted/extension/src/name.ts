// SPDX-License-Identifier: GPL-3.0-or-later
interface Brand {
  brand: string;
  version: string;
}

/** What the owner calls this browser, like "Chromium 156": he sees it where he is asked to let it in. */
export function browserName(agent: string, brands: Brand[] = []): string {
  const real = brands.filter(({ brand }) => !/not.?a.?brand/i.test(brand));
  const chosen = real.find(({ brand }) => brand !== 'Chromium') ?? real[0];
  if (chosen) return `${chosen.brand} ${chosen.version}`.slice(0, 60);
  const found = /(Firefox|Edg|OPR|Chrome|Version)\/(\d+)/.exec(agent);
  if (!found) return 'Browser';
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', Version: 'Safari' };
  return `${names[found[1]!] ?? found[1]} ${found[2]}`;
}
