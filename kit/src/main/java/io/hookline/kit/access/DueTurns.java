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
    List<UUID> ids = steps.first(rows, size);
    if (ids.isEmpty()) {
      return false;
    }
    try {
      work.accept(ids);
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "%s failed and are tried one by one", what);
      ids.forEach(id -> alone(what, rows, id, work));
    }
    return ids.size() == size;
  }

  private void alone(String what, DueRows rows, UUID id, Consumer<Collection<UUID>> work) {
    try {
      work.accept(List.of(id));
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "%s: %s failed. It waits an hour, or until more is told of it", what, id);
      steps.putOff(rows, id);
    }
  }
}
