package io.hookline.content.measure.connection;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The account's videos, the newest first: all of them after a consent, later on as far back as the
 * platform still counts.
 */
@Singleton
class ReadVideos implements StageWork {

  private static final Logger LOG = Logger.getLogger(ReadVideos.class);

  private final RecordVideos videos;

  ReadVideos(RecordVideos videos) {
    this.videos = videos;
  }

  @Override
  public Stage stage() {
    return Stage.VIDEOS;
  }

  @Override
  public Supplier<Progress> read(Step step) {
    VideoPage page = step.connector().videos(step.access(), step.run().pageCursor());
    if (!page.unknown().isEmpty()) {
      LOG.infof(
          "%s tells of videos what is not known here: %s",
          step.account().network(), page.unknown());
    }
    return () -> write(step, page);
  }

  private Progress write(Step step, VideoPage page) {
    Progress.Figures figures = videos.record(step, page.videos());
    boolean last =
        page.nextCursor() == null
            || page.nextCursor().equals(step.run().pageCursor())
            || isCountedNoMore(step, page);
    return last
        ? Progress.next(Stage.VIDEOS, figures)
        : Progress.at(Stage.VIDEOS, null, page.nextCursor(), figures);
  }

  private static boolean isCountedNoMore(Step step, VideoPage page) {
    if (step.run().cause() == SynchronisationCause.CONNECTED || page.videos().isEmpty()) {
      return false;
    }
    Instant since = countedSince(step);
    return page.videos().stream()
        .allMatch(video -> video.createdAt() != null && video.createdAt().isBefore(since));
  }

  /** Videos that are older have the counters for good that they had. */
  static Instant countedSince(Step step) {
    int days = step.connector().limits().countedDays();
    return step.run()
        .collectedAt()
        .minus(Duration.ofDays(days))
        .minus(step.connector().limits().lag());
  }
}
