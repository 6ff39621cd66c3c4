package io.hookline.content.measure.snapshot;

import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.produce.post.PostsByVideo;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Applies rows of files that tell something of posts. */
@ApplicationScoped
class ReadingImport {

  private final Snapshots snapshots;
  private final PostsByVideo posts;

  ReadingImport(Snapshots snapshots, PostsByVideo posts) {
    this.snapshots = snapshots;
    this.posts = posts;
  }

  <T extends ImportedReading> List<RowOutcome> apply(List<Row<T>> rows) {
    PostsByVideo.Found found = posts.of(rows.stream().map(row -> row.value().post()).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<T>> good = new ArrayList<>(rows.size());
    List<PostReading> readings = new ArrayList<>(rows.size());
    for (Row<T> row : rows) {
      try {
        readings.add(row.value().of(found.of(row.value().post())));
        good.add(row);
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    List<ReadingOutcome> recorded = snapshots.record(readings);
    for (int i = 0; i < good.size(); i++) {
      outcomes.add(recorded.get(i).of(good.get(i)));
    }
    return outcomes;
  }
}
