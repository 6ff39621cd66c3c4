package io.hookline.creator.deal.leak;

import io.hookline.creator.deal.promocode.PromoCodes;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

/** The brand's own coupon sites. */
@ApplicationScoped
class CouponSites {

  private static final String LIST =
      "select domain, added_at, added_by from coupon_site where brand = :brand order by domain";

  private static final String REMOVE =
      "delete from coupon_site where brand = :brand and not domain = any(:domains)";

  private static final String ADD =
      """
      insert into coupon_site (brand, domain, added_at, added_by)
      select distinct :brand, domain, :now::timestamptz, :by from unnest(:domains) as t(domain)
      on conflict do nothing
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;
  private final PromoCodes codes;

  CouponSites(Jdbi jdbi, CurrentBrand brand, CurrentActor actor, Clock clock, PromoCodes codes) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
    this.codes = codes;
  }

  List<CouponSiteView> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LIST)
                .bind("brand", brand.slug())
                .map(
                    (row, context) ->
                        new CouponSiteView(
                            row.getString("domain"),
                            row.getObject("added_at", OffsetDateTime.class).toInstant(),
                            row.getString("added_by")))
                .list());
  }

  void replace(List<String> domains) {
    List<String> lower = domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(REMOVE)
              .bind("brand", brand.slug())
              .bindArray("domains", String.class, lower)
              .execute();
          handle
              .createUpdate(ADD)
              .bind("brand", brand.slug())
              .bindArray("domains", String.class, lower)
              .bind("now", clock.instant())
              .bind("by", actor.actor().shown())
              .execute();
        });
    codes.lookAtAll();
  }
}
