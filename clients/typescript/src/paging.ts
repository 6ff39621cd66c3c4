/** A page of a list. */
export interface Page<T> {
  items?: T[]
  nextCursor?: string | null
}

/** Query of the next page: empty for the first one. */
export type PageQuery = { cursor?: string }

/**
 * Every item of a list, page by page; the next page is read when its first item is asked for.
 *
 * @param read reads one page with this part of the query
 */
export async function* everyItem<T>(
  read: (query: PageQuery) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  let query: PageQuery = {}
  for (;;) {
    const page = await read(query)
    yield* page.items ?? []
    if (!page.nextCursor) {
      return
    }
    query = { cursor: page.nextCursor }
  }
}
