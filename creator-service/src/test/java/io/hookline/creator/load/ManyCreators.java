package io.hookline.creator.load;

import io.hookline.kit.search.SearchText;
import io.hookline.kit.test.RunningService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;

/**
 * Creators of one large brand and of forty small ones beside it, with names in many scripts,
 * followers as unevenly spread as networks have them, and states, tags and niches that old and new
 * rows do not share alike.
 */
final class ManyCreators {

  static final List<String> FIRST =
      List.of(
          "Mia", "José", "Мария", "محمد", "美亚", "さくら", "지민", "Ελένη", "अनन्या", "Noah", "Øyvind",
          "Zoë", "Ivan", "Aisha", "Lena", "Tom", "สมชาย", "דוד", "Chloé", "Ada");

  static final List<String> LAST =
      List.of(
          "Wong", "Núñez", "Иванова", "الحسن", "王", "田中", "김", "Παππά", "शर्मा", "Smith", "Berg",
          "Weiß", "Petrov", "Khan", "Müller", "Lee", "ใจดี", "כהן", "Dupont", "Lund");

  private static final String SEED =
      """
      create function pg_temp.seed(of_brand text, rows int) returns void language plpgsql as $$
      begin
        insert into creator (id, brand, display_name, country, languages, niches, communities, tags,
               engagement_rate, status, version, created_at, updated_at)
        select uuidv7(interval '1 ms' * n), of_brand, s.display,
               (array['NO','SE','DK','DE','FR','ES','GB','US','BR','MX','JP','KR'])[1 + (12 * random() ^ 2)::int %% 12],
               array[(array['nb','sv','da','de','fr','es','en','pt','ja','ko'])[1 + (10 * random() ^ 2)::int %% 10]],
               array['niche ' || (40 * random() ^ 3)::int], array['#community' || (200 * random() ^ 2)::int],
               case when n < rows / 20 then array['old'] else array['tag' || (500 * random())::int] end,
               round((0.2 * random() ^ 3)::numeric, 4),
               case when n < rows / 2 then (array['ARCHIVED','BANNED','PAUSED','ARCHIVED'])[1 + (3 * random())::int]
                    else (array['ACTIVE','ACTIVE','PROSPECT','CONTACTED','NEGOTIATING'])[1 + (4 * random())::int] end,
               0, now(), now()
          from generate_series(1, rows) n join seed_name s on s.i = (n * 7919) %% %d;
        insert into account (id, brand, creator_id, network, handle, followers, followers_at)
        select uuidv7(), of_brand, id, (array['TIKTOK','TIKTOK','TIKTOK','INSTAGRAM','YOUTUBE'])[1 + (4 * random())::int],
               'handle' || row_number() over (order by id), (100 * exp(11 * random() ^ 2))::bigint, now()
          from creator where brand = of_brand;
        insert into creator_search (id, brand, search, facets, followers, engagement)
        select c.id, of_brand, (s.tokens || ' ''' || a.handle || ''':20')::tsvector,
               array['status:' || c.status, 'country:' || c.country, 'language:' || c.languages[1],
                     'niche:' || c.niches[1], 'community:' || substr(c.communities[1], 2), 'tag:' || c.tags[1],
                     'network:' || a.network],
               a.followers, (c.engagement_rate * 10000)::int
          from creator c join account a on a.creator_id = c.id join seed_name s on s.display = c.display_name
         where c.brand = of_brand;
      end $$
      """;

  private ManyCreators() {}

  static void seed(RunningService service, int large, int small) throws Exception {
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("alter table creator disable trigger user");
      sql.execute("alter table account disable trigger user");
      sql.execute("create temp table seed_name (i int, display text, tokens text)");
      names(owner);
      sql.execute(SEED.formatted(FIRST.size() * LAST.size()));
      brand(sql, "large", large);
      for (int i = 0; i < 40; i++) {
        brand(sql, "small-" + i, small);
      }
      sql.execute("analyze");
    }
  }

  private static void brand(Statement sql, String slug, int rows) throws Exception {
    sql.execute(
        "insert into brand values ('%1$s', '%1$s', 'UTC', 'EUR', 0, now(), now())".formatted(slug));
    sql.execute("select pg_temp.seed('%s', %d)".formatted(slug, rows));
  }

  private static void names(Connection owner) throws Exception {
    int i = 0;
    try (PreparedStatement insert =
        owner.prepareStatement("insert into seed_name values (?, ?, ?)")) {
      for (String first : FIRST) {
        for (String last : LAST) {
          String name = first + " " + last;
          insert.setInt(1, i++);
          insert.setString(2, name);
          insert.setString(3, SearchText.tokens(name));
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
