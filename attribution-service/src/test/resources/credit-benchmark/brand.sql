-- A brand with ${orders} orders and ten times as many touches over 90 days, the same each time but for the month:
-- they begin on the 10th of the third month before this one. Six touches in ten are by somebody who orders within
-- days; paths have three and a half touches on average, sources are 12,000. One order in twenty names a promo code.
-- Nothing went back.
insert into brand values ('acme-cosmetics', 'Acme', 'UTC', 'EUR', 0);
insert into channel_rules (brand, version) values ('acme-cosmetics', 1);
insert into channel_rules_version (id, brand, version, rules, own_channels, set_by, created_at)
  values (uuidv7(), 'acme-cosmetics', 1, $rules$${rules}$rules$, '[]', 'default', now());
create schema drawn;
set search_path = drawn, public;
create function drawn.number(i bigint, seed bigint) returns bigint language sql immutable parallel safe as $$
  select hashint8extended(i, seed) & 9223372036854775807 $$;
create function drawn.share(i bigint, seed bigint) returns double precision language sql immutable parallel safe as $$
  select (hashint8extended(i, seed) & 4503599627370495) / 4503599627370496.0::double precision $$;
create function drawn.id(i bigint, seed bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex(hashint8extended(i, seed)), 16, '0') || lpad(to_hex(hashint8extended(i, seed + 1)), 16, '0'))::uuid $$;
-- Of the time when the person was first seen, as the service's are.
create function drawn.person(i bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex(1785542400000 + i * 3100), 12, '0') || '7' || substr(to_hex(drawn.number(i, 11) | 1152921504606846976), 1, 3)
    || 'a' || substr(to_hex(drawn.number(i, 12) | 1152921504606846976), 1, 15))::uuid $$;
create function drawn.begin() returns timestamptz language sql stable as $$
  select date_trunc('month', now(), 'UTC') - interval '3 months' + interval '9 days' $$;

insert into creator (brand, id, version) select 'acme-cosmetics', drawn.id(i, 81), 0 from generate_series(0, 99) i;
insert into partnership (brand, id, creator_id, starts_on, status, version)
  select 'acme-cosmetics', drawn.id(i, 83), drawn.id(i, 81), date '2020-01-01', 'ACTIVE', 0 from generate_series(0, 99) i;
insert into link (id, brand, kind, slug, creator_id, destination_url, landing_url, version, created_at, updated_at)
  select drawn.id(l, 51), 'acme-cosmetics', (array['BIO', 'CREATOR', 'POST', 'LINK_PAGE'])[1 + l % 4], 'link-' || l,
         case when l % 3 > 0 then drawn.id(l % 100, 81) end, 'https://shop.example', 'https://shop.example', 0,
         timestamptz '2020-01-01Z', timestamptz '2020-01-01Z'
    from generate_series(0, 299) l;
insert into origin (brand, id, facts)
  select 'acme-cosmetics', drawn.id(o * 1000 + l, 61),
         case when l = 999 and o < 8 then '{"visit": true}'
              when l = 999 then jsonb_build_object('visit', true, 'source', 'source' || o, 'medium', 'email')
              else jsonb_build_object('visit', true, 'visitor', 'PERSON', 'linkKind', 'BIO', 'linkOwner', 'CREATOR',
                                      'source', 'tiktok', 'medium', 'creator', 'campaign', 'c' || o || '-' || l) end
    from generate_series(0, 39) o cross join (select generate_series(0, 49) union all select 999) x (l);
insert into promo_code (brand, id, partnership_id, creator_id, reading, version)
  select 'acme-cosmetics', drawn.id(i, 71), drawn.id(i % 100, 83), drawn.id(i % 100, 81), 'code' || i, 0
    from generate_series(0, 199) i;

-- Orders from number first on.
create procedure drawn.add_orders(first bigint, orders bigint, since timestamptz, days double precision)
  language sql as $$
  insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late, told_by, value, version)
  select 'acme-cosmetics', drawn.id(i, 21), 'order-' || i, drawn.person(3 * (i % (${orders} * 5 / 6))),
         since + make_interval(secs => round((drawn.share(i, 22) * days * 86400)::numeric, 6)::double precision),
         now(), false, 2, round((5 + drawn.share(i, 23) * 195)::numeric, 2), 0
    from generate_series(first, first + orders - 1) i;
  insert into conversion_code (brand, conversion_id, code, reading)
  select 'acme-cosmetics', drawn.id(i, 21), 'CODE', 'code' || drawn.number(i, 74) % 200
    from generate_series(first, first + orders - 1) i where drawn.number(i, 75) % 20 = 0
$$;

-- Ten touches for each of these orders. Those that lead to one may be of long before, or if they are not told late
-- are of these days.
create procedure drawn.add_touches(first bigint, orders bigint, since timestamptz, days double precision, late double precision)
  language sql as $$
  insert into person_touch (brand, person_id, occurred_at, touch_id, kind, link_id, origin_id)
  select 'acme-cosmetics', drawn.person(p), at, drawn.id(j, 41), kind, case when kind <> 'VISIT' then drawn.id(l, 51) end,
         drawn.id(o * 1000 + case when kind = 'VISIT' then 999 else l % 50 end, 61)
    from (select j,
                 case when leads then 3 * (i % (${orders} * 5 / 6)) else drawn.number(j, 31) % (${orders} * 5 / 2) end as p,
                 since + make_interval(secs => case
                   when not leads then other
                   when drawn.share(j, 37) < late then before
                   else greatest(before, other) end) as at,
                 (array['VIEW', 'VIEW', 'VIEW', 'VIEW', 'ENGAGED_VIEW', 'CLICK', 'CLICK', 'CLICK', 'VISIT', 'VISIT'])
                   [1 + drawn.number(j, 34) % 10] as kind,
                 floor(300 * power(drawn.share(j, 35), 2))::bigint as l,
                 floor(40 * power(drawn.share(j, 36), 2))::bigint as o
            from (select j, i, j % 10 < 6 as leads, drawn.share(j, 33) * days * 86400 as other,
                         drawn.share(i, 22) * days * 86400 + ln(drawn.share(j, 32) + 1e-9) * 5 * 86400 as before
                    from (select j, first + ((j - 10 * first) / 10 * 6 + j % 10) % orders as i
                            from generate_series(10 * first, 10 * (first + orders) - 1) j) n) d) t
   order by at
$$;
