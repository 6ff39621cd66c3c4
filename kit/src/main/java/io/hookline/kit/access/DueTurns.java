package io.hookline.kit.access;

import io.hookline.kit.sql.DueRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Works through {@link DueRows}, brand by brand and many at once. When many fail, each is tried by
 * itself, so that one with which something is wrong is told of and put off, and holds up no other.
 */
@ApplicationScoped
public class DueTurns {

  private static final Logger LOG = Logger.getLogger(DueTurns.class);

  private final BrandTurns turns;
  private final DueSteps steps;

  DueTurns(BrandTurns turns, DueSteps steps) {
    this.turns = turns;
    this.steps = steps;
  }

  /**
   * @param what is worked on, for the log: "Commissions"
   * @param work in a transaction of its own, with some ids; takes them out of the rows
   */
  public void work(String what, DueRows rows, int size, Consumer<Collection<UUID>> work) {
    turns.work(what, rows::brands, () -> next(what, rows, size, work));
  }

  private boolean next(String what, DueRows rows, int size, Consumer<Collection<UUID>> work) {
    List<DueRows.Due> first = steps.first(rows, size);
    if (first.isEmpty()) {
      return false;
    }
    try {
      work.accept(first.stream().map(DueRows.Due::id).toList());
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "%s failed and are tried one by one", what);
      first.forEach(due -> alone(what, rows, due, work));
    }
    return first.size() == size;
  }

  private void alone(String what, DueRows rows, DueRows.Due due, Consumer<Collection<UUID>> work) {
    try {
      work.accept(List.of(due.id()));
    } catch (RuntimeException failure) {
      LOG.errorf(
          failure,
          "%s: %s failed. It waits a minute at first and an hour at most, or until more is told of it",
          what,
          due.id());
      steps.putOff(rows, due);
    }
  }
}
