package io.hookline.content.measure.upload;

import io.hookline.content.measure.accountsnapshot.AccountSnapshots;
import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.Video;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sql.FreshPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Says what would become of rows, with few statements, none of which writes. */
@ApplicationScoped
class WeighRows {

  private final Posts posts;
  private final Snapshots snapshots;
  private final AccountSnapshots days;
  private final Jdbi jdbi;

  WeighRows(Posts posts, Snapshots snapshots, AccountSnapshots days, Jdbi jdbi) {
    this.posts = posts;
    this.snapshots = snapshots;
    this.days = days;
    this.jdbi = jdbi;
  }

  /** What would become of some rows, and why some would be refused. */
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
    List<UnderstoodFile.Fault> faults = new ArrayList<>(ApplyRows.faults(known, outcomes));
    faults.addAll(ofNoPost(videos, ofPosts));
    faults.addAll(ofDays(rows.stream().filter(row -> row.day() != null).toList()));
    return new Weighed(known.size(), videos.size() - known.size(), would.unchanged(), faults);
  }

  private List<UnderstoodFile.Fault> ofNoPost(List<StagedRow> videos, Map<Video, UUID> ofPosts) {
    return videos.stream()
        .filter(row -> !ofPosts.containsKey(row.video().key()))
        .flatMap(
            row -> row.refusal(snapshots).map(problem -> ApplyRows.fault(row, problem)).stream())
        .toList();
  }

  private List<UnderstoodFile.Fault> ofDays(List<StagedRow> rows) {
    List<Problem> refusals = days.refusals(rows.stream().map(StagedRow::day).toList());
    return IntStream.range(0, rows.size())
        .filter(i -> refusals.get(i) != null)
        .mapToObj(i -> ApplyRows.fault(rows.get(i), refusals.get(i)))
        .toList();
  }
}
