package io.hookline.content.produce.comment;

import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome.Status;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes comments that platforms tell us, by the rules and in the way of an import. */
@ApplicationScoped
public class ToldComments {

  private final TakeComments comments;
  private final Validator validator;
  private final Clock clock;

  ToldComments(TakeComments comments, Validator validator, Clock clock) {
    this.comments = comments;
    this.validator = validator;
    this.clock = clock;
  }

  /**
   * What became of some comments.
   *
   * @param taken that were new, or of which more is known now
   * @param refused that no rule lets in
   */
  public record Taken(int taken, int unchanged, int refused) {}

  /** In the caller's transaction; a few hundred at a time, on posts of the present brand. */
  public Taken take(List<ToldComment> told) {
    Instant now = clock.instant();
    List<Row<NewComment>> good = new ArrayList<>(told.size());
    for (ToldComment comment : told) {
      NewComment said = comment.asNew();
      if (keepsTheRules(said, now)) {
        good.add(new Row<>(good.size(), said, now));
      }
    }
    Map<Status, Long> outcomes =
        comments.take(good, now).stream()
            .collect(Collectors.groupingBy(outcome -> outcome.status(), Collectors.counting()));
    int taken = outcomes.getOrDefault(Status.APPLIED, 0L).intValue();
    int unchanged = outcomes.getOrDefault(Status.UNCHANGED, 0L).intValue();
    return new Taken(taken, unchanged, told.size() - taken - unchanged);
  }

  private boolean keepsTheRules(NewComment comment, Instant now) {
    if (!validator.validate(comment).isEmpty()) {
      return false;
    }
    try {
      comment.check(now);
      return true;
    } catch (Problem refused) {
      return false;
    }
  }
}
