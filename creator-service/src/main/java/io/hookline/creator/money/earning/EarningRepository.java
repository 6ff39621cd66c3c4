package io.hookline.creator.money.earning;

import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists earnings. */
@ApplicationScoped
class EarningRepository {

  private final EarningRows rows;

  EarningRepository(EarningRows rows) {
    this.rows = rows;
  }

  /** The newest first. */
  List<EarningView> page(EarningFilter filter, PageQuery page) {
    StringBuilder conditions = new StringBuilder(" and e.id < :before");
    Map<String, Object> values = new HashMap<>();
    values.put("before", page.before());
    values.put("fetch", page.fetch());
    add(conditions, values, "creator_id", filter.creator);
    add(conditions, values, "partnership_id", filter.partnership);
    add(conditions, values, "campaign_id", filter.campaign);
    add(conditions, values, "kind", filter.kind == null ? null : filter.kind.name());
    add(conditions, values, "status", filter.status == null ? null : filter.status.name());
    add(conditions, values, "source_id", filter.source);
    add(conditions, values, "payout_id", filter.payout);
    return rows.list(conditions + " order by e.id desc limit :fetch", values);
  }

  List<EarningView> held(String rule, UUID creator, UUID partnership, PageQuery page) {
    StringBuilder conditions =
        new StringBuilder(" and e.status = 'HELD' and e.reverses_id is null and e.id < :before");
    Map<String, Object> values = new HashMap<>();
    values.put("before", page.before());
    values.put("fetch", page.fetch());
    add(conditions, values, "creator_id", creator);
    add(conditions, values, "partnership_id", partnership);
    if (rule != null) {
      conditions.append(
          " and e.reasons @> jsonb_build_array(jsonb_build_object('rule', :rule::text))");
      values.put("rule", rule);
    }
    return rows.list(conditions + " order by e.id desc limit :fetch", values);
  }

  private static void add(
      StringBuilder conditions, Map<String, Object> values, String column, Object value) {
    if (value != null) {
      conditions.append(" and e.").append(column).append(" = :").append(column);
      values.put(column, value);
    }
  }
}
