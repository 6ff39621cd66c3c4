package io.hookline.content.measure.connection;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The videos of a connected account as its platform listed them last. */
@Singleton
class ListedVideos {

  private static final String SEEN =
      """
      select video_id from connection_video
       where connection_id = :connection and video_id = any (:ids) and seen_in = :run
      """;

  private static final String SEE =
      """
      insert into connection_video
        (brand, connection_id, video_id, published_at, seen_in, comments)
      select :brand, :connection, v.id, v.at, :run, v.comments
        from unnest(:ids, cast(:times as timestamptz[]), :comments) v(id, at, comments)
       order by v.id
      on conflict (connection_id, video_id) do update
         set published_at = excluded.published_at, seen_in = excluded.seen_in,
             comments = coalesce(excluded.comments, connection_video.comments),
             missing_since = null
      """;

  /** Posts of the account that the platform has never listed may be gone as well. */
  private static final String ADD_POSTS =
      """
      insert into connection_video (brand, connection_id, video_id, published_at, seen_in)
      select :brand, :connection, p.network_post_id, p.published_at, :nobody
        from post p join connection c on c.id = :connection
       where p.account_id = c.account_id and p.network = c.network
         and p.network_post_id is not null and p.published_at >= :since
      on conflict do nothing
      """;

  private static final String NOT_SEEN =
      """
      select video_id from connection_video
       where connection_id = :connection and video_id > :after and seen_in <> :run
         and published_at >= :since
         and (missing_since is null or missing_since > :asked)
       order by video_id limit :limit
      """;

  private static final UUID NOBODY = new UUID(0, 0);

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ListedVideos(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Those that the run has seen already: while pages are read, one may come twice. */
  Set<String> seen(Run run, Collection<String> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SEEN)
                .bind("connection", run.connectionId())
                .bind("run", run.id())
                .bindArray("ids", String.class, List.copyOf(ids))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
  }

  void see(Run run, List<PlatformVideo> videos) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SEE)
                .bind("brand", brand.slug())
                .bind("connection", run.connectionId())
                .bind("run", run.id())
                .bindArray(
                    "ids", String.class, videos.stream().map(PlatformVideo::videoId).toList())
                .bindArray(
                    "times",
                    String.class,
                    videos.stream().map(video -> text(video.createdAt())).toList())
                .bindArray(
                    "comments", Long.class, videos.stream().map(ListedVideos::comments).toList())
                .execute());
  }

  private static String text(Instant at) {
    return at == null ? null : at.toString();
  }

  private static Long comments(PlatformVideo video) {
    return video.counters() == null ? null : video.counters().comments();
  }

  void addPosts(Run run, Instant since) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD_POSTS)
                .bind("brand", brand.slug())
                .bind("connection", run.connectionId())
                .bind("nobody", NOBODY)
                .bind("since", since)
                .execute());
  }

  /**
   * Those that were listed before and are not in this run, from a place on.
   *
   * @param since only those that were published since
   * @param asked those that have been missing since before are not asked for any more
   */
  List<String> notSeen(Run run, Instant since, Instant asked, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NOT_SEEN)
                .bind("connection", run.connectionId())
                .bind("run", run.id())
                .bind("after", run.place() == null ? "" : run.place())
                .bind("since", since)
                .bind("asked", asked)
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
  }

  /** Whether the platform has shown a video of the account in this run. */
  boolean showsAny(Run run) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (
                      select from connection_video where connection_id = :connection and seen_in = :run)
                    """)
                .bind("connection", run.connectionId())
                .bind("run", run.id())
                .mapTo(Boolean.class)
                .one());
  }

  /** Those that have been missing since then at least. */
  Set<String> missingSince(Run run, Collection<String> ids, Instant then) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select video_id from connection_video
                     where connection_id = :connection and video_id = any (:ids)
                       and missing_since <= :then
                    """)
                .bind("connection", run.connectionId())
                .bindArray("ids", String.class, List.copyOf(ids))
                .bind("then", then)
                .mapTo(String.class)
                .collect(Collectors.toSet()));
  }

  /** Returns those that were there until now. */
  List<String> miss(Run run, Collection<String> ids, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    update connection_video set missing_since = :now
                     where connection_id = :connection and video_id = any (:ids)
                       and missing_since is null
                    returning video_id
                    """)
                .bind("now", now)
                .bind("connection", run.connectionId())
                .bindArray("ids", String.class, List.copyOf(ids))
                .mapTo(String.class)
                .list());
  }
}
