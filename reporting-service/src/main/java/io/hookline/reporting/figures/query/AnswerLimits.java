package io.hookline.reporting.figures.query;

import io.hookline.kit.problem.Problem;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.jdbi.v3.core.JdbiException;

/**
 * How much one question may take: nobody reads more, and others ask too.
 *
 * @param rows more than anybody reads; a brand has 10,000 posts
 * @param figures rows x measures x periods; each takes some 500 bytes until it is sent
 * @param time of the database
 */
record AnswerLimits(int rows, int figures, Duration time) {

  static final AnswerLimits USUAL = new AnswerLimits(50_000, 200_000, Duration.ofSeconds(20));

  private static final String CANCELLED = "57014";

  Left of(Asked asked, List<Span> spans) {
    return new Left(
        this, asked.measures().size(), spans.size(), System.nanoTime() + time.toNanos());
  }

  /** What is left of them for a question that is being read. */
  record Left(AnswerLimits limits, int measures, int spans, long until) {

    /** How many rows a statement of so many periods may have: keys x periods. */
    int cells(int periods) {
      return Math.min(limits.rows * periods, Math.max(limits.figures / measures, spans));
    }

    /**
     * @throws Problem TOO_MANY_ROWS
     */
    void require(int rows) {
      if (rows > 1 && (rows > limits.rows || (long) rows * measures * spans > limits.figures)) {
        throw tooMany();
      }
    }

    Problem tooMany() {
      return new Problem(
          QueryProblem.TOO_MANY_ROWS,
          "More than %d rows, or than %d figures: rows x measures x periods. Filter, group by less, ask for fewer measures, or cut the period less finely."
              .formatted(limits.rows, limits.figures));
    }

    /**
     * @param work takes the seconds that are left
     * @throws Problem QUESTION_TOO_LARGE
     */
    <T> T inTime(IntFunction<T> work) {
      long seconds = Duration.ofNanos(until - System.nanoTime()).toSeconds() + 1;
      if (seconds < 1) {
        throw tooLarge();
      }
      try {
        return work.apply((int) seconds);
      } catch (JdbiException failed) {
        if (failed.getCause() instanceof SQLException refused
            && CANCELLED.equals(refused.getSQLState())) {
          throw tooLarge();
        }
        throw failed;
      }
    }

    private Problem tooLarge() {
      return new Problem(
          QueryProblem.QUESTION_TOO_LARGE,
          "It is not answered within %d seconds: ask for fewer days, measures or filters."
              .formatted(limits.time.toSeconds()));
    }
  }
}
