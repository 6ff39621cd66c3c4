package io.hookline.creator.replica;

import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Orders. Goes before who works with them. */
@Singleton
@Priority(50)
class ConversionProjection extends Projection {

  private static final String UPSERT =
      """
      insert into conversion (brand, id, order_id, occurred_at, value, currency, refunded, net_value,
             promo_codes, items, country, customer, version, recorded_at)
      select distinct on (id) :brand, id, "orderId", "occurredAt", (value ->> 'amount')::numeric,
             value ->> 'currency', (refunded ->> 'amount')::numeric,
             ("netValue" ->> 'amount')::numeric, coalesce("promoCodes", '{}'),
             coalesce(items, '[]'), country, customer, version, "recordedAt"
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "orderId" text, "occurredAt" timestamptz, value jsonb,
                     refunded jsonb, "netValue" jsonb, "promoCodes" text[], items jsonb,
                     country text, customer text, version bigint, "recordedAt" timestamptz)
       order by id, version desc
      on conflict (brand, id) do update
         set order_id = excluded.order_id, occurred_at = excluded.occurred_at,
             value = excluded.value, currency = excluded.currency, refunded = excluded.refunded,
             net_value = excluded.net_value, promo_codes = excluded.promo_codes,
             items = excluded.items, country = excluded.country, customer = excluded.customer,
             version = excluded.version, recorded_at = excluded.recorded_at
       where conversion.version < excluded.version
      """;

  ConversionProjection(Jdbi jdbi) {
    super(jdbi, "attribution", "conversions", UPSERT);
  }
}
