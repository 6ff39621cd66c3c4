-- Takes a shopper's identifiers out of what was recorded, for the brand of the transaction and only while
-- it has an erasure of a shopper under way. Conversions
-- and credit stay: they hang on a person's number, to which nothing leads any more.

-- Events with an id in a range. What a visitor looked at or wrote goes with who it was: only the figures
-- of an order stay.
create function erase_shopper_events(first uuid, behind uuid, of_keys text[]) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with erased as (
    update event
       -- Which order numbers its order is of stands in a key, and names nobody.
       set keys = array(select key from unnest(keys) as key where key like 'order@%'),
           payload = jsonb_build_object(
             'event', payload -> 'event', 'event_time', payload -> 'event_time',
             'event_id', payload -> 'event_id',
             'properties', (
               select coalesce(jsonb_object_agg(key, value), '{}')
                 from jsonb_each(payload -> 'properties')
                where key in ('value', 'currency', 'order_id', 'shop_id', 'num_items', 'quantity',
                              'content_type', 'content_ids', 'contents')))
     where brand = current_setting('hookline.brand', true)
       and id >= first and id < behind and keys && of_keys and erasure_under_way(null)
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
      from position_of(current_setting('hookline.brand', true), 'touches') as done
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

create function forget_identities(persons uuid[]) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with forgotten as (
    delete from identity_key
     where brand = current_setting('hookline.brand', true) and person_id = any(persons)
       and erasure_under_way(null)
    returning 1)
  select count(*) from forgotten
$$;

revoke all on function erase_shopper_events(uuid, uuid, text[]) from public;
revoke all on function erase_shopper_touches(uuid[], text[]) from public;
revoke all on function forget_identities(uuid[]) from public;
grant execute on function erase_shopper_events(uuid, uuid, text[]) to ${app};
grant execute on function erase_shopper_touches(uuid[], text[]) to ${app};
grant execute on function forget_identities(uuid[]) to ${app};
