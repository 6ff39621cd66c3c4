package io.hookline.reporting.facts.generation;

import java.sql.SQLException;

/** Says why a step failed, without what it was about: that may be somebody's data. */
final class RebuildFailure {

  private RebuildFailure() {}

  static String of(Throwable failure) {
    SQLException refused = RebuildWorker.cause(failure, SQLException.class);
    return refused == null
        ? failure.getClass().getSimpleName()
        : "The database refused a step, SQLSTATE " + refused.getSQLState();
  }
}
