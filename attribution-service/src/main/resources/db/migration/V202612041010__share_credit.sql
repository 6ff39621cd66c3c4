-- Parts of a total by weights, in whole numbers; the same as io.hookline.engine.credit.Parts.

-- total * weight / weights without the fraction, exact however large they are. The products that credit mostly
-- needs fit 64 bits; those of a half-life's weights are cut at 17 bits, as by hand.
create function credit_part(total bigint, weight bigint, weights bigint) returns bigint
  language sql immutable parallel safe as $$
  select case
    when weight = weights then total
    when weight = 0 then 0
    when total between -17179869184 and 17179869184 and weights < 536870912 then total * weight / weights
    when total between 0 and 17179869184 and weights < 35184372088832
      then ((total >> 17) * weight / weights << 17)
           + (((total >> 17) * weight % weights << 17) + (total & 131071) * weight) / weights
    else div(total::numeric * weight, weights::numeric)::bigint
  end
$$;

-- A part for each weight; the last one is what is then left. cent is the smallest unit of the currency: what is in
-- whole ones is shared out in whole ones.
create function credit_parts(total bigint, cent bigint, weights bigint[]) returns bigint[]
  language sql immutable parallel safe as $$
  select array_agg(case when s.place < cardinality(weights) then s.part
                        else total - coalesce(s.others, 0) end order by s.place)
    from (select p.place, p.part,
                 (sum(p.part) filter (where p.place < cardinality(weights)) over ())::bigint as others
            from (select w.place, u.step * credit_part(total / u.step, w.weight, (sum(w.weight) over ())::bigint) as part
                    from unnest(weights) with ordinality w (weight, place)
                   cross join (select case when total % cent = 0 then cent else 1 end) u (step)) p) s
$$;

-- What each of some refunds takes from each touch, one refund behind another: what is left of the value behind each
-- is shared out, and the difference is what the refund takes.
create function refund_parts(value bigint, cent bigint, amounts bigint[], weights bigint[]) returns bigint[]
  language sql immutable parallel safe as $$
  with lefts as (
    select 0::bigint as place, coalesce(value, 0) as amount
    union all
    select a.place, (coalesce(value, 0) - sum(a.amount) over (order by a.place))::bigint
      from unnest(amounts) with ordinality a (amount, place)),
  parts as (
    select l.place, p.touch, p.part
      from lefts l cross join unnest(credit_parts(l.amount, cent, weights)) with ordinality p (part, touch))
  select array_agg(b.part - a.part order by a.place, a.touch)
    from parts a join parts b on b.place = a.place - 1 and b.touch = a.touch
$$;
