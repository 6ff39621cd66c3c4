package io.hookline.creator.replica;

import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Whom orders are credited to. Goes before who works with it. */
@Singleton
@Priority(50)
class CreditDecisionProjection extends Projection {

  private static final String UPSERT =
      """
      insert into credit_decision (brand, conversion_id, version, model, occurred_at, credits,
             recorded_at)
      select distinct on ("conversionId") :brand, "conversionId", version, model, "occurredAt",
             coalesce(credits, '[]'), "recordedAt"
        from jsonb_to_recordset(:rows::jsonb)
          as change ("conversionId" uuid, version bigint, model text, "occurredAt" timestamptz,
                     credits jsonb, "recordedAt" timestamptz)
       order by "conversionId", version desc
      on conflict (brand, conversion_id) do update
         set version = excluded.version, model = excluded.model,
             occurred_at = excluded.occurred_at, credits = excluded.credits,
             recorded_at = excluded.recorded_at
       where credit_decision.version < excluded.version
      """;

  CreditDecisionProjection(Jdbi jdbi) {
    super(jdbi, "attribution", "credits", UPSERT);
  }
}
