package io.hookline.attribution.replica;

/**
 * Upserts of pages of changes. Of several versions in a page the highest counts, and an older one
 * never replaces a newer one. What can change a credit, and only that, is noted for the attribution
 * to read: the days of a partnership that has been active, the validity of a promo code and whether
 * it goes before links.
 */
final class CreatorProjectionSql {

  static final String CREATORS =
      """
      insert into creator (brand, id, merged_into, version)
      select distinct on (id) :brand, id, "mergedInto", version
        from jsonb_to_recordset(:rows::jsonb) as r(id uuid, "mergedInto" uuid, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set merged_into = excluded.merged_into, version = excluded.version
       where creator.version < excluded.version
      """;

  static final String PARTNERSHIPS =
      """
      with changed as (
        insert into partnership (brand, id, creator_id, starts_on, ends_on, status, version)
        select distinct on (id) :brand, id, "creatorId", "startsOn", "endsOn",
               case when status = 'TERMINATED' and "activatedAt" is null then 'DRAFT' else status end,
               version
          from jsonb_to_recordset(:rows::jsonb) as r(
                 id uuid, "creatorId" uuid, "startsOn" date, "endsOn" date, status text,
                 "activatedAt" timestamptz, version bigint)
         order by id, version desc
        on conflict (brand, id) do update
           set starts_on = excluded.starts_on, ends_on = excluded.ends_on,
               status = excluded.status, version = excluded.version
         where partnership.version < excluded.version
        returning new.creator_id,
                  case when old.status not in ('DRAFT', 'PROPOSED')
                       then daterange(old.starts_on, old.ends_on, '[]') end as before,
                  case when new.status not in ('DRAFT', 'PROPOSED')
                       then daterange(new.starts_on, new.ends_on, '[]') end as after)
      insert into partnership_change (brand, creator_id)
      select distinct :brand, creator_id from changed where before is distinct from after
      """;

  static final String CAMPAIGNS =
      """
      insert into campaign (brand, id, version)
      select :brand, id, max(version)
        from jsonb_to_recordset(:rows::jsonb) as r(id uuid, version bigint)
       group by id
      on conflict (brand, id) do update set version = excluded.version
       where campaign.version < excluded.version
      """;

  /** A withdrawn code was valid until then. */
  static final String PROMO_CODES =
      """
      with changed as (
        insert into promo_code (brand, id, partnership_id, creator_id, reading, valid_from,
                                valid_until, precedence, version)
        select distinct on (id) :brand, id, "partnershipId", "creatorId", reading, "validFrom",
               least("validUntil", case when status = 'WITHDRAWN' then "statusSince" end),
               coalesce(precedence, 'LINK'), version
          from jsonb_to_recordset(:rows::jsonb) as r(
                 id uuid, "partnershipId" uuid, "creatorId" uuid, reading text,
                 "validFrom" timestamptz, "validUntil" timestamptz, precedence text,
                 status text, "statusSince" timestamptz, version bigint)
         order by id, version desc
        on conflict (brand, id) do update
           set valid_from = excluded.valid_from, valid_until = excluded.valid_until,
               precedence = excluded.precedence, version = excluded.version
         where promo_code.version < excluded.version
        returning new.reading,
                  old.id is null
                    or (old.valid_from, old.valid_until, old.precedence)
                       is distinct from (new.valid_from, new.valid_until, new.precedence)
                    as matters)
      insert into partnership_change (brand, code)
      select distinct :brand, reading from changed where matters
      """;

  private CreatorProjectionSql() {}
}
