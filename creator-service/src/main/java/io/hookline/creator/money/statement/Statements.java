package io.hookline.creator.money.statement;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Statements of the present brand's creators, read from the books: of all records of a person. */
@ApplicationScoped
public class Statements {

  /** What is owed is a credit in the books; moves between accounts of what is owed add up to 0. */
  private static final String MOVES =
      """
      with move as (
        select e.id, e.recorded_at, e.what, e.earning_id, -sum(p.amount) as amount
          from ledger_account a
          join ledger_posting p on p.account_id = a.id
          join ledger_entry e on e.id = p.entry_id
         where a.brand = :brand and a.creator_id = any(cast(:creators as uuid[])) and a.currency = :currency
           and e.recorded_at < :to
         group by e.id
        having sum(p.amount) <> 0)
      """;

  private static final String SUMS =
      MOVES
          + """
          select coalesce(sum(amount) filter (where recorded_at < :from), 0) as opening,
                 coalesce(sum(amount) filter (
                   where recorded_at >= :from and what not in ('CONFIRM', 'RETURN')), 0) as earned,
                 coalesce(-sum(amount) filter (
                   where recorded_at >= :from and what in ('CONFIRM', 'RETURN')), 0) as paid,
                 coalesce(sum(amount), 0) as closing
            from move
          """;

  private static final String ENTRIES =
      MOVES
          + """
          , line as (
            select m.*, sum(m.amount) over (order by m.id) as balance from move m)
          select l.id, l.recorded_at, l.what, l.earning_id, l.amount, l.balance, g.kind,
                 g.partnership_id, g.campaign_id, g.note,
                 s.payout_id
            from line l left join earning g on g.id = l.earning_id
            left join lateral (
              select s.payout_id from earning_step s
               where l.what in ('CONFIRM', 'RETURN') and s.brand = :brand
                 and s.earning_id = l.earning_id and s.step = l.what and s.at <= l.recorded_at
               order by s.id desc
               limit 1) s on true
           where l.recorded_at >= :from and l.id < :before
           order by l.id desc
           limit :fetch
          """;

  private final Jdbi jdbi;
  private final Creators creators;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  Statements(Jdbi jdbi, Creators creators, BrandDirectory brands, CurrentBrand brand) {
    this.creators = creators;
    this.jdbi = jdbi;
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * @param month {@code 2026-11}, in the brand's time zone
   */
  public StatementView of(UUID creator, String month, String currency) {
    Month range = range(month);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SUMS)
                .bind("brand", brand.slug())
                .bind("creators", creators.records(creator).toArray(UUID[]::new))
                .bind("currency", currency)
                .bind("from", range.from())
                .bind("to", range.to())
                .map(
                    (row, context) ->
                        new StatementView(
                            creators.standing(creator),
                            month,
                            money(row.getBigDecimal("opening"), currency),
                            money(row.getBigDecimal("earned"), currency),
                            money(row.getBigDecimal("paid"), currency),
                            money(row.getBigDecimal("closing"), currency)))
                .one());
  }

  /** What changed the balance in the month, the latest first, and one more than shown. */
  public List<StatementEntryView> entries(
      UUID creator, String month, String currency, PageQuery page) {
    Month range = range(month);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ENTRIES)
                .bind("brand", brand.slug())
                .bind("creators", creators.records(creator).toArray(UUID[]::new))
                .bind("currency", currency)
                .bind("from", range.from())
                .bind("to", range.to())
                .bind("before", page.before())
                .bind("fetch", page.fetch())
                .map((row, context) -> entry(row, currency))
                .list());
  }

  private Month range(String month) {
    return Month.of(month, brands.get(brand.slug()).timeZone());
  }

  private static StatementEntryView entry(ResultSet row, String currency) throws SQLException {
    String kind = row.getString("kind");
    return new StatementEntryView(
        row.getObject("id", UUID.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("what"),
        row.getObject("earning_id", UUID.class),
        kind == null ? null : EarningKind.valueOf(kind),
        row.getObject("partnership_id", UUID.class),
        row.getObject("campaign_id", UUID.class),
        row.getObject("payout_id", UUID.class),
        row.getString("note"),
        money(row.getBigDecimal("amount"), currency),
        money(row.getBigDecimal("balance"), currency));
  }

  private static Money money(BigDecimal amount, String currency) {
    return new Money(amount.stripTrailingZeros(), currency);
  }
}
