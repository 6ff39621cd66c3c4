package io.hookline.creator.money.payout;

import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists payouts. */
@ApplicationScoped
class PayoutPages {

  private final PayoutRows rows;

  PayoutPages(PayoutRows rows) {
    this.rows = rows;
  }

  /** The newest first, and one more than shown. */
  List<PayoutView> of(PayoutFilter filter, PageQuery page) {
    StringBuilder conditions = new StringBuilder(" and id < :before");
    Map<String, Object> values = new HashMap<>();
    values.put("before", page.before());
    values.put("fetch", page.fetch());
    add(conditions, values, "batch_id", filter.batch);
    add(conditions, values, "creator_id", filter.creator);
    add(conditions, values, "status", filter.status == null ? null : filter.status.name());
    return rows.list(conditions + " order by id desc limit :fetch", values);
  }

  private static void add(
      StringBuilder conditions, Map<String, Object> values, String column, Object value) {
    if (value != null) {
      conditions.append(" and ").append(column).append(" = :").append(column);
      values.put(column, value);
    }
  }
}
