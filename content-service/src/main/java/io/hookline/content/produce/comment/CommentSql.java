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
      id, network, platform_id, post_id, parent_platform_id, author_key, author_handle, text, edits,
      language, commented_at, seen_at, likes, replies, deleted_at, erased_at, rule_class, rule,
      rules_version, person_class, classified_by, version, created_at, updated_at
      """;

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, network text, "platformId" text, "postId" uuid, "parentPlatformId" text,
              "authorKey" text, "authorHandle" text, text text, edits int, search text,
              language text, "commentedAt" timestamptz, "seenAt" timestamptz, likes bigint,
              replies bigint, "deletedAt" timestamptz, "erasedAt" timestamptz, "ruleClass" text,
              rule text, "rulesVersion" int, version bigint, "createdAt" timestamptz,
              "updatedAt" timestamptz)
      """;

  static final String INSERT =
      """
      insert into comment
        (brand, id, network, platform_id, post_id, parent_platform_id, author_key, author_handle,
         text, edits, search, language, commented_at, seen_at, likes, replies, deleted_at,
         rule_class, rule, rules_version, version, created_at, updated_at)
      select :brand, r.id, r.network, r."platformId", r."postId", r."parentPlatformId",
             r."authorKey", r."authorHandle", r.text, r.edits, cast(r.search as tsvector),
             r.language, r."commentedAt", r."seenAt", r.likes, r.replies, r."deletedAt",
             r."ruleClass", r.rule, r."rulesVersion", r.version, r."createdAt", r."updatedAt"
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
         set parent_platform_id = r."parentPlatformId", author_key = r."authorKey",
             author_handle = r."authorHandle", text = r.text, edits = r.edits,
             search = coalesce(cast(r.search as tsvector), c.search), language = r.language,
             seen_at = r."seenAt", likes = r.likes, replies = r.replies,
             deleted_at = r."deletedAt", erased_at = r."erasedAt", rule_class = r."ruleClass",
             rule = r.rule, rules_version = r."rulesVersion", version = r.version,
             updated_at = r."updatedAt"
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

  static final String ADD_TEXTS =
      """
      insert into comment_text (brand, comment_id, seen_at, text)
      select :brand, r."commentId", r."seenAt", r.text
        from jsonb_to_recordset(:rows::jsonb)
          as r("commentId" uuid, "seenAt" timestamptz, text text)
      on conflict do nothing
      """;

  private CommentSql() {}
}
