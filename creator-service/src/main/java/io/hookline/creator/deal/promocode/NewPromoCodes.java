package io.hookline.creator.deal.promocode;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** Many promo codes with few statements. */
@ApplicationScoped
class NewPromoCodes {

  private static final String CREATORS =
      """
      select id, creator_id from partnership where brand = :brand and id = any(:partnerships)
      """;

  private static final String CAMPAIGNS =
      "select id from campaign where brand = :brand and id = any(:campaigns)";

  private static final String ADD =
      """
      insert into promo_code (id, brand, partnership_id, creator_id, campaign_id, code, reading,
             precedence, valid_from, valid_until, usage_limit, per_customer_limit, status,
             status_since, status_by, status_reason, version, created_at, updated_at)
      select t.id, :brand, t.partnership, t.creator, t.campaign, t.code, t.reading, t.precedence,
             t.valid_from, t.valid_until, t.usage_limit, t.per_customer_limit, t.status, :now, :by,
             null, 0, :now, :now
        from unnest(:ids::uuid[], :partnerships::uuid[], :creators::uuid[], :campaigns::uuid[],
                    :codes::text[], :readings::text[], :precedences::text[], :froms::timestamptz[],
                    :untils::timestamptz[], :limits::int[], :customers::int[], :statuses::text[])
          as t(id, partnership, creator, campaign, code, reading, precedence, valid_from,
               valid_until, usage_limit, per_customer_limit, status)
       order by t.reading
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  NewPromoCodes(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** The creators of those partnerships that there are. */
  Map<UUID, UUID> creators(Collection<UUID> partnerships) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CREATORS)
                .bind("brand", brand.slug())
                .bindArray("partnerships", UUID.class, partnerships)
                .setMapKeyColumn("id")
                .setMapValueColumn("creator_id")
                .collectInto(new GenericType<Map<UUID, UUID>>() {}));
  }

  /** Those of the partnerships that have ended. */
  Set<UUID> over(Collection<UUID> partnerships) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CREATORS + " and ended_at is not null")
                .bind("brand", brand.slug())
                .bindArray("partnerships", UUID.class, partnerships)
                .map((row, context) -> row.getObject("id", UUID.class))
                .set());
  }

  /** Those of the campaigns that there are. */
  Set<UUID> campaigns(Collection<UUID> campaigns) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CAMPAIGNS)
                .bind("brand", brand.slug())
                .bindArray("campaigns", UUID.class, campaigns)
                .mapTo(UUID.class)
                .set());
  }

  /** Adds codes, which must be free. */
  void add(List<PromoCode> codes, String by, Instant now) {
    List<PromoCodeView> views = codes.stream().map(PromoCode::view).toList();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("by", by)
                .bind("now", now)
                .bindArray("ids", UUID.class, of(views, PromoCodeView::id))
                .bindArray("partnerships", UUID.class, of(views, PromoCodeView::partnershipId))
                .bindArray("creators", UUID.class, of(views, PromoCodeView::creatorId))
                .bindArray("campaigns", UUID.class, of(views, PromoCodeView::campaignId))
                .bindArray("codes", String.class, of(views, PromoCodeView::code))
                .bindArray("readings", String.class, of(codes, PromoCode::reading))
                .bindArray("precedences", String.class, of(views, v -> v.precedence().name()))
                .bindArray("froms", String.class, of(views, v -> at(v.validFrom())))
                .bindArray("untils", String.class, of(views, v -> at(v.validUntil())))
                .bindArray("limits", Integer.class, of(views, PromoCodeView::usageLimit))
                .bindArray("customers", Integer.class, of(views, PromoCodeView::perCustomerLimit))
                .bindArray("statuses", String.class, of(views, v -> v.status().name()))
                .execute());
  }

  private static String at(Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private static <T, V> List<V> of(List<T> all, Function<T, V> value) {
    return all.stream().map(value).collect(Collectors.toList());
  }
}
