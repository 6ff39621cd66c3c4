package io.hookline.content.measure.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statement of a page of the timeline. What began within the days stands together in an index;
 * what began before them and reaches into them is looked for among the intervals alone, by their
 * ends: without the two parts, each question would read the whole past for a long interval.
 */
final class TimelineQuestion {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final boolean fromADay;

  /**
   * @param begin of the days, null without
   * @param end the first instant after the days, null without
   */
  TimelineQuestion(TimelineFilter filter, Instant begin, Instant end) {
    fromADay = begin != null;
    if (begin != null) {
      values.put("begin", begin);
    }
    if (end != null) {
      conditions.add("starts_at < :end");
      values.put("end", end);
    }
    equal("kind", filter.kind == null ? null : filter.kind.name());
    equal("subkind", filter.subkind);
    equal("source", filter.source == null ? null : filter.source.name());
    concerns(filter);
  }

  private void equal(String column, Object value) {
    if (value != null) {
      conditions.add(column + " = :" + column);
      values.put(column, value);
    }
  }

  private void concerns(TimelineFilter filter) {
    List<String> named = new ArrayList<>();
    concern(named, "series_id", filter.series);
    concern(named, "post_id", filter.post);
    concern(named, "account_id", filter.account);
    concern(named, "creator_id", filter.creator);
    concern(named, "campaign", filter.campaign);
    concern(named, "product", filter.product);
    if (!named.isEmpty()) {
      String all = String.join(" and ", named);
      conditions.add(filter.withBrandWide ? "(brand_wide or " + all + ")" : all);
    }
  }

  private void concern(List<String> named, String column, Object value) {
    if (value != null) {
      named.add(column + " = :" + column);
      values.put(column, value);
    }
  }

  String sql() {
    if (!fromADay) {
      return part("") + " limit :limit";
    }
    return "select * from ((%s limit :limit) union all (%s limit :limit)) found%s limit :limit"
        .formatted(
            part(" and starts_at >= :begin"),
            part(
                " and starts_at < :begin and (ongoing or ends_at is not null) and last_at > :begin"),
            ORDER);
  }

  private static final String ORDER = " order by starts_at desc, id desc";

  private String part(String when) {
    StringBuilder sql =
        new StringBuilder("select ")
            .append(TimelineRows.COLUMNS)
            .append(" from timeline_entry where brand = :brand and removed_at is null")
            .append(" and (starts_at, id) < (:at, :id)")
            .append(when);
    conditions.forEach(condition -> sql.append(" and ").append(condition));
    return sql.append(ORDER).toString();
  }

  Map<String, Object> values() {
    return values;
  }
}
