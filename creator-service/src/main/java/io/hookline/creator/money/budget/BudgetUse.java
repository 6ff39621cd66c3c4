package io.hookline.creator.money.budget;

import io.hookline.creator.money.earning.SourceKind;
import io.hookline.creator.money.rate.BrandAmounts;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** What became of the money of the present brand's campaigns. */
@ApplicationScoped
class BudgetUse {

  private record Row(
      UUID campaignId,
      UUID creatorId,
      String month,
      Amounts.Part part,
      String currency,
      BigDecimal amount,
      long unconverted) {}

  private final Jdbi jdbi;
  private final BrandAmounts inBrands;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  BudgetUse(
      Jdbi jdbi, BrandAmounts inBrands, BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.inBrands = inBrands;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  Amounts total(UUID campaign) {
    return totals(Set.of(campaign)).get(campaign);
  }

  /** Of each campaign, with one statement. */
  Map<UUID, Amounts> totals(Collection<UUID> campaigns) {
    Map<UUID, Amounts> totals = new HashMap<>();
    Amounts none = Amounts.none(inBrands.currency());
    campaigns.forEach(campaign -> totals.put(campaign, none));
    totals.putAll(by(campaigns, UseSql.TOTALS, Row::campaignId));
    return totals;
  }

  Map<String, Amounts> byMonth(UUID campaign) {
    return by(Set.of(campaign), UseSql.BY_CREATOR_AND_MONTH, Row::month);
  }

  Map<UUID, Amounts> byCreator(UUID campaign) {
    return by(Set.of(campaign), UseSql.BY_CREATOR_AND_MONTH, Row::creatorId);
  }

  /** Of the campaign under which a partnership is. */
  Optional<UUID> campaignOf(UUID partnership) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select campaign_id from partnership
                     where brand = :brand and id = :partnership and campaign_id is not null
                    """)
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .mapTo(UUID.class)
                .findOne());
  }

  /**
   * Whether it promises something in a currency that nobody can convert today.
   *
   * @return the currency; empty if not
   */
  Optional<String> unconvertible(UUID partnership) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select pay ->> 'currency' from partnership
                         where brand = :brand and id = :partnership
                           and (pay -> 'flatFee' ->> 'amount' is not null
                                or jsonb_path_exists(pay, '$.perDeliverable[*]'))
                        """)
                    .bind("brand", brand.slug())
                    .bind("partnership", partnership)
                    .mapTo(String.class)
                    .findOne())
        .filter(currency -> inBrands.of(new Money(BigDecimal.ONE, currency), today()) == null);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), brands.get(brand.slug()).timeZone());
  }

  private <K extends Comparable<K>> Map<K, Amounts> by(
      Collection<UUID> campaigns, String sql, Function<Row, K> key) {
    BrandFacts facts = brands.get(brand.slug());
    List<Row> rows = rows(campaigns, sql, facts);
    Map<Row, BigDecimal> converted = converted(rows);
    Map<K, Amounts> sums = new TreeMap<>();
    for (Row row : rows) {
      BigDecimal amount = row.currency() == null ? row.amount() : converted.get(row);
      sums.merge(
          key.apply(row),
          Amounts.none(facts.currency())
              .plus(
                  row.part(),
                  amount == null ? BigDecimal.ZERO : amount,
                  row.unconverted() + (amount == null ? 1 : 0)),
          BudgetUse::add);
    }
    return sums;
  }

  private static Amounts add(Amounts one, Amounts other) {
    return one.plus(Amounts.Part.COMMITTED, other.committed().amount(), 0)
        .plus(Amounts.Part.EARNED, other.earned().amount(), 0)
        .plus(Amounts.Part.PAYABLE, other.payable().amount(), 0)
        .plus(Amounts.Part.PAID, other.paid().amount(), other.unconverted());
  }

  /** What is committed is worth what its currency is today. */
  private Map<Row, BigDecimal> converted(List<Row> rows) {
    LocalDate today = today();
    return inBrands.known(
        rows.stream().filter(row -> row.currency() != null).toList(),
        row -> new Money(row.amount(), row.currency()),
        row -> today);
  }

  private List<Row> rows(Collection<UUID> campaigns, String sql, BrandFacts facts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("brand", brand.slug())
                .bindArray("campaigns", UUID.class, campaigns)
                .bind("zone", facts.timeZone().getId())
                .bind("currency", facts.currency())
                .bind("source", SourceKind.PARTNERSHIP)
                .map(
                    (row, context) ->
                        new Row(
                            row.getObject("campaign_id", UUID.class),
                            row.getObject("creator_id", UUID.class),
                            row.getString("month"),
                            Amounts.Part.valueOf(row.getString("part")),
                            row.getString("currency"),
                            row.getBigDecimal("amount"),
                            row.getLong("unconverted")))
                .list());
  }
}
