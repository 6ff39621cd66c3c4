package io.hookline.content.measure.upload;

import io.hookline.content.measure.accountsnapshot.AccountSnapshots;
import io.hookline.content.measure.audience.Audiences;
import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.measure.unclaimed.UnclaimedPosts;
import io.hookline.content.produce.post.Posts;
import jakarta.inject.Singleton;
import java.util.List;

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

  RowOutcomes apply(List<StagedRow> rows) {
    SortedRows sorted = SortedRows.of(rows, posts);
    RowOutcomes became = new RowOutcomes();
    became.take(sorted.ofPosts(), sorted.readings(), snapshots::record);
    List<StagedRow> waiting = became.takeOfNone(sorted.ofNone(), snapshots);
    if (!waiting.isEmpty()) {
      unclaimed.keep(waiting.stream().map(StagedRow::found).toList(), Source.IMPORT);
    }
    became.take(sorted.days(), sorted.days().stream().map(StagedRow::day).toList(), days::record);
    became.take(
        sorted.audiences(),
        sorted.audiences().stream().map(StagedRow::audience).toList(),
        audiences::record);
    return became;
  }
}
