package io.hookline.creator.money.statement;

import static io.hookline.creator.money.statement.StatementMonth.quiet;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Statements of the present brand's creators, read from the books: of all records of a person. The
 * brand and the creator's own door show the same.
 */
@ApplicationScoped
public class Statements {

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
    StatementMonth shown =
        months(creators.records(creator), currency, StatementMonth.number(month) + 1, 1).stream()
            .findFirst()
            .map(last -> last.month().equals(month) ? last : quiet(month, last.closing()))
            .orElseGet(() -> quiet(month, new Money(BigDecimal.ZERO, currency)));
    return StatementView.of(creators.standing(creator), shown);
  }

  /**
   * Months in which something changed, the latest first, and one more than shown.
   *
   * @param records all of a person's
   */
  public List<StatementMonth> months(Collection<UUID> records, String currency, PageQuery page) {
    return months(records, currency, page.beforeNumber(), page.fetch());
  }

  private List<StatementMonth> months(
      Collection<UUID> records, String currency, long before, int fetch) {
    return list(
        StatementSql.MONTHS,
        records,
        currency,
        Map.of("before", before, "fetch", fetch),
        row ->
            new StatementMonth(
                row.getString("month"),
                money(row, "opening", currency),
                money(row, "earned", currency),
                money(row, "paid", currency),
                money(row, "closing", currency)));
  }

  /**
   * What changed the balance in a month, the latest first, and one more than shown.
   *
   * @param records all of a person's
   * @param month {@code 2026-11}, in the brand's time zone
   */
  public List<StatementEntryView> entries(
      Collection<UUID> records, String month, String currency, PageQuery page) {
    return list(
        StatementSql.ENTRIES,
        records,
        currency,
        Map.of("month", month, "before", page.before(), "fetch", page.fetch()),
        row -> entry(row, currency));
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> list(
      String query, Collection<UUID> records, String currency, Map<String, ?> values, Row<T> row) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bind("brand", brand.slug())
                .bind("zone", brands.get(brand.slug()).timeZone().getId())
                .bind("records", records.toArray(UUID[]::new))
                .bind("currency", currency)
                .bindMap(values)
                .map((line, context) -> row.read(line))
                .list());
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
        money(row, "amount", currency),
        money(row, "balance", currency));
  }

  private static Money money(ResultSet row, String column, String currency) throws SQLException {
    return new Money(row.getBigDecimal(column).stripTrailingZeros(), currency);
  }
}
