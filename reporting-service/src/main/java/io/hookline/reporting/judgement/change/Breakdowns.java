package io.hookline.reporting.judgement.change;

import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds the rows of an answer up by each of its dimensions. */
final class Breakdowns {

  /** Two periods have hardly one in common. */
  private static final String OF_ITS_TIME = "week";

  private static final String POST = "post";

  private Breakdowns() {}

  /**
   * By which the measure can be taken apart: those of which everything has one key.
   *
   * @param past whether one of the periods is read as it was known
   */
  static List<Dimension> dimensions(Counted counted, boolean past) {
    return Dimensions.all().stream()
        .filter(dimension -> !dimension.several() && !dimension.id().equals(OF_ITS_TIME))
        .filter(dimension -> isOf(counted, dimension))
        .filter(dimension -> !past || counted.pastUnknown(dimension) == null)
        .toList();
  }

  /** Those of which a post has several keys: hints only, because their parts overlap. */
  static List<Dimension> overlapping(Counted counted) {
    return Dimensions.all().stream()
        .filter(Dimension::several)
        .filter(dimension -> isOf(counted, dimension))
        .toList();
  }

  private static boolean isOf(Counted counted, Dimension dimension) {
    return counted.measures().stream().allMatch(measure -> measure.refusal(dimension) == null);
  }

  /**
   * @param dimensions as the answers are grouped
   */
  static List<Breakdown> of(
      Counted counted, List<Dimension> dimensions, Answer before, Answer after) {
    List<Breakdown> breakdowns = new ArrayList<>();
    for (int at = 0; at < dimensions.size(); at++) {
      Map<String, Segment> segments = new LinkedHashMap<>();
      for (AnswerRow row : before.rows()) {
        add(segments, row.keys().get(at), counted.side(row), Side.NOTHING);
      }
      for (AnswerRow row : after.rows()) {
        add(segments, row.keys().get(at), Side.NOTHING, counted.side(row));
      }
      String id = dimensions.get(at).id();
      boolean turnover = id.equals(POST) && counted.isOfPosts();
      breakdowns.add(new Breakdown(id, List.copyOf(segments.values()), turnover));
    }
    return breakdowns;
  }

  private static void add(
      Map<String, Segment> segments, AnswerRow.Key key, Side before, Side after) {
    segments.merge(
        String.valueOf(key.key()),
        new Segment(key.key(), key.name(), before, after),
        (one, other) ->
            new Segment(
                one.key(),
                one.label(),
                one.before().plus(other.before()),
                one.after().plus(other.after())));
  }
}
