package io.hookline.content.measure.unclaimed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.network.Network;
import io.hookline.content.produce.post.Video;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.sql.FreshPlans;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Adds videos that were told of, and completes those that are known, with one statement. */
@ApplicationScoped
class FoundVideos {

  private static final String AMONG =
      """
       from unclaimed_post
       where brand = :brand
         and (network, network_post_id) in (select * from unnest(:networks, :videos))
      """;

  private static final String KNOWN = "select network, network_post_id" + AMONG;

  private static final String LOCK =
      "select id, network, network_post_id" + AMONG + " order by id for no key update";

  /**
   * What was told first stays; what was missing is filled in. A video of which nothing was missing
   * is not written, and not answered.
   */
  private static final String STORE =
      """
      insert into unclaimed_post (id, brand, network, network_post_id, author_handle, title,
                                  published_at, account_id, told_by, state, first_seen_at,
                                  last_seen_at, version, updated_at)
      select r.id, :brand, r.network, r."networkPostId", r."authorHandle", r.title, r."publishedAt",
             r."accountId", :by, 'OPEN', :now, :now, 0, :now
        from jsonb_to_recordset(:rows::jsonb)
          as r(id uuid, network text, "networkPostId" text, "authorHandle" text, title text,
               "publishedAt" timestamptz, "accountId" uuid)
       order by r.network, r."networkPostId"
      on conflict on constraint uq_unclaimed_post_video do update
         set title = coalesce(unclaimed_post.title, excluded.title),
             published_at = coalesce(unclaimed_post.published_at, excluded.published_at),
             account_id = coalesce(unclaimed_post.account_id, excluded.account_id),
             author_handle = case when unclaimed_post.account_id is null
               and excluded.account_id is null
               then coalesce(unclaimed_post.author_handle, excluded.author_handle) end,
             version = unclaimed_post.version + 1
       where unclaimed_post.title is null and excluded.title is not null
          or unclaimed_post.published_at is null and excluded.published_at is not null
          or unclaimed_post.account_id is null and excluded.account_id is not null
          or unclaimed_post.account_id is null
             and unclaimed_post.author_handle is null and excluded.author_handle is not null
      returning old.id is null as added,\s"""
          + UnclaimedPostView.COLUMNS.replaceAll("(\\w+)(,?)", "new.$1$2");

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  FoundVideos(Jdbi jdbi, ObjectMapper json, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /** What is written of a video. */
  private record Row(
      UUID id,
      Network network,
      String networkPostId,
      String authorHandle,
      String title,
      Instant publishedAt,
      UUID accountId) {

    static Row of(FoundVideo video) {
      return new Row(
          Ids.next(),
          video.network(),
          video.networkPostId(),
          video.authorHandle(),
          video.title(),
          video.publishedAt(),
          video.accountId());
    }
  }

  private record One(boolean added, UnclaimedPostView view) {}

  /**
   * Videos as they are kept.
   *
   * @param added how many were not known
   */
  record Stored(Map<Video, UUID> ids, long added) {}

  Set<Video> known(Collection<Video> videos) {
    return videos.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                new HashSet<>(
                    handle
                        .createQuery(KNOWN)
                        .bind("brand", brand.slug())
                        .bindArray("networks", String.class, networks(videos))
                        .bindArray("videos", String.class, ids(videos))
                        .map(
                            (row, context) ->
                                new Video(
                                    Network.valueOf(row.getString("network")),
                                    row.getString("network_post_id")))
                        .list()));
  }

  /** Those that are known; until the commit nobody claims them. */
  Map<Video, UUID> lock(Collection<Video> videos) {
    return videos.isEmpty()
        ? Map.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(LOCK)
                    .bind("brand", brand.slug())
                    .bindArray("networks", String.class, networks(videos))
                    .bindArray("videos", String.class, ids(videos))
                    .reduceRows(
                        new HashMap<>(),
                        (known, row) -> {
                          known.put(
                              new Video(
                                  Network.valueOf(row.getColumn("network", String.class)),
                                  row.getColumn("network_post_id", String.class)),
                              row.getColumn("id", UUID.class));
                          return known;
                        }));
  }

  /**
   * @param known as they were locked
   */
  Stored store(List<FoundVideo> videos, Map<Video, UUID> known, Source by) {
    if (videos.isEmpty()) {
      return new Stored(Map.of(), 0);
    }
    String rows = OwnJson.write(json, videos.stream().map(Row::of).toList());
    List<One> all =
        jdbi.withHandle(
            handle -> {
              Query store =
                  handle
                      .createQuery(STORE)
                      .bind("brand", brand.slug())
                      .bind("rows", rows)
                      .bind("by", by.name())
                      .bind("now", clock.instant());
              return FreshPlans.without(
                  handle,
                  () ->
                      store
                          .map(
                              (row, context) ->
                                  new One(row.getBoolean("added"), UnclaimedPostView.of(row)))
                          .list());
            });
    List<UnclaimedPostView> added = all.stream().filter(One::added).map(One::view).toList();
    outbox.append(
        brand.slug(),
        added.stream()
            .map(video -> new UnclaimedPostEvent.Found(UnclaimedPostChange.of(video)))
            .toList());
    Map<Video, UUID> ids = new HashMap<>();
    videos.forEach(video -> ids.put(video.video(), known.get(video.video())));
    all.forEach(one -> ids.put(UnclaimedRows.video(one.view()), one.view().id()));
    return new Stored(ids, added.size());
  }

  private static List<String> networks(Collection<Video> videos) {
    return videos.stream().map(video -> video.network().name()).toList();
  }

  private static List<String> ids(Collection<Video> videos) {
    return videos.stream().map(Video::id).toList();
  }
}
