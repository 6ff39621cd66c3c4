package io.hookline.content.measure.answer;

import static io.hookline.content.produce.comment.ManyComments.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.produce.comment.ManyComments;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EmptyFiles
class CommentFiguresPlanTest {

  @Test
  void figuresComeFromTheIndexAlone() throws SQLException {
    ManyComments.record();
    String counts =
        CommentFigures.COUNTS
            .replace(":bounds", "array[now() - interval '1 day', now()]")
            .replace(":start", "now() - interval '1 day'")
            .replace(":end", "now()");
    assertThat(plan(counts + " group by 1, 2", ""))
        .anyMatch(line -> line.contains("Index Only Scan using ix_comment_time"));
  }
}
