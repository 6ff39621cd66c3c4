package io.hookline.content.produce.comment;

/** What is asked of the table of comments, for many of them at a time. */
final class CommentSql {

  private static final String CLASS =
      """
      class as comment_class,
      case when person_class is null then 'RULES' else 'PERSON' end as classified_by
      """;

  /** Of a {@link CommentView}. */
  static final String VIEW =
      """
      id, network, platform_id, post_id, parent_platform_id, author_handle, author_key, text, edits,
      language, commented_at, seen_at, likes, replies, deleted_at, classified_by as classified_by_person,
      rule_class, rule, rules_version, version, created_at, updated_at,
      """
          + CLASS;

  /** Of a {@link CommentChange}. */
  static final String CHANGE =
      "id, network, post_id, commented_at, likes, replies, language, deleted_at, version, " + CLASS;

  /** Of a {@link Comment}. */
  private static final String COLUMNS =
      """
      id, network, platform_id, post_id, parent_platform_id, parent_seen_at, author_key,
      author_handle, author_seen_at, text, text_seen_at, edits, language, language_seen_at,
      commented_at, seen_at, likes, likes_seen_at, replies, replies_seen_at, there_seen_at,
      gone_seen_at, deleted_at, erased_at, rule_class, rule, rules_version, person_class,
      classified_by, version, created_at, updated_at
      """;

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, network text, "platformId" text, "postId" uuid, "parentPlatformId" text,
              "parentSeenAt" timestamptz, "authorKey" text, "authorHandle" text,
              "authorSeenAt" timestamptz, text text, "textSeenAt" timestamptz, edits int,
              search text, language text, "languageSeenAt" timestamptz,
              "commentedAt" timestamptz, "seenAt" timestamptz, likes bigint,
              "likesSeenAt" timestamptz, replies bigint, "repliesSeenAt" timestamptz,
              "thereSeenAt" timestamptz, "goneSeenAt" timestamptz[], "deletedAt" timestamptz,
              "ruleClass" text, rule text, "rulesVersion" int, version bigint,
              "createdAt" timestamptz, "updatedAt" timestamptz)
      """;

  static final String INSERT =
      """
      insert into comment
        (brand, id, network, platform_id, post_id, parent_platform_id, parent_seen_at, author_key,
         author_handle, author_seen_at, text, text_seen_at, edits, search, language,
         language_seen_at, commented_at, seen_at, likes, likes_seen_at, replies, replies_seen_at,
         there_seen_at, gone_seen_at, deleted_at, rule_class, rule, rules_version, version,
         created_at, updated_at)
      select :brand, r.id, r.network, r."platformId", r."postId", r."parentPlatformId",
             r."parentSeenAt", r."authorKey", r."authorHandle", r."authorSeenAt", r.text,
             r."textSeenAt", r.edits, cast(r.search as tsvector), r.language, r."languageSeenAt",
             r."commentedAt", r."seenAt", r.likes, r."likesSeenAt", r.replies, r."repliesSeenAt",
             r."thereSeenAt", r."goneSeenAt", r."deletedAt", r."ruleClass", r.rule,
             r."rulesVersion", r.version, r."createdAt", r."updatedAt"
      """
          + ROWS
          + """
             order by r.network, r."platformId"
            on conflict do nothing
            returning id
            """;

  static final String UPDATE =
      """
      update comment c
         set parent_platform_id = r."parentPlatformId", parent_seen_at = r."parentSeenAt",
             author_key = r."authorKey", author_handle = r."authorHandle",
             author_seen_at = r."authorSeenAt", text = r.text, text_seen_at = r."textSeenAt",
             edits = r.edits, search = coalesce(cast(r.search as tsvector), c.search),
             language = r.language, language_seen_at = r."languageSeenAt",
             commented_at = r."commentedAt", seen_at = r."seenAt", likes = r.likes,
             likes_seen_at = r."likesSeenAt", replies = r.replies,
             replies_seen_at = r."repliesSeenAt", there_seen_at = r."thereSeenAt",
             gone_seen_at = r."goneSeenAt", deleted_at = r."deletedAt",
             rule_class = r."ruleClass", rule = r.rule, rules_version = r."rulesVersion",
             version = r.version, updated_at = r."updatedAt"
      """
          + ROWS
          + " where c.brand = :brand and c.id = r.id";

  static final String STANDING =
      "select "
          + COLUMNS
          + """
              from comment
             where brand = :brand
               and (network, platform_id) in (select * from unnest(:networks, :ids))
             order by id
               for no key update
            """;

  private CommentSql() {}
}
