package io.hookline.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import java.util.Set;

/** Finds the problem that an error stands for, for work that answers no request itself. */
@Singleton
public class KnownProblems {

  private final DatabaseProblems database;

  KnownProblems(DatabaseProblems database) {
    this.database = database;
  }

  /** Empty when nobody has foreseen the error. */
  public Optional<Problem> find(Throwable error) {
    Problem inside = Causes.find(error, Problem.class);
    if (inside != null) {
      return Optional.of(inside);
    }
    JacksonException json = Causes.find(error, JacksonException.class);
    return json == null
        ? Optional.ofNullable(database.explain(error))
        : Optional.of(JsonProblems.explain(json));
  }

  /** The problem of an object that breaks rules of Bean Validation, at least one. */
  public static Problem of(Set<? extends ConstraintViolation<?>> broken) {
    return ViolationProblems.explain(Set.copyOf(broken), null);
  }

  /** Says in the caller's words what form a value of the type has: "must be true or false". */
  public static String form(Class<?> type) {
    return ExpectedForm.of(type);
  }
}
