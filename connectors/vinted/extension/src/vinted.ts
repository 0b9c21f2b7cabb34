// SPDX-License-Identifier: GPL-3.0-or-later
import { judged } from './failures.js';
import { CallPage, PageCall, TaskFailure } from './types.js';

const mostPages = 200;
const mostSalesPages = 3; // newest first; older sales were told long ago

export interface Sale {
  vinted_id: number;
  transaction_id: unknown;
  price: unknown;
  date: unknown;
}

const skippedOrders = ['not_found', 'network_error', 'validation_error', 'access_denied'];

type Call = Omit<PageCall, 'json'> & { json?: object };

export interface Picture {
  name: string;
  type: string;
  base64: string;
}

/** Vinted's requests as its own page makes them, one at a time with the pause that Evenstock asks for in between. */
export class Vinted {
  private last = 0;
  private origin = '';

  constructor(
    private readonly page: CallPage,
    private readonly gapMs: number,
    private readonly pause: (ms: number) => Promise<void>,
    private readonly now: () => number = Date.now,
  ) {}

  private async call(wanted: Call, mayHaveHappened = false): Promise<any> {
    const { json, ...rest } = wanted;
    const call: PageCall = json === undefined ? rest : { ...rest, json: JSON.stringify(json) };
    const wait = this.last + this.gapMs - this.now();
    if (this.last > 0 && wait > 0) await this.pause(wait);
    const first = await this.page(call);
    this.last = this.now();
    this.origin = first.origin;
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
    const item = { ...itemBody(payload, uuid, photoIds, vintedId), ...ownersOwn(current, payload) };
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
  async wardrobe(userId: string): Promise<{ items: unknown[]; pagination: unknown; complete: boolean }> {
    const items: unknown[] = [];
    let pagination: any = {};
    for (let page = 1; page <= mostPages; ++page) {
      const body = await this.call({
        method: 'GET',
        path: `/api/v2/wardrobe/${encodeURIComponent(userId)}/items?page=${page}&per_page=96&order=newest_first`,
      });
      if (!Array.isArray(body?.items)) throw new TaskFailure('api_error', 'this is no wardrobe');
      items.push(...body.items.map((row: any) => kept(row, this.origin)));
      const isFirst = page === 1;
      const total = body.pagination?.total_entries;
      if (!isFirst && total !== pagination.total_entries) return { items, pagination: body.pagination, complete: false };
      pagination = body.pagination ?? {};
      if (typeof pagination.total_pages !== 'number') return { items, pagination, complete: false };
      if (page >= pagination.total_pages) return { items, pagination, complete: true };
    }
    return { items, pagination, complete: false };
  }

  /**
   * When and for how much the sold ones among these rows were sold, as far as Vinted's list of orders tells; of the
   * buyers nothing is taken. A site without that list takes nothing away: the wardrobe alone says what is sold.
   */
  async sales(sold: any[]): Promise<Sale[]> {
    const found: Sale[] = [];
    for (const status of sold.length > 0 ? ['in_progress', 'completed'] : []) {
      for (let page = 1; page <= mostSalesPages && found.length < sold.length; ++page) {
        const path = `/api/v2/my_orders?type=sold&status=${status}&page=${page}&per_page=20`;
        let body: any;
        try {
          body = await this.call({ method: 'GET', path });
        } catch (failure) {
          if (!(failure instanceof TaskFailure) || !skippedOrders.includes(failure.type))
            throw failure;
        }
        if (!Array.isArray(body?.my_orders)) break;
        found.push(...body.my_orders.flatMap((order: any) => sale(order, sold)));
        if (!(page < body.pagination?.total_pages)) break;
      }
    }
    return found;
  }
}

/** An order of one of these rows: by the listing's number where it is named, else by the very title. */
function sale(order: any, sold: any[]): Sale[] {
  const rows = sold.filter((row) => (order?.item_id ? row.id === order.item_id : row.title === order?.title));
  if (rows.length !== 1) return [];
  const { transaction_id, price, date } = order;
  return [{ vinted_id: rows[0].id, transaction_id, price, date }];
}

/** What Evenstock needs of a row: nobody else's data leaves the browser. */
function kept(row: any, origin: string): Record<string, unknown> {
  if (typeof row?.url !== 'string' && typeof row?.path === 'string') row = { ...row, url: origin + row.path };
  const names = ['id', 'title', 'price', 'url', 'view_count', 'favourite_count', 'is_draft', 'is_closed', 'is_reserved',
    'is_hidden', 'item_closing_action'];
  return Object.fromEntries(names.filter((name) => row?.[name] !== undefined).map((name) => [name, row[name]]));
}

/** The nested object of Vinted's form; size and condition stand in both places, since either may be looked at. */
export function itemBody(payload: Record<string, any>, uuid: string, photoIds: number[], id: number | null): object {
  const mapped = payload.mapped_attributes ?? {};
  if (!mapped.category_id) throw new TaskFailure('mapping_error', 'no category is assigned');
  if (!mapped.package_size_id) throw new TaskFailure('mapping_error', 'no package size is assigned');
  return {
    id, currency: payload.currency ?? 'EUR', temp_uuid: uuid, title: payload.title, description: payload.description,
    brand_id: mapped.brand_id ?? null, brand: mapped.brand ?? '', catalog_id: mapped.category_id, isbn: null,
    is_unisex: false, ai_photo: false, price: payload.price, package_size_id: mapped.package_size_id,
    shipment_prices: { domestic: null, international: null }, color_ids: mapped.color_id ? [mapped.color_id] : [],
    assigned_photos: photoIds.map((photo) => ({ id: photo, orientation: 0 })), measurement_length: null,
    measurement_width: null, item_attributes: attributesOf(mapped), size_id: mapped.size_id ?? null,
    status_id: mapped.condition_id ?? null, manufacturer: null, manufacturer_labelling: null,
  };
}

/** A change sends the whole listing: what its owner filled in on Vinted and Evenstock knows nothing of stays as it is. */
function ownersOwn(current: any, payload: Record<string, any>): Record<string, unknown> {
  const names = ['isbn', 'is_unisex', 'measurement_length', 'measurement_width', 'manufacturer', 'manufacturer_labelling'];
  const own = Object.fromEntries(names.filter((name) => current?.[name] !== undefined).map((name) => [name, current[name]]));
  const mapped = payload.mapped_attributes ?? {};
  const more = (Array.isArray(current?.item_attributes) ? current.item_attributes : []).filter(
    (attribute: any) => typeof attribute?.code === 'string' && !['size', 'condition'].includes(attribute.code),
  );
  const colors = [...(Array.isArray(current?.color_ids) ? current.color_ids : [current?.color1_id, current?.color2_id])];
  const first = mapped.color_id ?? colors[0];
  const second = colors[1];
  const kept = [first, second !== first ? second : undefined].filter((id) => typeof id === 'number');
  return { ...own, color_ids: kept, item_attributes: [...attributesOf(mapped), ...more] };
}

function attributesOf(mapped: Record<string, any>): { code: string; ids: number[] }[] {
  const attributes = [];
  if (mapped.size_id) attributes.push({ code: 'size', ids: [mapped.size_id] });
  if (mapped.condition_id) attributes.push({ code: 'condition', ids: [mapped.condition_id] });
  return attributes;
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
