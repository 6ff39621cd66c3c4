package io.hookline.reporting.report.overview;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Names;
import io.hookline.reporting.figures.view.ViewFilter;
import io.hookline.reporting.report.overview.OverviewPage.Crumb;
import io.hookline.reporting.report.page.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where a page stands: what it is of, and the way back up. */
@ApplicationScoped
class Trail {

  private final Names names;

  Trail(Names names) {
    this.names = names;
  }

  /**
   * From the whole to the page itself, which comes last.
   *
   * @throws Problem NOT_FOUND when the address names what the brand does not have
   */
  List<Crumb> of(String brandName, OverviewAsked asked) {
    List<Crumb> crumbs = new ArrayList<>();
    Address at = asked.address().without(Level.DIMENSIONS);
    crumbs.add(new Crumb(brandName, at.href()));
    for (Map.Entry<String, String> one : asked.narrowed().entrySet()) {
      at = at.with(one.getKey(), one.getValue());
      crumbs.add(new Crumb(called(at.brand(), one.getKey(), one.getValue()), at.href()));
    }
    return crumbs;
  }

  private String called(String brand, String dimension, String key) {
    if (key.equals(ViewFilter.NONE)) {
      return Level.none(dimension);
    }
    Dimension known = Dimensions.of(dimension);
    if (known.kind() == Dimension.Kind.WORD) {
      return FigureTable.name(new AnswerRow.Key(dimension, key, null));
    }
    String name = isId(key) ? names.of(brand, known, Set.of(key)).get(key) : null;
    if (name == null) {
      throw new Problem(
          CommonProblem.NOT_FOUND, "There is no " + Words.sentence(dimension) + " " + key + ".");
    }
    return name;
  }

  private static boolean isId(String key) {
    try {
      return UUID.fromString(key).toString().equals(key);
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
