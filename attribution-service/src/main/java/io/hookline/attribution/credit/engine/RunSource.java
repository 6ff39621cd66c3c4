package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.run.RunScope;
import io.hookline.engine.credit.CreditRules;
import org.jdbi.v3.core.statement.SqlStatement;

/** Some orders of a run, and how they are worked out. */
record RunSource(RunScope run, BrandSource source) {

  CreditRules rules() {
    return run.rules().creditRules();
  }

  /** Whether the model gives credit by each order. */
  boolean ofOrders() {
    return !run.rules().model().isDataDriven();
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    return source.bind(statement).bind("run", run.number());
  }
}
