package io.hookline.content.measure.upload;

import io.hookline.content.measure.networkfile.Column;
import io.hookline.content.measure.networkfile.NetworkFileProblem;
import io.hookline.content.measure.networkfile.Table;
import io.hookline.content.measure.networkfile.Understood;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether what people say of a file can be said of it. A slip would go unnoticed otherwise, and be
 * remembered for the next file with the same header.
 */
final class SaidOfFile {

  /** The answers to each kind of question that a key can name, by a pattern and in words. */
  private static final Map<String, List<String>> ANSWERS =
      Map.of(
          "YEAR", List.of("20\\d\\d", "must be a year such as 2026"),
          "DAY_MONTH_ORDER",
              List.of("MONTH_FIRST|DAY_FIRST", "must be one of [MONTH_FIRST, DAY_FIRST]"),
          "DECIMAL_MARK", List.of("[.,]", "must be . or ,"),
          "TOTALS", List.of("(?i)LIFETIME|PERIOD", "must be one of [LIFETIME, PERIOD]"));

  private static final Map<String, String> ELSEWHERE =
      Map.of("ACCOUNT", "accountId", "COLUMNS", "columns");

  private final Understood file;
  private final Set<String> tables;
  private final List<Violation> violations = new ArrayList<>();

  private SaidOfFile(Understood file) {
    this.file = file;
    this.tables = file.tables().stream().map(Table::name).collect(Collectors.toSet());
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  static void check(UploadUpdate said, Understood file) {
    SaidOfFile check = new SaidOfFile(file);
    check.answers(said.answers());
    check.columns(said.columns());
    Violation.requireNone(check.violations);
  }

  private void answers(List<UploadUpdate.Answer> answers) {
    Set<String> answered = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      String question = answers.get(i).question();
      int colon = question.lastIndexOf(':');
      String kind = question.substring(colon + 1);
      boolean known = colon < 0 || tables.contains(question.substring(0, colon));
      String field = "answers[" + i + "].";
      if (ELSEWHERE.containsKey(kind) && known) {
        add(field + "question", "is answered by " + ELSEWHERE.get(kind));
      } else if (!known || !ANSWERS.containsKey(kind)) {
        add(field + "question", "is no question of this file");
      } else if (!answered.add(question)) {
        add(field + "question", "is answered twice");
      } else {
        answer(field + "answer", question, kind, answers.get(i).answer());
      }
    }
  }

  private void answer(String field, String question, String kind, String answer) {
    List<String> form = ANSWERS.get(kind);
    if (!answer.matches(form.get(0))) {
      add(field, form.get(1));
    } else if (kind.equals("YEAR")) {
      file.faults().stream()
          .filter(fault -> fault.code() == NetworkFileProblem.ANSWER_IMPOSSIBLE)
          .filter(fault -> question.equals(kind) || question.startsWith(fault.table() + ":"))
          .findFirst()
          .ifPresent(fault -> add(field, "cannot be: the latest day is in no such year"));
    }
  }

  private void columns(List<UploadUpdate.ColumnMeaning> columns) {
    Map<String, Integer> told = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (told.putIfAbsent(Column.folded(columns.get(i).header()), i) != null) {
        add("columns[" + i + "].header", "stands here twice");
      }
    }
    Set<String> headers =
        file.tables().stream()
            .flatMap(table -> table.columns().stream())
            .map(column -> Column.folded(column.header()))
            .collect(Collectors.toSet());
    told.forEach(
        (header, i) -> {
          if (!headers.contains(header)) {
            add("columns[" + i + "].header", "is no column of this file");
          }
        });
  }

  private void add(String field, String message) {
    violations.add(new Violation(field, message));
  }
}
