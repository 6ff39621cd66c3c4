package io.hookline.creator.replica;

import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** By what dishonest orders are known. Goes before who judges them. */
@Singleton
@Priority(50)
class ConversionSignalProjection extends Projection {

  private static final String UPSERT =
      """
      insert into conversion_signal (brand, id, email_sha256, phone_sha256, disposable_email,
             referrer_domain, landing_domain, touched_creator_ids, codes, version, recorded_at)
      select distinct on (id) :brand, id, "emailSha256", "phoneSha256", "disposableEmail",
             "referrerDomain", "landingDomain", coalesce("touchedCreatorIds", '{}'),
             coalesce(codes, '{}'), version, "recordedAt"
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "emailSha256" text, "phoneSha256" text, "disposableEmail" boolean,
                     "referrerDomain" text, "landingDomain" text, "touchedCreatorIds" uuid[],
                     codes text[], version bigint, "recordedAt" timestamptz)
       order by id, version desc
      on conflict (brand, id) do update
         set email_sha256 = excluded.email_sha256, phone_sha256 = excluded.phone_sha256,
             disposable_email = excluded.disposable_email,
             referrer_domain = excluded.referrer_domain,
             landing_domain = excluded.landing_domain,
             touched_creator_ids = excluded.touched_creator_ids, codes = excluded.codes,
             version = excluded.version, recorded_at = excluded.recorded_at
       where conversion_signal.version < excluded.version
      """;

  ConversionSignalProjection(Jdbi jdbi) {
    super(jdbi, "attribution", "conversion-signals", UPSERT);
  }
}
