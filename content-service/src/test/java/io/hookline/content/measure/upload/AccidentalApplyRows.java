package io.hookline.content.measure.upload;

import io.hookline.content.measure.accountsnapshot.AccountSnapshots;
import io.hookline.content.measure.audience.Audiences;
import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.content.measure.unclaimed.UnclaimedPosts;
import io.hookline.content.produce.post.Posts;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;

/** Applies rows as ever, but something may happen before the commit. */
@Alternative
@Priority(1)
@Singleton
class AccidentalApplyRows extends ApplyRows {

  static volatile Runnable accident = () -> {};

  AccidentalApplyRows(
      Posts posts,
      Snapshots snapshots,
      UnclaimedPosts unclaimed,
      AccountSnapshots days,
      Audiences audiences) {
    super(posts, snapshots, unclaimed, days, audiences);
  }

  @Override
  RowOutcomes apply(List<StagedRow> rows) {
    RowOutcomes applied = super.apply(rows);
    accident.run();
    return applied;
  }
}
