package io.hookline.kit.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param nextCursor where the next page begins, null on the last one
 */
public record Page<T>(
    List<T> items,
    @Schema(nullable = true, description = "Send it as cursor to get the next page")
        String nextCursor) {

  /**
   * Cuts a page out of rows read with {@link PageQuery#fetch()} as the limit: the one row too many
   * tells whether a next page exists.
   *
   * @param key the sort key of a row, the parts that {@link Cursor#parts} gives back
   */
  public static <R, T> Page<T> of(
      List<R> rows, PageQuery query, Function<R, Object[]> key, Function<R, T> view) {
    boolean more = rows.size() > query.limit();
    List<R> shown = more ? rows.subList(0, query.limit()) : rows;
    String next = more ? Cursor.of(key.apply(shown.get(shown.size() - 1))) : null;
    return new Page<>(shown.stream().map(view).toList(), next);
  }
}
