-- What an order tells of who ordered and from where, for sister services that judge whether it is honest.
-- touched_creator_ids are those whose links the person had touched before, however long ago. What was
-- erased stays empty. No foreign keys, as of conversion_fact.
create table conversion_signal (
  brand text not null,
  conversion_id uuid not null,
  email_sha256 text constraint ck_conversion_signal_email check (email_sha256 ~ '^[0-9a-f]{64}$'),
  phone_sha256 text constraint ck_conversion_signal_phone check (phone_sha256 ~ '^[0-9a-f]{64}$'),
  disposable_email boolean,
  referrer_domain text,
  landing_domain text,
  touched_creator_ids uuid[] not null,
  codes text[] not null,
  erased boolean not null default false,
  version bigint not null,
  constraint pk_conversion_signal primary key (brand, conversion_id)
);
select isolate_by_brand('conversion_signal', 'select, insert, update');

-- What the order's events tell of it, of each kind what counts, as in conversion_fact.
create table signal_fact (
  brand text not null,
  conversion_id uuid not null,
  kind text not null constraint ck_signal_fact_kind
    check (kind in ('EMAIL', 'PHONE', 'DISPOSABLE', 'REFERRER', 'LANDING')),
  by_page boolean not null,
  reported_at timestamptz not null,
  source_id uuid not null,
  value text not null,
  constraint pk_signal_fact primary key (brand, conversion_id, kind)
);
select isolate_by_brand('signal_fact', 'select, insert, update');
select not_audited('computed from events, by versions', 'conversion_signal', 'signal_fact');

-- Empties what is told of these persons' orders, also in what was told of them before. Returns the orders.
create function erase_shopper_signals(persons uuid[])
  returns table (conversion_id uuid, version bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  own text := current_setting('hookline.brand', true);
begin
  if not erasure_under_way(null) then
    return;
  end if;
  delete from signal_fact f using conversion c
   where c.brand = own and c.person_id = any(persons) and f.brand = own and f.conversion_id = c.id;
  update outbox o
     set data = o.data || '{"emailSha256": null, "phoneSha256": null, "disposableEmail": null,
                            "referrerDomain": null, "landingDomain": null, "touchedCreatorIds": [],
                            "codes": []}'
    from conversion c
   where c.brand = own and c.person_id = any(persons)
     and o.brand = own and o.subject = 'conversion-signals/' || c.id;
  return query
    update conversion_signal s
       set email_sha256 = null, phone_sha256 = null, disposable_email = null, referrer_domain = null,
           landing_domain = null, touched_creator_ids = '{}', codes = '{}', erased = true,
           version = s.version + 1
      from conversion c
     where c.brand = own and c.person_id = any(persons)
       and s.brand = own and s.conversion_id = c.id and not s.erased
    returning s.conversion_id, s.version;
end $$;
revoke all on function erase_shopper_signals(uuid[]) from public;
grant execute on function erase_shopper_signals(uuid[]) to ${app};
