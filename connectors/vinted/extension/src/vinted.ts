// SPDX-License-Identifier: GPL-3.0-or-later
import { judged } from './failures.js';
import { CallPage, PageCall, TaskFailure } from './types.js';

const mostPages = 200;

export interface Picture {
  name: string;
  type: string;
  base64: string;
}

/** Vinted's requests as its own page makes them, one at a time with the pause that Evenstock asks for in between. */
export class Vinted {
  private last = 0;

  constructor(
    private readonly page: CallPage,
    private readonly gapMs: number,
    private readonly pause: (ms: number) => Promise<void>,
    private readonly now: () => number = Date.now,
  ) {}

  private async call(call: PageCall, mayHaveHappened = false): Promise<any> {
    const wait = this.last + this.gapMs - this.now();
    if (this.last > 0 && wait > 0) await this.pause(wait);
    const first = await this.page(call);
    this.last = this.now();
    try {
      return judged(first, mayHaveHappened);
    } catch (failure) {
      // An old token looks like a missing right; it is read anew once.
      if (!(failure instanceof TaskFailure) || failure.type !== 'access_denied' || call.method === 'GET') throw failure;
    }
    await this.pause(this.gapMs);
    const second = await this.page({ ...call, freshToken: true });
    this.last = this.now();
    return judged(second, mayHaveHappened);
  }

  async user(): Promise<{ id: string; login: string }> {
    const body = await this.call({ method: 'GET', path: '/api/v2/users/current' });
    const id = body?.user?.id;
    if (id === undefined || id === null) throw new TaskFailure('auth_error', 'nobody is logged in on Vinted');
    return { id: String(id), login: String(body.user.login ?? '') };
  }

  async upload(picture: Picture, uuid: string): Promise<number> {
    const body = await this.call({
      method: 'POST',
      path: '/api/v2/photos',
      form: {
        fields: { 'photo[type]': 'item', 'photo[temp_uuid]': uuid },
        fileField: 'photo[file]',
        fileName: picture.name,
        fileType: picture.type,
        base64: picture.base64,
      },
    });
    const id = (body?.photo ?? body)?.id;
    if (typeof id !== 'number') throw new TaskFailure('image_error', 'Vinted gave the picture no number');
    return id;
  }

  /** The number of the new listing. An answer without one leaves open whether it was made. */
  async create(payload: Record<string, any>, uuid: string, photoIds: number[]): Promise<number> {
    const isDraft = payload.draft === true;
    const item = itemBody(payload, uuid, photoIds, null);
    const common = { feedback_id: null, parcel: null, upload_session_id: uuid };
    const body = await this.call(
      isDraft
        ? { method: 'POST', path: '/api/v2/item_upload/drafts', json: { draft: item, ...common } }
        : { method: 'POST', path: '/api/v2/item_upload/items', json: { item, push_up: false, ...common } },
      true,
    );
    const id = (body?.item ?? body?.draft)?.id;
    if (typeof id !== 'number') throw new TaskFailure('unknown_outcome', 'Vinted named no listing');
    return id;
  }

  /** Vinted's own lists, with its titles: colours, categories, the brands asked for and the forms of these categories. */
  async options(brands: string[], catalogIds: number[]): Promise<Record<string, unknown>> {
    const colors = choices((await this.call({ method: 'GET', path: '/api/v2/item_upload/colors' }))?.colors);
    const tree = (await this.call({ method: 'GET', path: '/api/v2/item_upload/catalogs' }))?.catalogs;
    const found = [];
    for (const keyword of brands.slice(0, 50)) {
      const path = `/api/v2/item_upload/brands?keyword=${encodeURIComponent(keyword)}`;
      found.push(...choices((await this.call({ method: 'GET', path }))?.brands));
    }
    const forms = [];
    for (const id of catalogIds.slice(0, 50)) forms.push(await this.form(id));
    return { colors, categories: flattened(tree, ''), brands: found, forms };
  }

  /** Only the category is named: with more, Vinted answers with nothing. */
  private async form(catalogId: number): Promise<Record<string, unknown>> {
    const body = await this.call({
      method: 'POST',
      path: '/api/v2/item_upload/attributes',
      json: { attributes: [{ code: 'category', value: [catalogId] }] },
    });
    const rows: any[] = Array.isArray(body?.attributes) ? body.attributes : [];
    const of = (code: string) => rows.find((row) => row?.code === code)?.configuration ?? null;
    const size = of('size');
    return {
      catalog_id: catalogId,
      size: size && { required: size.required === true, options: leaves(size.options) },
      conditions: leaves(of('condition')?.options),
      package_sizes: [],
    };
  }

  /** The whole listing is sent again, with the pictures it has. Done twice it is the same. */
  async update(vintedId: number, payload: Record<string, any>): Promise<void> {
    const current = (await this.call({ method: 'GET', path: `/api/v2/item_upload/items/${vintedId}` }))?.item;
    const rows: any[] = current?.photos ?? current?.assigned_photos ?? [];
    const photoIds = rows.map((photo) => photo?.id).filter((id): id is number => typeof id === 'number');
    if (photoIds.length === 0) throw new TaskFailure('api_error', 'the listing cannot be read');
    const isDraft = current.is_draft ?? payload.draft === true;
    const uuid = String(current.temp_uuid ?? '');
    const item = itemBody(payload, uuid, photoIds, vintedId);
    const common = { feedback_id: null, parcel: null, upload_session_id: uuid };
    await this.call(
      isDraft
        ? { method: 'PUT', path: `/api/v2/item_upload/drafts/${vintedId}`, json: { draft: item, ...common } }
        : { method: 'PUT', path: `/api/v2/item_upload/items/${vintedId}`, json: { item, push_up: false, ...common } },
    );
  }

  /** A draft that the owner has published meanwhile is a listing like any other. */
  async remove(vintedId: number, isDraft: boolean): Promise<void> {
    if (isDraft) {
      try {
        await this.call({ method: 'DELETE', path: `/api/v2/item_upload/drafts/${vintedId}` });
        return;
      } catch (failure) {
        if (!(failure instanceof TaskFailure) || failure.type !== 'not_found') throw failure;
      }
    }
    await this.call({ method: 'POST', path: `/api/v2/items/${vintedId}/delete` });
  }

  /** Every page of it. `complete` only where all of them were read and agree on how many there are. */
  async wardrobe(userId: string): Promise<Record<string, unknown>> {
    const items: unknown[] = [];
    let pagination: any = {};
    for (let page = 1; page <= mostPages; ++page) {
      const body = await this.call({
        method: 'GET',
        path: `/api/v2/wardrobe/${encodeURIComponent(userId)}/items?page=${page}&per_page=96&order=newest_first`,
      });
      if (!Array.isArray(body?.items)) throw new TaskFailure('api_error', 'this is no wardrobe');
      items.push(...body.items.map(kept));
      const isFirst = page === 1;
      const total = body.pagination?.total_entries;
      if (!isFirst && total !== pagination.total_entries) return { items, pagination: body.pagination, complete: false };
      pagination = body.pagination ?? {};
      if (typeof pagination.total_pages !== 'number') return { items, pagination, complete: false };
      if (page >= pagination.total_pages) return { items, pagination, complete: true };
    }
    return { items, pagination, complete: false };
  }
}

/** What Evenstock needs of a row: nobody else's data leaves the browser. */
function kept(row: any): Record<string, unknown> {
  const names = ['id', 'title', 'price', 'url', 'view_count', 'favourite_count', 'is_draft', 'is_closed', 'is_reserved',
    'is_hidden', 'item_closing_action'];
  return Object.fromEntries(names.filter((name) => row?.[name] !== undefined).map((name) => [name, row[name]]));
}

/** The nested object of Vinted's form; size and condition stand in both places, since either may be looked at. */
export function itemBody(payload: Record<string, any>, uuid: string, photoIds: number[], id: number | null): object {
  const mapped = payload.mapped_attributes ?? {};
  if (!mapped.category_id) throw new TaskFailure('mapping_error', 'no category is assigned');
  if (!mapped.package_size_id) throw new TaskFailure('mapping_error', 'no package size is assigned');
  const attributes = [];
  if (mapped.size_id) attributes.push({ code: 'size', ids: [mapped.size_id] });
  if (mapped.condition_id) attributes.push({ code: 'condition', ids: [mapped.condition_id] });
  return {
    id, currency: payload.currency ?? 'EUR', temp_uuid: uuid, title: payload.title, description: payload.description,
    brand_id: mapped.brand_id ?? null, brand: mapped.brand ?? '', catalog_id: mapped.category_id, isbn: null,
    is_unisex: false, ai_photo: false, price: payload.price, package_size_id: mapped.package_size_id,
    shipment_prices: { domestic: null, international: null }, color_ids: mapped.color_id ? [mapped.color_id] : [],
    assigned_photos: photoIds.map((photo) => ({ id: photo, orientation: 0 })), measurement_length: null,
    measurement_width: null, item_attributes: attributes, size_id: mapped.size_id ?? null,
    status_id: mapped.condition_id ?? null, manufacturer: null, manufacturer_labelling: null,
  };
}

function choices(rows: unknown): { id: number; title: string }[] {
  const all: any[] = Array.isArray(rows) ? rows : [];
  return all.filter((row) => typeof row?.id === 'number').map((row) => ({ id: row.id, title: String(row.title ?? '') }));
}

/** Options stand in groups ("EU", "S/M/L"), groups in none. */
function leaves(options: unknown): { id: number; title: string }[] {
  const all: any[] = Array.isArray(options) ? options : [];
  return all.flatMap((option) => (Array.isArray(option?.options) ? leaves(option.options) : choices([option])));
}

function flattened(nodes: unknown, above: string): Record<string, unknown>[] {
  const all: any[] = Array.isArray(nodes) ? nodes : [];
  return all.flatMap((node) => {
    const path = above ? `${above} > ${node?.title}` : String(node?.title ?? '');
    const below = flattened(node?.catalogs, path);
    return [...choices([node]).map((choice) => ({ ...choice, path, leaf: below.length === 0 })), ...below];
  });
}
