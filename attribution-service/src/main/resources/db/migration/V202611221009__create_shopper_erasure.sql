-- Takes a shopper's identifiers out of what was recorded, for the brand of the transaction and only while
-- it has an erasure of a shopper under way. Conversions
-- and credit stay: they hang on a person's number, to which nothing leads any more.

-- What a visitor looked at or wrote goes with who it was: only the figures of an order stay, which the
-- code has unpacked and packed again.
create function erase_shopper_events(ids uuid[], rests_of_keys bytea[], figures bytea[]) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with erased as (
    update event e set keys = t.keys, key_kinds = 0, payload = t.payload
      from unnest(ids, rests_of_keys, figures) as t(id, keys, payload)
     where e.brand = current_setting('hookline.brand', true) and e.id = t.id and erasure_under_way(null)
    returning 1)
  select count(*) from erased
$$;

-- Touches of persons, and those of the same e-mail address that no person was found for yet.
create function erase_shopper_touches(persons uuid[], emails text[]) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with known as (
    select t.brand, t.id, t.occurred_at
      from person_touch p
      join touch t on t.brand = p.brand and t.id = p.touch_id and t.occurred_at = p.occurred_at
     where p.brand = current_setting('hookline.brand', true) and p.person_id = any(persons)),
  unread as (
    select t.brand, t.id, t.occurred_at
      from position_of(current_setting('hookline.brand', true), 'attribution', 'touches') as done
      join touch t on (t.txid, t.seq) > (done.txid, done.seq)
     where t.brand = current_setting('hookline.brand', true) and t.email_sha256 = any(emails)),
  erased as (
    update touch t
       set click_id = null, ttclid = null, email_sha256 = null
      from (select * from known union select * from unread) as found
     where t.brand = found.brand and t.id = found.id and t.occurred_at = found.occurred_at
       and (t.click_id is not null or t.ttclid is not null or t.email_sha256 is not null)
       and erasure_under_way(null)
    returning 1)
  select count(*) from erased
$$;

-- With the keys that were told of them, and with how many others keys were told: only those that are others'
-- too stay, without these.
create function forget_identities(persons uuid[]) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own text := current_setting('hookline.brand', true);
  gone text[];
  forgotten bigint;
begin
  if not erasure_under_way(null) then
    return 0;
  end if;
  gone := array(select k.key from identity_key k where k.brand = own and k.person_id = any(persons));
  delete from identity_tie t
   where t.brand = own
     and t.key in (select substring(sha256(convert_to(told.key, 'UTF8')) for 16)
                     from identity_set s cross join unnest(s.keys) as told(key)
                    where s.brand = own and s.person_id = any(persons)
                   union
                   select substring(sha256(convert_to(g.key, 'UTF8')) for 16) from unnest(gone) as g(key))
     and (t.key in (select substring(sha256(convert_to(g.key, 'UTF8')) for 16) from unnest(gone) as g(key))
          or t.other in (select substring(sha256(convert_to(g.key, 'UTF8')) for 16) from unnest(gone) as g(key)));
  delete from identity_set s where s.brand = own and (s.person_id = any(persons) or s.keys && gone);
  delete from exclusion_change c where c.brand = own and c.key = any(gone);
  -- That somebody wants not to be recognised stays known.
  delete from excluded_key e
   where e.brand = own and e.key = any(gone) and e.reason not in ('NO_CONSENT', 'NOT_A_PERSON');
  delete from identity_key k where k.brand = own and k.person_id = any(persons);
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;

revoke all on function erase_shopper_events(uuid[], bytea[], bytea[]) from public;
revoke all on function erase_shopper_touches(uuid[], text[]) from public;
revoke all on function forget_identities(uuid[]) from public;
grant execute on function erase_shopper_events(uuid[], bytea[], bytea[]) to ${app};
grant execute on function erase_shopper_touches(uuid[], text[]) to ${app};
grant execute on function forget_identities(uuid[]) to ${app};
