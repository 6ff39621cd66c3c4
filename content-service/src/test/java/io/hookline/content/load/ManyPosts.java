package io.hookline.content.load;

import io.hookline.kit.test.RunningService;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Two hundred brands with posts of three years. The first brand has an eighth of the posts, the
 * next one half of that, the third one a third, and so on.
 */
final class ManyPosts {

  static final int BRANDS = 200;
  private static final int CAPTIONS = 20_000;

  private static final String[] SETUP = {
    """
    insert into brand (slug, name, time_zone, currency, version)
    select 'brand-' || b, 'Brand ' || b, 'Europe/Berlin', 'EUR', 0
      from generate_series(1, %d) b
    """
        .formatted(BRANDS),
    """
    insert into creator (brand, id, display_name, version)
    select slug, uuidv7(), 'Creator ' || n, 0 from brand, generate_series(1, 100) n
    """,
    """
    insert into term (id, brand, vocabulary, key, name, former_names, challenge, branded, state,
                      version, created_at, updated_at)
    select uuidv7(), slug, v, replace(lower(v), '_', '-') || n, v || n, '{}', false, false, 'ACTIVE', 0, now(), now()
      from brand, unnest(array['HOOK_KIND', 'PURPOSE', 'VOICE', 'PROOF', 'FORMAT',
                               'CALL_TO_ACTION', 'HASHTAG']) v,
           generate_series(0, 19) n
    """,
    "insert into term_name select brand, vocabulary, key, key from term",
  };

  private static final String POSTS =
      """
      insert into post (id, brand, creator_id, network, kind, title, funnel_stage, status, terms,
                        caption, search, planned_for, published_at, url, published_version, version,
                        created_at, updated_at)
      select uuidv7(at - now()), brand,
             creators[1 + (random() ^ 2 * 99)::int],
             (array['TIKTOK', 'TIKTOK', 'TIKTOK', 'INSTAGRAM', 'YOUTUBE'])[1 + p.n %% 5],
             (array['BRAND_ORGANIC', 'CREATOR', 'CREATOR', 'UGC', 'PAID_ONLY', 'LIVE'])[1 + p.n %% 6],
             'Post ' || p.n, (array['TOFU', 'TOFU', 'MOFU', 'BOFU'])[1 + (random() * 3)::int],
             case when p.n %% 10 = 0 then 'DRAFT' else 'PUBLISHED' end,
             jsonb_build_object(
               'hookKind', 'hook-kind' || (random() ^ 3 * 19)::int,
               'purpose', 'purpose' || (random() * 2)::int,
               'voice', 'voice' || (random() ^ 2 * 9)::int,
               'proof', 'proof' || (random() ^ 3 * 19)::int,
               'format', 'format' || (random() ^ 2 * 19)::int,
               'callToAction', 'call-to-action' || (random() ^ 2 * 9)::int,
               'hashtags', jsonb_build_array('hashtag' || (random() ^ 3 * 19)::int)),
             c.caption, c.search, at,
             case when p.n %% 10 > 0 then at end,
             case when p.n %% 10 > 0 then 'https://www.tiktok.com/@a/video/' || p.n end,
             case when p.n %% 10 > 0 then 1 end, 0, at, at
        from (select n, now() - (random() * interval '3 years') as at,
                     'brand-' || least(%d, greatest(1, floor(exp(random() * ln(%d)))))::int as brand,
                     (random() * %d)::int as sample
                from generate_series(%d, %d) n) p
        join creators_of using (brand)
        join caption_sample c on c.n = sample
      """;

  private ManyPosts() {}

  static void load(RunningService service, int posts) throws SQLException {
    service.execute(
        "alter table post disable trigger user", "alter table term disable trigger user");
    service.execute(SETUP);
    service.execute(
        "create table creators_of as"
            + " select brand, array_agg(id order by id) as creators from creator group by brand",
        "create table caption_sample (n int primary key, caption text, search tsvector)");
    service.execute(captions());
    service.execute("drop index ix_post_facets", "drop index ix_post_search");
    for (int from = 1; from <= posts; from += 100_000) {
      service.execute(
          POSTS.formatted(BRANDS, BRANDS, CAPTIONS - 1, from, Math.min(posts, from + 100_000 - 1)));
    }
    service.execute(
        "set maintenance_work_mem = '512MB'",
        "create index ix_post_facets on post using gin (brand, facets)",
        "create index ix_post_search on post using gin (brand, search)",
        "vacuum analyze post",
        "analyze term");
  }

  private static String[] captions() {
    Captions captions = new Captions();
    List<String> statements = new ArrayList<>();
    StringBuilder rows = new StringBuilder();
    for (int n = 0; n < CAPTIONS; n++) {
      String caption = captions.caption(n % Captions.scripts());
      rows.append(rows.isEmpty() ? "insert into caption_sample values " : ", ")
          .append('(')
          .append(n)
          .append(", '")
          .append(caption)
          .append("', '")
          .append(Captions.tokens(caption).replace("'", "''"))
          .append("')");
      if (n % 500 == 499) {
        statements.add(rows.toString());
        rows.setLength(0);
      }
    }
    return statements.toArray(String[]::new);
  }
}
