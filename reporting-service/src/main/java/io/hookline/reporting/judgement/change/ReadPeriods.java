package io.hookline.reporting.judgement.change;

import io.hookline.kit.problem.Problem;
import io.hookline.reporting.facts.rollup.Past;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads both periods by every dimension at once: a row is what has the same keys in all of them.
 */
@ApplicationScoped
class ReadPeriods {

  private static final String TOO_MANY_ROWS = "TOO_MANY_ROWS";

  private final Questions questions;

  ReadPeriods(Questions questions) {
    this.questions = questions;
  }

  /**
   * @param past null: as it is now
   */
  Answer earlier(Compared compared, Past past) {
    return questions.ask(compared.brand(), compared.earlier(), past);
  }

  Answer later(Compared compared) {
    return questions.ask(compared.brand(), compared.later());
  }

  List<Breakdown> breakdowns(Compared compared, Past past) {
    List<Dimension> dimensions = Breakdowns.dimensions(compared.counted(), past != null);
    if (dimensions.isEmpty()) {
      return List.of();
    }
    try {
      return read(compared, dimensions, past);
    } catch (Problem refused) {
      if (!refused.code().name().equals(TOO_MANY_ROWS)) {
        throw refused;
      }
      return oneByOne(compared, dimensions, past);
    }
  }

  /**
   * More posts than rows are read at once: each dimension by itself, and those that still are too
   * many not.
   */
  private List<Breakdown> oneByOne(Compared compared, List<Dimension> dimensions, Past past) {
    List<Breakdown> breakdowns = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      try {
        breakdowns.addAll(read(compared, List.of(dimension), past));
      } catch (Problem refused) {
        if (!refused.code().name().equals(TOO_MANY_ROWS)) {
          throw refused;
        }
      }
    }
    return breakdowns;
  }

  /** Each by itself: a post has several keys. */
  List<Breakdown> overlapping(Compared compared, Past past) {
    return Breakdowns.overlapping(compared.counted()).stream()
        .flatMap(dimension -> read(compared, List.of(dimension), past).stream())
        .toList();
  }

  private List<Breakdown> read(Compared compared, List<Dimension> dimensions, Past past) {
    String[] ids = dimensions.stream().map(Dimension::id).toArray(String[]::new);
    Question earlier = compared.earlier().by(ids);
    return Breakdowns.of(
        compared.counted(),
        dimensions,
        questions.ask(compared.brand(), earlier, past),
        questions.ask(compared.brand(), compared.later().by(ids)));
  }
}
