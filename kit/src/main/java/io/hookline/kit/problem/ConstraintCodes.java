package io.hookline.kit.problem;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Uniqueness is the database's word: turns the violation of a named constraint into its code. */
@Singleton
class ConstraintCodes {

  /** PostgreSQL: a row was refused by row-level security, or a privilege is missing. */
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private static final Logger LOG = Logger.getLogger(ConstraintCodes.class);

  private final Map<String, ProblemCode> byConstraint;

  ConstraintCodes(@All List<ProblemCatalogue> catalogues) {
    byConstraint =
        catalogues.stream()
            .flatMap(catalogue -> Arrays.stream(catalogue.codes()))
            .filter(code -> code.constraint() != null)
            .collect(Collectors.toMap(ProblemCode::constraint, Function.identity()));
  }

  /** The problem that a database error stands for, or null when it stands for none. */
  Problem explain(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException refused) {
        return explain(refused);
      }
      if (cause instanceof SQLException) {
        return null;
      }
    }
    return null;
  }

  private Problem explain(PSQLException refused) {
    if (INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState())) {
      LOG.warnf("The database stopped what the code let through: %s", refused.getMessage());
      return new Problem(
          CommonProblem.BRAND_NOT_FOUND, CommonProblem.BRAND_NOT_FOUND.title() + ".");
    }
    ServerErrorMessage message = refused.getServerErrorMessage();
    String constraint = message == null ? null : message.getConstraint();
    ProblemCode code = constraint == null ? null : byConstraint.get(constraint);
    return code == null ? null : new Problem(code, code.title() + ".");
  }
}
