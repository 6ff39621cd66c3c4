insert into link as t (brand, id, creator_id, post_id, campaign_id, slug, destination_url, version)
select distinct on (id) :brand, id, "creatorId", "postId", "campaignId", slug, "destinationUrl", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "creatorId" uuid, "postId" uuid, "campaignId" uuid, slug text,
       "destinationUrl" text, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set creator_id = excluded.creator_id, post_id = excluded.post_id, campaign_id = excluded.campaign_id, slug = excluded.slug,
       destination_url = excluded.destination_url, version = excluded.version
 where t.version < excluded.version
