package io.hookline.attribution.collect.survey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.shopper.ShopperHashes;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Answers in files of programs that ask shoppers. */
@ApplicationScoped
class SurveyAnswerImport implements ImportKind<NewSurveyAnswer> {

  private static final String NOBODY = "none";

  private final SurveyAnswers answers;

  SurveyAnswerImport(SurveyAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String name() {
    return "survey-answers";
  }

  @Override
  public Class<NewSurveyAnswer> type() {
    return NewSurveyAnswer.class;
  }

  @Override
  public List<String> columns() {
    return Stream.concat(ImportKind.super.columns().stream(), AnswerColumns.HEADINGS.all().stream())
        .toList();
  }

  /** Addresses are hashed before a row is kept, whichever heading they stand under. */
  @Override
  public Map<String, UnaryOperator<String>> storable() {
    Map<String, UnaryOperator<String>> doors = new HashMap<>();
    UnaryOperator<String> hashed = sent -> ShopperHashes.email(sent).orElse(NOBODY);
    UnaryOperator<String> withoutAddress =
        sent -> ShopperHashes.holdsEmail(sent) ? "(an e-mail address)" : sent;
    put(doors, "email", hashed);
    put(doors, "answer", withoutAddress);
    put(doors, "orderId", withoutAddress);
    put(doors, "orderNumber", withoutAddress);
    return doors;
  }

  private static void put(
      Map<String, UnaryOperator<String>> doors, String field, UnaryOperator<String> door) {
    doors.put(field, door);
    AnswerColumns.HEADINGS.of(field).forEach(heading -> doors.put(heading, door));
  }

  /** Who was asked and did not answer. */
  @Override
  public boolean isNone(Map<String, String> cells) {
    return !AnswerColumns.read(cells).containsKey("answer");
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    return ImportKind.super.fromCells(AnswerColumns.read(cells));
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewSurveyAnswer>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<SurveyAnswers.Told> told =
        answers.tell(
            rows.stream().map(Row::value).toList(), AnswerSource.IMPORT, rows.get(0).sentAt());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      SurveyAnswers.Told one = told.get(i);
      outcomes.add(
          one.refused() != null
              ? RowOutcome.failed(rows.get(i), one.refused())
              : one.news()
                  ? RowOutcome.applied(rows.get(i), one.id())
                  : RowOutcome.unchanged(rows.get(i), one.id()));
    }
    return outcomes;
  }
}
