package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.objective.Objective;
import java.time.LocalDate;
import java.util.List;

/** A question while one part of it is changed, so that no other has to be repeated. */
final class QuestionParts {

  List<String> measures;
  List<String> groupBy;
  List<QuestionFilter> filters;
  LocalDate from;
  LocalDate to;
  Comparison compare;
  Granularity granularity;
  Boolean postsOfPeriod;
  String orderBy;
  Boolean ascending;
  Integer top;
  Boolean rest;
  Boolean share;
  Objective objective;

  QuestionParts() {}

  QuestionParts(Question question) {
    measures = question.measures();
    groupBy = question.groupBy();
    filters = question.filters();
    from = question.from();
    to = question.to();
    compare = question.compare();
    granularity = question.granularity();
    postsOfPeriod = question.postsOfPeriod();
    orderBy = question.orderBy();
    ascending = question.ascending();
    top = question.top();
    rest = question.rest();
    share = question.share();
    objective = question.objective();
  }

  Question question() {
    return new Question(
        measures,
        groupBy,
        filters,
        from,
        to,
        compare,
        granularity,
        postsOfPeriod,
        orderBy,
        ascending,
        top,
        rest,
        share,
        objective);
  }
}
