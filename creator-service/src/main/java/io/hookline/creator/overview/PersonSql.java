package io.hookline.creator.overview;

/** Statements about the person. */
final class PersonSql {

  private PersonSql() {}

  /** All records of the person, the one that stands for them first, with their accounts. */
  static final String RECORDS =
      """
      with asked as (
        select coalesce(merged_into, id) as id from creator where brand = :brand and id = :creator)
      select c.id, c.display_name, c.email, c.phone, c.country, c.languages, c.niches, c.communities,
             c.tags, c.engagement_rate, c.group_id, g.name as group_name, c.status, c.status_reason,
             c.status_since, s.by_subject, s.by_name, c.may_apply_again_on, b.time_zone,
             a.id as application, a.again, a.message, a.created_at as received_at, o.accounts
        from creator c
        join brand b on b.slug = c.brand
        left join creator_group g on g.brand = c.brand and g.id = c.group_id
        left join lateral (
          select by_subject, by_name from creator_step
           where creator_id = c.id order by id desc limit 1) s on true
        left join lateral (
          select id, again, message, created_at from creator_application
           where creator_id = c.id and c.status = 'PROSPECT' order by id desc limit 1) a on true
       cross join lateral (
          select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'creatorId', a.creator_id,
                            'network', a.network, 'handle', a.handle, 'verified', a.verified,
                            'followers', a.followers, 'followersAt', a.followers_at,
                            'followersBefore', f.followers, 'followersBeforeAt', f.counted_at,
                            'growth', a.followers - f.followers)
                          order by a.network, a.handle), '[]') as accounts
            from account a
            left join lateral (
              select followers, counted_at from follower_count
               where brand = a.brand and account_id = a.id and counted_at <= :before
               order by counted_at desc, collected_at desc limit 1) f on true
           where a.creator_id = c.id) o
       where c.brand = :brand
         and (c.id = (select id from asked) or c.merged_into = (select id from asked))
       order by c.merged_into nulls first, c.id desc
      """;

  static final String NOTES =
      """
      select id, creator_id, text, by_subject, by_name, created_at, count(*) over () as total
        from creator_note
       where brand = :brand and creator_id = any(:records)
       order by id desc limit :latest
      """;
}
