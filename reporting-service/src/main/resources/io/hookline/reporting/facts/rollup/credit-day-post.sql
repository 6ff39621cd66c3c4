-- What was credited by a link is its post's; a link may be told of later, and change its post.
update credit_day t
   set post_id = l.post_id
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid)
  join link l on l.brand = :brand and l.id = r.id
 where t.brand = :brand and t.link_id = l.id and t.post_id is distinct from l.post_id
