package io.hookline.creator.money.risk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Orders without a commission that could be held, which a rule finds suspicious. */
@ApplicationScoped
class SuspiciousOrders {

  /**
   * Public because Jdbi makes it.
   *
   * @param rules with commas between them
   */
  public record Suspicious(UUID conversionId, UUID creatorId, UUID partnershipId, String rules) {}

  /** In the order of their keys: all are locked before any is deleted. */
  private static final String REMOVE =
      """
      with locked as materialized (
        select 1 from suspicious_order
         where brand = :brand and conversion_id = any(cast(:orders as uuid[]))
         order by conversion_id, creator_id, partnership_id
           for update)
      delete from suspicious_order
       where (select count(*) from locked) > 0
         and brand = :brand and conversion_id = any(cast(:orders as uuid[]))
      returning conversion_id, creator_id, partnership_id, rules
      """;

  private static final String ADD =
      """
      insert into suspicious_order (brand, conversion_id, creator_id, partnership_id, rules)
      select :brand, "conversionId", "creatorId", "partnershipId", rules
        from jsonb_to_recordset(:rows::jsonb)
          as r ("conversionId" uuid, "creatorId" uuid, "partnershipId" uuid, rules text)
       order by 2, 3, 4
      on conflict on constraint pk_suspicious_order do update set rules = excluded.rules
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  SuspiciousOrders(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /**
   * Of these orders those are suspicious now, and no others.
   *
   * @return the partnerships of which that says something new
   */
  Set<UUID> replace(Collection<UUID> conversions, List<Suspicious> now) {
    Set<Suspicious> different = new HashSet<>(now);
    for (Suspicious before : remove(conversions)) {
      if (!different.remove(before)) {
        different.add(before);
      }
    }
    add(now);
    return different.stream().map(Suspicious::partnershipId).collect(Collectors.toSet());
  }

  private List<Suspicious> remove(Collection<UUID> conversions) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REMOVE)
                .bind("brand", brand.slug())
                .bind("orders", conversions.toArray(UUID[]::new))
                .map(ConstructorMapper.of(Suspicious.class))
                .list());
  }

  private void add(List<Suspicious> orders) {
    if (!orders.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(ADD)
                  .bind("brand", brand.slug())
                  .bind("rows", OwnJson.write(json, orders))
                  .execute());
    }
  }
}
