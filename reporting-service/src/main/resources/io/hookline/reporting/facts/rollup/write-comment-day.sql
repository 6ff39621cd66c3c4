gone as (
  delete from comment_day d
   using touched t
   where d.brand = :brand and d.post_id = t.post_id and d.day = t.day
     and (d.post_id, d.day, d.comment_class) not in (
       select post_id, day, comment_class from computed)
)
insert into comment_day as t (brand, post_id, day, comment_class, comments, as_of)
select :brand, post_id, day, comment_class, comments, as_of
  from computed
on conflict (brand, day, post_id, comment_class) do update
   set comments = excluded.comments, as_of = excluded.as_of
 where (t.comments, t.as_of) is distinct from (excluded.comments, excluded.as_of)
