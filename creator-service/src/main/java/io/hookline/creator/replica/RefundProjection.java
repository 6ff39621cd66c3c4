package io.hookline.creator.replica;

import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What was given back of orders. Goes before who works with it. */
@Singleton
@Priority(50)
class RefundProjection extends Projection {

  private static final String UPSERT =
      """
      insert into refund (brand, id, conversion_id, kind, amount, currency, occurred_at, version,
             recorded_at)
      select distinct on (id) :brand, id, "conversionId", kind, (amount ->> 'amount')::numeric,
             amount ->> 'currency', "occurredAt", version, "recordedAt"
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "conversionId" uuid, kind text, amount jsonb,
                     "occurredAt" timestamptz, version bigint, "recordedAt" timestamptz)
       order by id, version desc
      on conflict (brand, id) do update
         set conversion_id = excluded.conversion_id, kind = excluded.kind,
             amount = excluded.amount, currency = excluded.currency,
             occurred_at = excluded.occurred_at, version = excluded.version,
             recorded_at = excluded.recorded_at
       where refund.version < excluded.version
      """;

  RefundProjection(Jdbi jdbi) {
    super(jdbi, "attribution", "refunds", UPSERT);
  }
}
