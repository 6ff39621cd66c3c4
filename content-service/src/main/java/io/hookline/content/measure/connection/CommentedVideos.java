package io.hookline.content.measure.connection;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Of the videos that a platform listed those that are posts and have comments to be read. */
@Singleton
class CommentedVideos {

  private static final String COMMENTED =
      """
      select v.video_id, p.id
        from connection_video v
        join connection c on c.id = v.connection_id
        join post p on p.network_post_id = v.video_id and p.network = c.network
       where v.connection_id = :connection and v.video_id >= :from and v.video_id <> :done
         and v.seen_in = :run and v.comments > 0 and v.comments is distinct from v.comments_read
       order by v.video_id limit 1
      """;

  private final Jdbi jdbi;

  CommentedVideos(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A video that is a post of the brand, and has comments that were not read. */
  record Commented(String video, UUID post) {}

  /** The one in whose middle the run is, if it is still to be read; or the first one behind. */
  Optional<Commented> next(Run run) {
    String place = run.place() == null ? "" : run.place();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COMMENTED)
                .bind("connection", run.connectionId())
                .bind("run", run.id())
                .bind("from", place)
                .bind("done", run.pageCursor() == null ? place : "")
                .map(
                    (row, context) -> new Commented(row.getString(1), row.getObject(2, UUID.class)))
                .findOne());
  }

  /** All that the video's list counted have been read. */
  void read(Run run, String video) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update connection_video set comments_read = comments
                     where connection_id = :connection and video_id = :video
                    """)
                .bind("connection", run.connectionId())
                .bind("video", video)
                .execute());
  }
}
