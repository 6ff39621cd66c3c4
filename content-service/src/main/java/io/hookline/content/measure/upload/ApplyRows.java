package io.hookline.content.measure.upload;

import io.hookline.content.measure.accountsnapshot.AccountSnapshots;
import io.hookline.content.measure.audience.Audiences;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.measure.unclaimed.UnclaimedPosts;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.Video;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records rows of a file, in the present transaction and with few statements. */
@Singleton
class ApplyRows {

  private final Posts posts;
  private final Snapshots snapshots;
  private final UnclaimedPosts unclaimed;
  private final AccountSnapshots days;
  private final Audiences audiences;

  ApplyRows(
      Posts posts,
      Snapshots snapshots,
      UnclaimedPosts unclaimed,
      AccountSnapshots days,
      Audiences audiences) {
    this.posts = posts;
    this.snapshots = snapshots;
    this.unclaimed = unclaimed;
    this.days = days;
    this.audiences = audiences;
  }

  /** What became of some rows, and why some were refused. */
  record Applied(AppliedRows rows, List<UnderstoodFile.Fault> faults) {}

  Applied apply(List<StagedRow> rows) {
    List<UnderstoodFile.Fault> faults = new ArrayList<>();
    List<StagedRow> videos = rows.stream().filter(row -> row.video() != null).toList();
    Map<Video, UUID> ofPosts = posts.of(keys(videos));
    Map<Boolean, List<StagedRow>> known =
        videos.stream()
            .collect(Collectors.partitioningBy(row -> ofPosts.containsKey(row.video().key())));
    AppliedRows done =
        record(
                known.get(true),
                read ->
                    snapshots.record(
                        read.stream().map(row -> row.on(ofPosts.get(row.video().key()))).toList()),
                faults)
            .plus(keep(known.get(false), faults))
            .plus(
                record(
                    rows.stream().filter(row -> row.day() != null).toList(),
                    read -> days.record(read.stream().map(StagedRow::day).toList()),
                    faults))
            .plus(
                record(
                    rows.stream().filter(row -> row.audience() != null).toList(),
                    read -> audiences.record(read.stream().map(StagedRow::audience).toList()),
                    faults));
    return new Applied(done, faults);
  }

  private AppliedRows keep(List<StagedRow> rows, List<UnderstoodFile.Fault> faults) {
    List<StagedRow> good = new ArrayList<>(rows.size());
    for (StagedRow row : rows) {
      Optional<Problem> refusal = row.refusal(snapshots);
      refusal.map(problem -> fault(row, problem)).ifPresentOrElse(faults::add, () -> good.add(row));
    }
    if (!good.isEmpty()) {
      unclaimed.keep(good.stream().map(StagedRow::found).toList(), Source.IMPORT);
    }
    return new AppliedRows(0, 0, good.size(), rows.size() - good.size());
  }

  private static AppliedRows record(
      List<StagedRow> rows,
      Function<List<StagedRow>, List<ReadingOutcome>> to,
      List<UnderstoodFile.Fault> faults) {
    if (rows.isEmpty()) {
      return AppliedRows.NONE;
    }
    List<ReadingOutcome> outcomes = to.apply(rows);
    faults.addAll(faults(rows, outcomes));
    return AppliedRows.of(outcomes);
  }

  /** Why some of these are refused. */
  static List<UnderstoodFile.Fault> faults(List<StagedRow> rows, List<ReadingOutcome> outcomes) {
    List<UnderstoodFile.Fault> faults = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Problem problem = outcomes.get(i).problem();
      if (problem != null) {
        faults.add(fault(rows.get(i), problem));
      }
    }
    return faults;
  }

  static UnderstoodFile.Fault fault(StagedRow row, Problem problem) {
    List<Violation> violations = problem.violations();
    return new UnderstoodFile.Fault(
        row.table(),
        row.line(),
        violations.isEmpty() ? null : violations.get(0).field(),
        problem.code().name(),
        violations.isEmpty() ? problem.getMessage() : violations.get(0).message());
  }

  static Set<Video> keys(List<StagedRow> videos) {
    Set<Video> keys = new LinkedHashSet<>();
    videos.forEach(row -> keys.add(row.video().key()));
    return keys;
  }
}
