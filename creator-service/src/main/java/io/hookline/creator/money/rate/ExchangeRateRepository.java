package io.hookline.creator.money.rate;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The present brand's rates: rows are added and never changed. */
@ApplicationScoped
class ExchangeRateRepository {

  private static final String SELECT =
      """
      select id, base, quote, day, rate, source, version, recorded_at
        from exchange_rate
       where brand = :brand
      """;

  private static final String NEWEST =
      """
      select distinct on (e.base, e.quote, e.day)
             e.id, e.base, e.quote, e.day, e.rate, e.source, e.version, e.recorded_at
        from jsonb_to_recordset(:rows::jsonb) as r ("from" text, "to" text, day date)
        join exchange_rate e
          on e.brand = :brand and e.base = r."from" and e.quote = r."to" and e.day = r.day
       order by e.base, e.quote, e.day, e.version desc
      """;

  private static final String INSERT =
      """
      insert into exchange_rate (id, brand, base, quote, day, rate, source, version, recorded_at)
      select id, :brand, "from", "to", day, rate, source, version, "recordedAt"
        from jsonb_to_recordset(:rows::jsonb)
          as r (id uuid, "from" text, "to" text, day date, rate numeric, source text,
                version bigint, "recordedAt" timestamptz)
      """;

  /** Two ranges, since a pair may be recorded either way round. */
  private static final String KNOWN =
      """
      select a.currency as asked_currency, a.day as asked_day, k.base, k.quote, k.day, k.rate
        from unnest(:currencies::text[], :days::date[]) as a(currency, day)
       cross join lateral (
         select distinct on (base, quote) base, quote, day, rate
           from (select * from exchange_rate
                  where brand = :brand and base in (a.currency, :to)
                    and day between a.day - :within and a.day
                 union
                 select * from exchange_rate
                  where brand = :brand and quote in (a.currency, :to)
                    and day between a.day - :within and a.day) r
          order by base, quote, day desc, version desc) k
       order by a.currency, a.day, k.base, k.quote
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  ExchangeRateRepository(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Whoever records waits for whoever records at the moment: versions have no gaps. */
  void lock() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select pg_advisory_xact_lock(hashtextextended('exchange_rate ' || :brand, 0))"
                        + " is null")
                .bind("brand", brand.slug())
                .mapTo(Boolean.class)
                .one());
  }

  /** The rates that hold for the pairs and days. */
  List<ExchangeRateView> newest(List<NewExchangeRate> pairs) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEWEST)
                .bind("brand", brand.slug())
                .bind("rows", OwnJson.write(json, pairs))
                .map((row, context) -> view(row))
                .list());
  }

  void add(List<ExchangeRateView> rates) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("brand", brand.slug())
                .bind("rows", OwnJson.write(json, rates))
                .execute());
  }

  Optional<ExchangeRateView> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " and id = :id")
                .bind("brand", brand.slug())
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne());
  }

  List<ExchangeRateView> page(String from, String to, LocalDate day, PageQuery page) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + """
                          and id < :before
                          and (cast(:from as text) is null or base = :from)
                          and (cast(:to as text) is null or quote = :to)
                          and (cast(:day as date) is null or day = :day)
                        order by id desc
                        limit :fetch
                        """)
                .bind("brand", brand.slug())
                .bind("before", page.before())
                .bind("from", from)
                .bind("to", to)
                .bind("day", day)
                .bind("fetch", page.fetch())
                .map((row, context) -> view(row))
                .list());
  }

  /**
   * What may tell the worth of each currency on its day.
   *
   * @param within so many days before
   */
  Map<CurrencyDay, List<FindRate.Known>> known(
      Collection<CurrencyDay> asked, String to, int within) {
    List<CurrencyDay> all = List.copyOf(asked);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(KNOWN)
                .bind("brand", brand.slug())
                .bind("currencies", ArrayParameters.of(all, c -> c.texts(CurrencyDay::currency)))
                .bind("days", ArrayParameters.of(all, c -> c.texts(day -> day.day().toString())))
                .bind("to", to)
                .bind("within", within)
                .map(
                    (row, context) ->
                        Map.entry(
                            new CurrencyDay(
                                row.getString("asked_currency"),
                                row.getObject("asked_day", LocalDate.class)),
                            new FindRate.Known(
                                row.getString("base"),
                                row.getString("quote"),
                                row.getObject("day", LocalDate.class),
                                row.getBigDecimal("rate"))))
                .collect(
                    Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
  }

  private static ExchangeRateView view(ResultSet row) throws SQLException {
    return new ExchangeRateView(
        row.getObject("id", UUID.class),
        row.getString("base"),
        row.getString("quote"),
        row.getObject("day", LocalDate.class),
        row.getBigDecimal("rate").stripTrailingZeros(),
        row.getString("source"),
        row.getLong("version"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
