package io.hookline.creator.people.creator;

import io.hookline.creator.people.creator.CreatorFilter.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The two statements of a filtered list: among the first rows of its order, and by the indexes; see
 * {@code NewestOrIndexed}. They read the view that {@code show_by_brand} made, because under
 * row-level security itself PostgreSQL asks no index for words and facets.
 */
final class CreatorSearch {

  /** On what the order is by: read with it, from the place where it begins. */
  private final List<String> along = new ArrayList<>();

  private final List<String> narrowing = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final CreatorSort sort;

  /**
   * @param place of the last row of the page before; null for the first page
   */
  CreatorSearch(CreatorFilter filter, Place place) {
    sort = filter.sort;
    if (place != null) {
      along.add(sort.behind());
      values.put("id", place.id());
      if (sort.byNumber()) {
        values.put("number", place.number());
      }
    }
    Stream.of(filter.followers(), filter.engagement())
        .filter(Objects::nonNull)
        .forEach(this::range);
    if (sort.known() && filter.followers() == null) {
      along.add("r.followers >= 0");
    }
    if (!filter.facets().isEmpty()) {
      narrow(
          "r.facets @> cast(:facets as text[])", "facets", filter.facets().toArray(String[]::new));
    }
    if (filter.query() != null) {
      narrow("r.search @@ cast(:query as tsquery)", "query", filter.query());
    }
  }

  /**
   * Where a page ends.
   *
   * @param number 0 in an order by id alone
   */
  record Place(long number, UUID id) {}

  private void range(Range range) {
    String column = range.column();
    (sort.isBy(column) ? along : narrowing)
        .add("r.%1$s between :%1$sFrom and :%1$sTo".formatted(column));
    values.put(column + "From", range.from());
    values.put(column + "To", range.to());
  }

  private void narrow(String condition, String name, Object value) {
    narrowing.add(condition);
    values.put(name, value);
  }

  /** Whether the first rows of the order are the page. */
  boolean isPlain() {
    return narrowing.isEmpty();
  }

  Map<String, Object> values() {
    return values;
  }

  /** Among {@code :newest} rows of the order. */
  String newest() {
    return "select id, number from (select r.*, "
        + sort.number()
        + " as number"
        + rows(along)
        + sort.order()
        + " limit :newest) r where "
        + (isPlain() ? "true" : String.join(" and ", narrowing))
        + sort.order()
        + " limit :limit";
  }

  /** By the indexes of what narrows. */
  String indexed() {
    List<String> all = Stream.concat(along.stream(), narrowing.stream()).toList();
    return "with r as materialized (select r.id, r.followers, r.engagement, "
        + sort.number()
        + " as number"
        + rows(all)
        + ") select id, number from r"
        + sort.order()
        + " limit :limit";
  }

  private static String rows(List<String> conditions) {
    return " from creator_search_of_brand r where r.brand = :brand"
        + conditions.stream().map(condition -> " and " + condition).reduce("", String::concat);
  }
}
