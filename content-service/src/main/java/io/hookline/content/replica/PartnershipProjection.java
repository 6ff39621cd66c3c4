package io.hookline.content.replica;

import io.hookline.kit.feed.Projection;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What is kept of the creator-service's partnerships. */
@Singleton
class PartnershipProjection extends Projection {

  /** As with creators: of a page's versions the newest, and never an older one than is there. */
  private static final String UPSERT =
      """
      insert into partnership (brand, id, creator_id, name, starts_on, ends_on, paid,
             disclosures, status, version)
      select distinct on (id) :brand, id, "creatorId", name, "startsOn", "endsOn",
             coalesce((fee ->> 'amount')::numeric > 0, false)
               or coalesce(jsonb_path_exists(terms, '$.pay.commission.percent')
                 or jsonb_path_exists(terms, '$.pay.bounty.cap')
                 or jsonb_path_exists(terms, '$.pay.perDeliverable[*]')
                 or jsonb_path_exists(terms, '$.pay.bonuses[*]')
                 or jsonb_path_exists(terms, '$.pay.products[*]'), false),
             array(
               select distinct said ->> 'kind'
                 from jsonb_path_query(terms, '$.disclosures[*]') as said
                where said ->> 'kind' in ('PAID_PARTNERSHIP', 'OWN_BRAND', 'AI_GENERATED')),
             case when status = 'TERMINATED' and "activatedAt" is null then 'DRAFT' else status end,
             version
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "creatorId" uuid, name text, "startsOn" date, "endsOn" date,
                     fee jsonb, terms jsonb, status text, "activatedAt" timestamptz,
                     version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
             paid = excluded.paid,
             disclosures = excluded.disclosures, status = excluded.status, version = excluded.version
       where partnership.version < excluded.version
      """;

  PartnershipProjection(Jdbi jdbi) {
    super(jdbi, "creator", "partnerships", UPSERT);
  }
}
