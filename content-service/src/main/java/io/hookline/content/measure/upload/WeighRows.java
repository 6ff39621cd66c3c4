package io.hookline.content.measure.upload;

import io.hookline.content.measure.accountsnapshot.AccountSnapshots;
import io.hookline.content.measure.audience.Audiences;
import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.content.produce.post.Posts;
import io.hookline.kit.sql.FreshPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Says what would become of rows, with few statements, none of which writes. */
@ApplicationScoped
class WeighRows {

  private final Posts posts;
  private final Snapshots snapshots;
  private final AccountSnapshots days;
  private final Audiences audiences;
  private final Jdbi jdbi;

  WeighRows(
      Posts posts, Snapshots snapshots, AccountSnapshots days, Audiences audiences, Jdbi jdbi) {
    this.posts = posts;
    this.snapshots = snapshots;
    this.days = days;
    this.audiences = audiences;
    this.jdbi = jdbi;
  }

  /** What would become of some rows. */
  record Weighed(long ofPosts, long unclaimed, RowOutcomes outcomes) {}

  @Transactional(TxType.REQUIRES_NEW)
  Weighed weigh(List<StagedRow> rows) {
    jdbi.useHandle(FreshPlans::use);
    SortedRows sorted = SortedRows.of(rows, posts);
    RowOutcomes would = new RowOutcomes();
    would.take(sorted.ofPosts(), sorted.readings(), snapshots::foresee);
    would.takeOfNone(sorted.ofNone(), snapshots);
    would.take(sorted.days(), sorted.days().stream().map(StagedRow::day).toList(), days::foresee);
    would.take(
        sorted.audiences(),
        sorted.audiences().stream().map(StagedRow::audience).toList(),
        audiences::foresee);
    return new Weighed(sorted.ofPosts().size(), sorted.ofNone().size(), would);
  }
}
