package io.hookline.creator.door.own;

import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The visitor's account in the books: all of her records as one. */
@ApplicationScoped
@Transactional
public class OwnStatements {

  private final OwnRows rows;

  OwnStatements(OwnRows rows) {
    this.rows = rows;
  }

  /** Of each currency that she ever earned in. */
  public List<OwnBalanceView> balances(Visitor visitor) {
    return rows.list(
        visitor,
        OwnSql.BALANCES,
        Map.of(),
        (row, context) ->
            new OwnBalanceView(
                row.getString("currency"),
                OwnAmounts.money(row, "pending"),
                OwnAmounts.money(row, "held"),
                OwnAmounts.money(row, "payable"),
                OwnAmounts.money(row, "in_payout"),
                OwnAmounts.money(row, "disputed"),
                OwnAmounts.money(row, "paid")));
  }

  /**
   * Months in which something changed, the latest first.
   *
   * @param currency null for the brand's
   */
  public Page<OwnStatementView> months(Visitor visitor, String currency, PageQuery page) {
    return Page.of(
        rows.list(
            visitor,
            OwnSql.STATEMENTS,
            Map.of(
                "currency",
                orBrands(currency),
                "before",
                page.beforeNumber(),
                "fetch",
                page.fetch()),
            (row, context) ->
                new OwnStatementView(
                    row.getString("month"),
                    OwnAmounts.money(row, "opening"),
                    OwnAmounts.money(row, "earned"),
                    OwnAmounts.money(row, "paid"),
                    OwnAmounts.money(row, "closing"))),
        page,
        shown -> new Object[] {shown.month().replace("-", "")},
        Function.identity());
  }

  /**
   * What changed the balance in a month, the latest first.
   *
   * @param month {@code 2026-11}
   * @param currency null for the brand's
   */
  public Page<OwnStatementEntryView> entries(
      Visitor visitor, String month, String currency, PageQuery page) {
    return Page.of(
        rows.list(
            visitor,
            OwnSql.ENTRIES,
            Map.of(
                "month",
                month,
                "currency",
                orBrands(currency),
                "before",
                page.before(),
                "fetch",
                page.fetch()),
            (row, context) -> entry(row)),
        page,
        entry -> new Object[] {entry.id()},
        Function.identity());
  }

  private String orBrands(String currency) {
    return currency == null ? rows.brand().currency() : currency;
  }

  private static OwnStatementEntryView entry(ResultSet row) throws SQLException {
    String of = row.getString("kind");
    EarningKind kind = of == null ? null : EarningKind.valueOf(of);
    return new OwnStatementEntryView(
        row.getObject("id", UUID.class),
        OwnAmounts.instant(row, "recorded_at"),
        row.getString("what"),
        row.getObject("earning_id", UUID.class),
        kind,
        row.getString("partnership"),
        row.getObject("payout_id", UUID.class),
        kind != null && kind.hasNoteForCreator() ? row.getString("note") : null,
        OwnAmounts.money(row, "amount"),
        OwnAmounts.money(row, "balance"));
  }
}
