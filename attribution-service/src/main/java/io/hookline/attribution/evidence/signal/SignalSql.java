package io.hookline.attribution.evidence.signal;

import io.hookline.attribution.evidence.eligible.EligibleTouches;

/** Works out signals, for any number of conversions at once. */
final class SignalSql {

  /** Touches of a person that are looked at, the latest before the order. */
  static final int MOST_TOUCHES = 500;

  /** Creators that are told. */
  static final int MOST_CREATORS = 100;

  /**
   * Keeps of each kind of fact what counts, a page's behind any other; of what was erased nothing.
   */
  static final String FACTS =
      """
      insert into signal_fact as f
             (brand, conversion_id, kind, by_page, reported_at, source_id, value)
      select distinct on (m.conversion_id, t.kind)
             :brand, m.conversion_id, t.kind, t.by_page, t.reported_at, t.source_id, t.value
        from unnest(:events::uuid[], :kinds::text[], :pages::boolean[], :instants::timestamptz[],
                    :sources::uuid[], :values::text[])
               as t(event_id, kind, by_page, reported_at, source_id, value)
        join conversion_event m on m.brand = :brand and m.event_id = t.event_id
       where not exists (select from conversion_signal s
                          where s.brand = :brand and s.conversion_id = m.conversion_id and s.erased)
       order by m.conversion_id, t.kind, t.by_page, t.reported_at < '2000-01-01Z', t.reported_at,
                t.source_id, t.value
      on conflict on constraint pk_signal_fact do update
         set by_page = excluded.by_page, reported_at = excluded.reported_at, source_id = excluded.source_id,
             value = excluded.value
       where (excluded.by_page, excluded.reported_at < '2000-01-01Z', excluded.reported_at,
              excluded.source_id, excluded.value)
             < (f.by_page, f.reported_at < '2000-01-01Z', f.reported_at, f.source_id, f.value)
      returning case when old.value is distinct from new.value then new.conversion_id end
      """;

  /**
   * What is known of each conversion now. A touch came before an order by the same tolerance of two
   * clocks as for credit; a click that the order names came before it in any case.
   */
  static final String COMPUTE =
      EligibleTouches.WITH
          + """
      , touched as materialized (
        select w.id, t.touch_id, t.occurred_at, t.link_id, t.kind
          from wanted w cross join lateral (
            select t.touch_id, t.occurred_at, t.link_id, t.kind from person_touch t
             where %1$s
             order by t.occurred_at desc, t.touch_id desc
             limit %2$d) t
        union
        select n.id, n.touch_id, n.occurred_at, n.link_id, n.kind from named n)
      select w.id, coalesce(mail.value, own_mail.value) as email,
             coalesce(phone.value, own_phone.value) as phone,
             disposable.value = 'true' as disposable,
             referrer.value as referrer, landing.value as landing, came.referrer_host,
             came.landing_url,
             array(select r.creator_id
                     from (select l.creator_id
                             from touched t
                             join link l on l.brand = :brand and l.id = t.link_id
                            where t.id = w.id and l.creator_id is not null
                            group by l.creator_id
                            order by max(t.occurred_at) desc, l.creator_id
                            limit %3$d) r
                    order by r.creator_id) as creators,
             array(select distinct k.code from conversion_code k
                    where k.brand = :brand and k.conversion_id = w.id order by k.code) as codes
        from wanted w
        left join signal_fact mail on mail.brand = :brand and mail.conversion_id = w.id
                                  and mail.kind = 'EMAIL'
        left join signal_fact phone on phone.brand = :brand and phone.conversion_id = w.id
                                   and phone.kind = 'PHONE'
        left join signal_fact disposable on disposable.brand = :brand
                                        and disposable.conversion_id = w.id
                                        and disposable.kind = 'DISPOSABLE'
        left join signal_fact referrer on referrer.brand = :brand
                                      and referrer.conversion_id = w.id
                                      and referrer.kind = 'REFERRER'
        left join signal_fact landing on landing.brand = :brand and landing.conversion_id = w.id
                                     and landing.kind = 'LANDING'
        left join lateral (
          select substr(min(k.key), 7) as value from identity_key k
           where k.brand = :brand and k.person_id = w.person_id and k.key like 'email:%%') own_mail
          on true
        left join lateral (
          select substr(min(k.key), 7) as value from identity_key k
           where k.brand = :brand and k.person_id = w.person_id and k.key like 'phone:%%') own_phone
          on true
        left join lateral (
          select c.referrer_host, l.landing_url
            from touched t
            join link l on l.brand = :brand and l.id = t.link_id
            left join touch c on c.brand = :brand and c.id = t.touch_id
                             and c.occurred_at = t.occurred_at
           where t.id = w.id and t.kind = 'CLICK' and t.occurred_at >= w.earliest_click
           order by t.occurred_at desc, t.touch_id desc
           limit 1) came on true
      """
              .formatted(EligibleTouches.BEFORE, MOST_TOUCHES, MOST_CREATORS);

  /** Keeps what is known now, and returns what differs from before; what was erased stays empty. */
  static final String KEEP =
      """
      insert into conversion_signal as s
             (brand, conversion_id, email_sha256, phone_sha256, disposable_email, referrer_domain,
              landing_domain, touched_creator_ids, codes, version)
      select :brand, r.id, "emailSha256", "phoneSha256", "disposableEmail", "referrerDomain",
             "landingDomain", "touchedCreatorIds", codes, 0
        from jsonb_to_recordset(:rows::jsonb)
          as r(id uuid, "emailSha256" text, "phoneSha256" text, "disposableEmail" boolean,
               "referrerDomain" text, "landingDomain" text, "touchedCreatorIds" uuid[],
               codes text[])
      on conflict on constraint pk_conversion_signal do update
         set email_sha256 = excluded.email_sha256, phone_sha256 = excluded.phone_sha256,
             disposable_email = excluded.disposable_email,
             referrer_domain = excluded.referrer_domain, landing_domain = excluded.landing_domain,
             touched_creator_ids = excluded.touched_creator_ids, codes = excluded.codes,
             version = s.version + 1
       where not s.erased
         and (s.email_sha256, s.phone_sha256, s.disposable_email, s.referrer_domain,
              s.landing_domain, s.touched_creator_ids, s.codes)
             is distinct from
             (excluded.email_sha256, excluded.phone_sha256, excluded.disposable_email,
              excluded.referrer_domain, excluded.landing_domain, excluded.touched_creator_ids,
              excluded.codes)
      returning s.conversion_id, s.version
      """;

  private SignalSql() {}
}
