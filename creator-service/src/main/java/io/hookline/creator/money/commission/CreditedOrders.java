package io.hookline.creator.money.commission;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What orders bring creators of the present brand. */
@ApplicationScoped
class CreditedOrders {

  private static final String COLUMNS =
      """
      conversion_id, creator_id, partnership_id, occurred_at, terms_version, campaign_id, currency,
      share, net_value, percent, commission, value_currency, rate
      """;

  private static final String REMOVE =
      "delete from credited_order where brand = :brand and conversion_id = any(:ids) returning "
          + COLUMNS;

  private static final String ADD =
      """
      insert into credited_order (brand, conversion_id, creator_id, partnership_id, occurred_at,
             terms_version, campaign_id, currency, share, net_value, percent, commission,
             value_currency, rate)
      select :brand, "conversionId", "creatorId", "partnershipId", "occurredAt", "termsVersion",
             "campaignId", currency, share, "netValue", percent, commission, "valueCurrency",
             rate
        from jsonb_to_recordset(:rows::jsonb)
          as r ("conversionId" uuid, "creatorId" uuid, "partnershipId" uuid,
                "occurredAt" timestamptz, "termsVersion" int, "campaignId" uuid, currency text,
                share numeric, "netValue" numeric, percent numeric, commission numeric,
                "valueCurrency" text, rate numeric)
      """;

  private static final String OF_PARTNERSHIPS =
      "select "
          + COLUMNS
          + " from credited_order where brand = :brand and partnership_id = any(:ids)";

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  CreditedOrders(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Returns what they have brought so far. */
  List<CreditedOrder> remove(Collection<UUID> conversions) {
    return read(REMOVE, conversions);
  }

  void add(List<CreditedOrder> orders) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("rows", OwnJson.write(json, orders))
                .execute());
  }

  List<CreditedOrder> ofPartnerships(Collection<UUID> partnerships) {
    return partnerships.isEmpty() ? List.of() : read(OF_PARTNERSHIPS, partnerships);
  }

  private List<CreditedOrder> read(String query, Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map(ConstructorMapper.of(CreditedOrder.class))
                .list());
  }
}
