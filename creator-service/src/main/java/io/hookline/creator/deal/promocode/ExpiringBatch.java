package io.hookline.creator.deal.promocode;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Some of the codes whose validity is over. */
@ApplicationScoped
class ExpiringBatch {

  /** Those that somebody changes at the moment are next time's. */
  private static final String DUE =
      """
      select id from promo_code
       where brand = :brand and status in ('ACTIVE', 'EXHAUSTED') and valid_until <= :now
       order by valid_until limit 200 for update skip locked
      """;

  private final Jdbi jdbi;
  private final PromoCodeRepository codes;
  private final CurrentBrand brand;
  private final Clock clock;

  ExpiringBatch(Jdbi jdbi, PromoCodeRepository codes, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.codes = codes;
    this.brand = brand;
    this.clock = clock;
  }

  /** Returns how many were due. */
  @Transactional
  public int next() {
    Instant now = clock.instant();
    List<UUID> due =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(DUE)
                    .bind("brand", brand.slug())
                    .bind("now", now)
                    .mapTo(UUID.class)
                    .list());
    codes
        .all(due)
        .forEach(
            code -> {
              code.settle(0, codes.by(), now);
              codes.save(code, PromoCodeEvent::settled);
            });
    return due.size();
  }
}
