package io.hookline.creator.money.due;

import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What was earned under partnerships of the present brand. */
@ApplicationScoped
class EarnedUnder {

  /** What was earned with a source; public because Jdbi makes it. */
  public record Sum(SourceKind sourceKind, String sourceId, String currency, BigDecimal amount) {}

  private static final String SUMS =
      """
      select source_kind, source_id, currency, sum(amount) as amount
        from earning
       where brand = :brand and partnership_id = :partnership
         and source_kind = any(:sources)
       group by source_kind, source_id, currency
      """;

  private static final String SINCE =
      """
      select exists (select 1 from earning
                      where brand = :brand and partnership_id = :partnership
                        and earned_at >= :since and status <> 'VOID')
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  EarnedUnder(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<Sum> sums(UUID partnership) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SUMS)
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .bindArray("sources", String.class, SourceKind.UNDER_TERMS)
                .map(ConstructorMapper.of(Sum.class))
                .list());
  }

  boolean since(UUID partnership, Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SINCE)
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .bind("since", since)
                .mapTo(Boolean.class)
                .one());
  }
}
