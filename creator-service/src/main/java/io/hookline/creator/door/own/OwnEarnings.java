package io.hookline.creator.door.own;

import io.hookline.creator.door.DoorProblem;
import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What the visitor earned. */
@ApplicationScoped
@Transactional
public class OwnEarnings {

  private final OwnRows rows;

  OwnEarnings(OwnRows rows) {
    this.rows = rows;
  }

  /** What was earned last stands first. */
  public Page<OwnEarningView> page(Visitor visitor, OwnEarningFilter filter, PageQuery page) {
    StringBuilder filters = new StringBuilder();
    Map<String, Object> values = new HashMap<>();
    values.put("before", page.before());
    values.put("fetch", page.fetch());
    if (filter.status != null) {
      filters.append(OwnEarningSql.OF_STATUS);
      values.put("status", filter.status.name());
    }
    if (filter.order != null) {
      filters.append(OwnEarningSql.OF_ORDER);
      values.put("order", filter.order);
    }
    return Page.of(
        rows.list(
            visitor, OwnEarningSql.page(filters.toString()), values, (row, context) -> view(row)),
        page,
        earning -> new Object[] {earning.id()},
        Function.identity());
  }

  /**
   * @throws Problem DOOR_NOTHING_THERE
   */
  public OwnEarningView get(Visitor visitor, UUID id) {
    return rows
        .list(visitor, OwnEarningSql.ONE, Map.of("id", id), (row, context) -> view(row))
        .stream()
        .findFirst()
        .orElseThrow(
            () -> new Problem(DoorProblem.DOOR_NOTHING_THERE, "There is no earning " + id + "."));
  }

  private static OwnEarningView view(ResultSet row) throws SQLException {
    EarningStatus status = EarningStatus.valueOf(row.getString("status"));
    EarningKind kind = EarningKind.valueOf(row.getString("kind"));
    UUID reverses = row.getObject("reverses_id", UUID.class);
    return new OwnEarningView(
        row.getObject("id", UUID.class),
        kind,
        OwnAmounts.money(row, "amount"),
        status,
        row.getString("partnership"),
        row.getObject("earned_on", LocalDate.class),
        row.getObject("order_id", UUID.class),
        OwnAmounts.instant(row, "hold_until"),
        Why.of(status, Why.rules(row), reverses != null),
        reverses,
        row.getObject("payout_id", UUID.class),
        kind.hasNoteForCreator() ? row.getString("note") : null);
  }
}
