package io.hookline.content.measure.upload;

import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.Video;
import io.hookline.kit.sql.FreshPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Says what would become of rows, with few statements, none of which writes. */
@ApplicationScoped
class WeighRows {

  private final Posts posts;
  private final Snapshots snapshots;
  private final Jdbi jdbi;

  WeighRows(Posts posts, Snapshots snapshots, Jdbi jdbi) {
    this.posts = posts;
    this.snapshots = snapshots;
    this.jdbi = jdbi;
  }

  /** What would become of some rows of videos, and why some would be refused. */
  record Weighed(long ofPosts, long unclaimed, long unchanged, List<UnderstoodFile.Fault> faults) {}

  @Transactional(TxType.REQUIRES_NEW)
  Weighed weigh(List<StagedRow> rows) {
    jdbi.useHandle(FreshPlans::use);
    List<StagedRow> videos = rows.stream().filter(row -> row.video() != null).toList();
    Map<Video, UUID> ofPosts = posts.of(ApplyRows.keys(videos));
    List<StagedRow> known =
        videos.stream().filter(row -> ofPosts.containsKey(row.video().key())).toList();
    List<PostReading> readings =
        known.stream().map(row -> row.on(ofPosts.get(row.video().key()))).toList();
    List<ReadingOutcome> outcomes = readings.isEmpty() ? List.of() : snapshots.foresee(readings);
    AppliedRows would = AppliedRows.of(outcomes);
    return new Weighed(
        known.size(),
        videos.size() - known.size(),
        would.unchanged(),
        ApplyRows.faults(known, outcomes));
  }
}
