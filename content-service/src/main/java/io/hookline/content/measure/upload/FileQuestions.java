package io.hookline.content.measure.upload;

import io.hookline.content.measure.networkfile.Kind;
import io.hookline.content.measure.networkfile.Understood;
import java.util.ArrayList;
import java.util.List;

/** What must be answered before a file can be applied. */
final class FileQuestions {

  private FileQuestions() {}

  static List<UnderstoodFile.Question> of(
      Understood file, UploadUpdate said, AccountOfFile.Found account) {
    List<UnderstoodFile.Question> questions = new ArrayList<>();
    if (file.tables().stream().allMatch(table -> table.kind() == Kind.UNKNOWN)) {
      questions.add(
          new UnderstoodFile.Question(
              "COLUMNS",
              UnderstoodFile.Question.Kind.COLUMNS,
              null,
              List.of(),
              "The tables are none that a network is known to write: say what columns mean."));
    }
    file.questions()
        .forEach(
            asked ->
                questions.add(
                    new UnderstoodFile.Question(
                        asked.key(),
                        UnderstoodFile.Question.Kind.valueOf(asked.kind().name()),
                        asked.table(),
                        asked.candidates(),
                        asked.text())));
    if (account.question() != null) {
      questions.add(account.question());
    }
    file.tables().stream()
        .filter(table -> table.kind() == Kind.YOUTUBE_CONTENT)
        .filter(table -> ReadTables.totals(said, table) == null)
        .forEach(
            table ->
                questions.add(
                    new UnderstoodFile.Question(
                        table.name() + ":TOTALS",
                        UnderstoodFile.Question.Kind.TOTALS,
                        table.name(),
                        List.of("LIFETIME", "PERIOD"),
                        "YouTube sums up the period that was chosen: say LIFETIME where that was"
                            + " the whole time since each video's publication.")));
    return questions;
  }
}
