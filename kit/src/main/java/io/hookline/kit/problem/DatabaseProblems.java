package io.hookline.kit.problem;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Says what the database's refusal means. Uniqueness is its word: the violation of a named
 * constraint becomes the code that claims the name.
 *
 * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL error
 *     codes</a>
 */
@Singleton
class DatabaseProblems {

  private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);

  /** A row was refused by row-level security, or a privilege is missing. */
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  /** The policy that keeps a collaborator to what was granted; see {@code isolate_by_brand}. */
  private static final String OF_COLLABORATORS = "asset_isolation";

  /**
   * Too long, out of range, an impossible date, U+0000 in a text, U+0000 in JSON, too long for an
   * index or for a search.
   */
  private static final Set<String> NOT_STORABLE =
      Set.of("22001", "22003", "22008", "22021", "22P05", "54000");

  /** Serialization failure and deadlock: the same request may well pass now. */
  private static final Set<String> CROSSED = Set.of("40001", "40P01");

  /** Connection lost, out of resources, shutting down. */
  private static final Set<String> OUT_OF_REACH = Set.of("08", "53", "57");

  private final Outage outage = new Outage("The database is out of reach");
  private final Map<String, ProblemCode> byConstraint;

  DatabaseProblems(ProblemCodes codes) {
    byConstraint =
        codes.all().stream()
            .filter(code -> code.constraint() != null)
            .collect(Collectors.toMap(ProblemCode::constraint, Function.identity()));
  }

  /** The problem that a database error stands for, or null when it stands for none. */
  Problem explain(Throwable error) {
    PSQLException refused = Causes.find(error, PSQLException.class);
    if (refused != null) {
      return explain(refused);
    }
    SQLException stopped = Causes.find(error, SQLException.class);
    return stopped != null && stopped.getSQLState() == null ? unavailable(stopped) : null;
  }

  /** Also of the pool's own words, which have no state: no connection is free, or it is closed. */
  private Problem unavailable(SQLException why) {
    outage.logSometimes(why);
    return ProblemAnswer.plain(CommonProblem.UNAVAILABLE);
  }

  private Problem explain(PSQLException refused) {
    String state = refused.getSQLState() == null ? "" : refused.getSQLState();
    if (state.equals(INSUFFICIENT_PRIVILEGE)) {
      if (refused.getMessage().contains(OF_COLLABORATORS)) {
        return ProblemAnswer.plain(CommonProblem.FORBIDDEN);
      }
      LOG.warnf("The database stopped what the code let through: %s", refused.getMessage());
      return ProblemAnswer.plain(CommonProblem.BRAND_NOT_FOUND);
    }
    if (NOT_STORABLE.contains(state)) {
      LOG.infof("A value cannot be stored: %s", state);
      return new Problem(
          CommonProblem.VALIDATION_FAILED,
          "A value cannot be stored: too long, out of range, or with the character U+0000.");
    }
    if (CROSSED.contains(state)) {
      return new Problem(CommonProblem.CONFLICT, "Another request was in the way; try again.");
    }
    if (state.length() == 5 && OUT_OF_REACH.contains(state.substring(0, 2))) {
      return unavailable(refused);
    }
    ServerErrorMessage message = refused.getServerErrorMessage();
    String constraint = message == null ? null : message.getConstraint();
    ProblemCode code = constraint == null ? null : byConstraint.get(constraint);
    return code == null ? null : ProblemAnswer.plain(code);
  }
}
