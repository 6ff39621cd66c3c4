package io.hookline.creator.money.budget;

import io.hookline.creator.money.rate.BrandAmounts;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** What became of the money of the present brand's campaigns. */
@ApplicationScoped
class BudgetUse {

  private record Row(
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

  /** In all; there is one key, and none without any money. */
  Amounts total(UUID campaign) {
    return by(campaign, row -> "")
        .getOrDefault("", Amounts.none(brands.get(brand.slug()).currency()));
  }

  Map<String, Amounts> byMonth(UUID campaign) {
    return by(campaign, Row::month);
  }

  Map<UUID, Amounts> byCreator(UUID campaign) {
    return by(campaign, Row::creatorId);
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

  private <K extends Comparable<K>> Map<K, Amounts> by(UUID campaign, Function<Row, K> key) {
    BrandFacts facts = brands.get(brand.slug());
    Map<K, Amounts> sums = new TreeMap<>();
    for (Row row : rows(campaign, facts)) {
      BigDecimal amount = amount(row);
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
  private BigDecimal amount(Row row) {
    return row.currency() == null
        ? row.amount()
        : inBrands.of(new Money(row.amount(), row.currency()), today());
  }

  private List<Row> rows(UUID campaign, BrandFacts facts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(UseSql.OF_CAMPAIGN)
                .bind("brand", brand.slug())
                .bind("campaign", campaign)
                .bind("zone", facts.timeZone().getId())
                .map(
                    (row, context) ->
                        new Row(
                            row.getObject("creator_id", UUID.class),
                            row.getString("month"),
                            Amounts.Part.valueOf(row.getString("part")),
                            row.getString("currency"),
                            row.getBigDecimal("amount"),
                            row.getLong("unconverted")))
                .list());
  }
}
