package io.hookline.attribution.credit.diff;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.setting.CreditModel;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Two completed runs of a brand.
 *
 * @param former of the two the one that knew less, or the same
 */
record RunPair(CompletedRun former, CompletedRun present) {

  /**
   * @throws Problem VALIDATION_FAILED when the former is the later one, or both are the same
   */
  RunPair {
    if (former.id().equals(present.id())) {
      throw new Violation("since", "must be another run").asProblem();
    }
    if (isBehind(former, present)) {
      throw new Violation(
              "since",
              "must not be a later run: it is as of %s, and the run as of %s"
                  .formatted(former.asOf(), present.asOf()))
          .asProblem();
    }
  }

  private static boolean isBehind(CompletedRun one, CompletedRun other) {
    return one.chain().equals(other.chain())
        ? one.number() > other.number()
        : one.asOf().isAfter(other.asOf());
  }

  /**
   * @throws Problem VALIDATION_FAILED where one of them gives nothing of a single conversion
   */
  RunPair byConversion() {
    for (CompletedRun run : List.of(former, present)) {
      CreditModel model = run.setting().rules().model();
      if (model.isDataDriven()) {
        throw new Violation(
                "since",
                "must not be about a run of %s, which gives nothing of a single conversion: compare its figures"
                    .formatted(model))
            .asProblem();
      }
    }
    return this;
  }

  /** Whether nothing but what was known sets them apart. */
  boolean isOfOneChain() {
    return former.chain().equals(present.chain());
  }

  boolean hasOtherSetting() {
    return !former.setting().setting().equals(present.setting().setting())
        || former.setting().version() != present.setting().version();
  }

  boolean hasOtherChannelRules() {
    return former.channelRules() != present.channelRules();
  }

  /** Whether an order of an instant is in only one of them. */
  boolean isInOne(Instant at) {
    return isOut(former, at) != isOut(present, at);
  }

  private static boolean isOut(CompletedRun run, Instant at) {
    return run.from() != null && at.isBefore(run.from());
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    present.bind(statement, "chain", "run");
    former.bind(statement, "formerChain", "formerRun");
    return isOfOneChain() ? statement : statement.bind("formerId", former.id());
  }
}
