comment_day as (
  select d.brand, d.post_id, d.day, d.comment_class, d.comments, d.as_of
    from comment_day d
   where d.brand = :brand and d.day between :pastFrom and :pastTo
     and not exists (select from touched t where t.post_id = d.post_id and t.day = d.day)
  union all
  select :brand, post_id, day, comment_class, comments, as_of from computed
),
