package io.hookline.creator.money.ledger;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the present brand's books say that creators are owed and were paid. */
@ApplicationScoped
public class OwedBalances {

  /** What is owed is a credit in the books, and so less than zero there. */
  private static final String BALANCES =
      """
      select a.currency,
             coalesce(-sum(p.amount) filter (where a.kind = 'PENDING'), 0) as pending,
             coalesce(-sum(p.amount) filter (where a.kind = 'HELD'), 0) as held,
             coalesce(-sum(p.amount) filter (where a.kind = 'PAYABLE'), 0) as payable,
             coalesce(-sum(p.amount) filter (where a.kind = 'IN_PAYOUT'), 0) as in_payout,
             coalesce(-sum(p.amount) filter (where a.kind = 'DISPUTED'), 0) as disputed,
             coalesce(sum(p.amount) filter (where PAYS), 0) as paid
        from ledger_account a
        join ledger_posting p on p.account_id = a.id
        join ledger_entry e on e.id = p.entry_id
       where a.brand = :brand and a.creator_id = any(cast(:records as uuid[]))
       group by a.currency
       order by a.currency
      """
          .replace("PAYS", Ledger.pays("e.what"));

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  OwedBalances(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * Of each currency that a person ever earned in.
   *
   * @param records all of hers
   */
  public List<Owed> of(Collection<UUID> records) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BALANCES)
                .bind("brand", brand.slug())
                .bind("records", records.toArray(UUID[]::new))
                .map((row, context) -> owed(row))
                .list());
  }

  private static Owed owed(ResultSet row) throws SQLException {
    return new Owed(
        row.getString("currency"),
        money(row, "pending"),
        money(row, "held"),
        money(row, "payable"),
        money(row, "in_payout"),
        money(row, "disputed"),
        money(row, "paid"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getBigDecimal(column).stripTrailingZeros(), row.getString("currency"));
  }
}
