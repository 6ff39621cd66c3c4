package io.hookline.attribution.process.aside;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;

/**
 * Tells failures that lie in what was told from those of the machinery, which pass: connections,
 * locks, conflicts of transactions, timeouts, full disks, a schema that is another than the code's.
 */
public final class Faults {

  /** A statement took too long, or waited too long for a lock. */
  private static final Set<String> LATE = Set.of("57014", "55P03");

  private Faults() {}

  /** Why it fails however often it is tried; empty where that is not known. */
  public static Optional<AsideReason> of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return ofState(refused.getSQLState());
      }
      if (isOfTheMachinery(cause)) {
        return Optional.empty();
      }
    }
    return Optional.of(AsideReason.FAULT);
  }

  /** Whether it took longer than it may, so that less of it may not. */
  public static boolean isOfTime(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TimeIsUp || cause instanceof RollbackException) {
        return true;
      }
      if (cause instanceof SQLException refused) {
        return LATE.contains(String.valueOf(refused.getSQLState()));
      }
    }
    return false;
  }

  private static boolean isOfTheMachinery(Throwable cause) {
    String name = cause.getClass().getName();
    return cause instanceof Error
        || cause instanceof TimeIsUp
        || cause instanceof InterruptedException
        || cause instanceof RejectedExecutionException
        || cause instanceof IOException && !(cause instanceof JacksonException)
        || name.startsWith("jakarta.transaction.")
        || name.startsWith("jakarta.enterprise.context.")
        || name.startsWith("com.arjuna.");
  }

  /** By the class of the SQLSTATE, its first two characters. */
  private static Optional<AsideReason> ofState(String state) {
    return switch (state == null ? "" : state.substring(0, Math.min(2, state.length()))) {
      case "22" -> Optional.of(AsideReason.VALUE);
      // One row twice in a statement; a constraint; a view's condition; what a trigger says.
      case "21", "23", "44", "P0" -> Optional.of(AsideReason.RULE);
      case "54" -> Optional.of(AsideReason.SIZE);
      default -> Optional.empty();
    };
  }
}
