package io.hookline.attribution.lift.amplification;

import io.hookline.attribution.lift.amplification.BoostedPost.AdsOfDay;
import io.hookline.attribution.lift.amplification.Brought.Sold;
import io.hookline.attribution.lift.amplification.Brought.Way;
import io.hookline.kit.access.BrandFacts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads posts with their Spark ads, and what they brought, many at once. */
@Singleton
class BoostedPosts {

  private record Ad(UUID post, LocalDate day, AdsOfDay ads) {}

  private final Jdbi jdbi;

  BoostedPosts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<BoostedPost> of(BrandFacts brand, Collection<UUID> posts) {
    return jdbi.withHandle(
        handle -> {
          Map<UUID, NavigableMap<LocalDate, AdsOfDay>> ads = ads(handle, brand, posts);
          return query(handle, AmplificationSql.POSTS, brand, posts)
              .bind("zone", brand.timeZone().getId())
              .map(
                  (row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new BoostedPost(
                        id,
                        row.getObject("creator_id", UUID.class),
                        row.getObject("published_on", LocalDate.class),
                        row.getObject("linked_from", LocalDate.class),
                        row.getObject("codes_from", LocalDate.class),
                        ads.getOrDefault(id, new TreeMap<>()));
                  })
              .list();
        });
  }

  private static Map<UUID, NavigableMap<LocalDate, AdsOfDay>> ads(
      Handle handle, BrandFacts brand, Collection<UUID> posts) {
    List<Ad> told =
        query(handle, AmplificationSql.ADS, brand, posts)
            .bind("currency", brand.currency())
            .map(
                (row, context) ->
                    new Ad(
                        row.getObject("post_id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        new AdsOfDay(
                            row.getBigDecimal("spend"),
                            row.getLong("unknown"),
                            row.getLong("impressions"))))
            .list();
    Map<UUID, NavigableMap<LocalDate, AdsOfDay>> ads = new HashMap<>();
    told.forEach(
        ad -> ads.computeIfAbsent(ad.post(), first -> new TreeMap<>()).put(ad.day(), ad.ads()));
    return ads;
  }

  Brought brought(BrandFacts brand, List<BoostedPost> posts, LocalDate first, LocalDate last) {
    Brought brought = new Brought();
    List<UUID> ids = posts.stream().map(BoostedPost::id).toList();
    List<UUID> creators =
        posts.stream().map(BoostedPost::creator).filter(Objects::nonNull).distinct().toList();
    jdbi.useHandle(
        handle -> {
          query(handle, AmplificationSql.ORDERS, brand, ids)
              .bindArray("creators", UUID.class, creators)
              .bind("zone", brand.timeZone().getId())
              .bind("since", first.atStartOfDay(brand.timeZone()).toInstant())
              .bind("until", last.plusDays(1).atStartOfDay(brand.timeZone()).toInstant())
              .map(
                  (row, context) -> {
                    brought.sold(
                        row.getObject("id", UUID.class),
                        Way.valueOf(row.getString("way")),
                        row.getObject("day", LocalDate.class),
                        new Sold(
                            row.getLong("conversions"),
                            row.getLong("valued"),
                            row.getBigDecimal("value"),
                            row.getBigDecimal("squares")));
                    return true;
                  })
              .list();
          query(handle, AmplificationSql.CLICKS, brand, ids)
              .bind("first", first)
              .bind("last", last)
              .map(
                  (row, context) -> {
                    brought.clicks(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getLong("clicks"));
                    return true;
                  })
              .list();
        });
    return brought;
  }

  private static Query query(Handle handle, String sql, BrandFacts brand, Collection<UUID> posts) {
    return handle
        .createQuery(sql)
        .bind("brand", brand.slug())
        .bindArray("posts", UUID.class, posts);
  }
}
