package io.hookline.creator.door.own;

import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Orders that are credited to the visitor. */
@ApplicationScoped
@Transactional
public class OwnOrders {

  private static final int DIGITS = 4;

  private final OwnRows rows;

  OwnOrders(OwnRows rows) {
    this.rows = rows;
  }

  /** The latest first; a page begins at a day, so that it does not tell the hour of an order. */
  public Page<OwnOrderView> page(Visitor visitor, PageQuery page) {
    PlaceInTime before = page.beforePlace();
    return Page.of(
        rows.list(
            visitor,
            OwnSql.ORDERS,
            Map.of(
                "day",
                before.at().atZone(ZoneOffset.UTC).toLocalDate(),
                "id",
                before.id(),
                "fetch",
                page.fetch()),
            (row, context) -> view(row)),
        page,
        order -> new Object[] {order.day().atStartOfDay(ZoneOffset.UTC).toInstant(), order.id()},
        Function.identity());
  }

  private static OwnOrderView view(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    BigDecimal earned = row.getBigDecimal("earned").subtract(row.getBigDecimal("taken_back"));
    String status = row.getString("status");
    return new OwnOrderView(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getString("partnership"),
        plain(row.getBigDecimal("share")),
        OwnAmounts.money(rounded(row.getBigDecimal("net_value"), currency), currency),
        plain(row.getBigDecimal("percent")),
        OwnAmounts.money(earned, currency),
        OwnAmounts.money(row.getBigDecimal("taken_back"), currency),
        status == null ? null : EarningStatus.valueOf(status),
        why(row, earned, status));
  }

  private static List<WhyView> why(ResultSet row, BigDecimal earned, String status)
      throws SQLException {
    List<WhyView> why = new ArrayList<>();
    if (status != null && (earned.signum() > 0 || status.equals("VOID"))) {
      why.addAll(Why.of(EarningStatus.valueOf(status), Why.rules(row), false));
    }
    if (row.getBoolean("given_back")) {
      why.add(Why.ORDER_GIVEN_BACK.view());
    }
    if (!row.getBoolean("credited")) {
      why.add(Why.CREDIT_MOVED.view());
    } else if (row.getBigDecimal("net_value") == null) {
      why.add(Why.NO_RATE_YET.view());
    } else if (row.getBigDecimal("percent").signum() == 0) {
      why.add(Why.NO_COMMISSION.view());
    } else if (row.getBoolean("capped")) {
      why.add(Why.CAP_REACHED.view());
    }
    return why;
  }

  /** A share of an order may have parts of a cent. */
  private static BigDecimal rounded(BigDecimal amount, String currency) {
    return amount == null
        ? null
        : amount.setScale(Money.minorDigits(currency), RoundingMode.HALF_EVEN);
  }

  private static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal brief = number.setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return brief.scale() < 0 ? brief.setScale(0) : brief;
  }
}
