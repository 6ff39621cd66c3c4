package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.Progress.Figures;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The videos that were listed before, or are posts on the account, and that this run has not seen:
 * each is asked for by its id, and what does not come is gone, or private. A platform that shows
 * not one video of an account may have a bad day: what it does not show is gone when it still is
 * not shown half a day later.
 */
@Singleton
class ReadMissing implements StageWork {

  /** A video that has been gone for so long is not asked for any more. */
  private static final Duration ASKED_FOR = Duration.ofDays(30);

  private static final Duration BAD_DAY = Duration.ofHours(12);

  private final ListedVideos listed;
  private final RecordVideos videos;
  private final TellAvailability availability;
  private final BrandTransactions transactions;

  ReadMissing(
      ListedVideos listed,
      RecordVideos videos,
      TellAvailability availability,
      BrandTransactions transactions) {
    this.listed = listed;
    this.videos = videos;
    this.availability = availability;
    this.transactions = transactions;
  }

  @Override
  public Stage stage() {
    return Stage.MISSING;
  }

  @Override
  public Supplier<Progress> read(Step step) {
    Run run = step.run();
    Instant since = ReadVideos.countedSince(step);
    int atOnce = step.connector().limits().videosAtOnce();
    List<String> ids = transactions.call(() -> notSeen(run, since, atOnce));
    if (ids.isEmpty()) {
      return () -> Progress.next(Stage.MISSING, Figures.NONE);
    }
    VideoPage page = step.connector().videos(step.access(), new TreeSet<>(ids));
    return () -> write(step, ids, page);
  }

  private List<String> notSeen(Run run, Instant since, int atOnce) {
    if (run.place() == null) {
      listed.addPosts(run, since);
    }
    return listed.notSeen(run, since, run.collectedAt().minus(ASKED_FOR), atOnce);
  }

  private Progress write(Step step, List<String> ids, VideoPage page) {
    List<PlatformVideo> there =
        page.videos().stream().filter(video -> ids.contains(video.videoId())).toList();
    Figures figures = videos.record(step, there);
    Set<String> gone = new TreeSet<>(ids);
    there.forEach(video -> gone.remove(video.videoId()));
    List<String> news = listed.miss(step.run(), gone, step.run().collectedAt());
    availability.missing(step, listed.showsAny(step.run()) ? gone : missedBefore(step, gone));
    return Progress.at(Stage.MISSING, ids.get(ids.size() - 1), null, figures.missing(news.size()));
  }

  private Set<String> missedBefore(Step step, Set<String> gone) {
    return listed.missingSince(step.run(), gone, step.run().collectedAt().minus(BAD_DAY));
  }
}
