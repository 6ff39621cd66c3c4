package io.hookline.content.measure.upload;

import io.hookline.content.measure.networkfile.Header;
import io.hookline.content.measure.networkfile.Hints;
import io.hookline.content.measure.networkfile.Meaning;
import io.hookline.content.measure.networkfile.Table;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known beside a file when it is read: what was said of it, and of earlier ones. */
final class FileHints {

  private FileHints() {}

  static Hints of(SentFile file, UploadUpdate said, ZoneId zone) {
    Hints hints =
        Hints.of(file.sentAt(), zone)
            .withAnswers(said.answersByQuestion())
            .withColumns(said.meanings());
    if (said.language() != null) {
      hints = hints.withLanguage(said.language());
    }
    return file.charset() == null ? hints : hints.withCharset(Charset.forName(file.charset()));
  }

  static String signature(Table table) {
    return Mapping.signature(table.columns().stream().map(column -> column.header()).toList());
  }

  /** What is said of this file counts more than what was said of an earlier one. */
  static Hints with(Hints hints, List<Header> file, Map<String, Mapping> remembered) {
    Map<String, String> answers = new LinkedHashMap<>();
    Map<String, Meaning> columns = new LinkedHashMap<>();
    Hints all = hints;
    for (Header header : file) {
      Mapping mapping = remembered.get(Mapping.signature(header.columns()));
      if (mapping != null) {
        answers.putAll(mapping.answers(header.table()));
        columns.putAll(mapping.meanings());
        if (all.language() == null && mapping.language() != null) {
          all = all.withLanguage(mapping.language());
        }
      }
    }
    answers.putAll(hints.answers());
    columns.putAll(hints.columns());
    return all.withAnswers(answers).withColumns(columns);
  }
}
