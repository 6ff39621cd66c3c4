package io.hookline.content.learn.learning;

import io.hookline.content.search.SearchText;
import io.hookline.content.search.Word;
import io.hookline.content.text.IndexKey;
import java.util.stream.Collectors;

/** What of a statement is the same however it is written: its words, without marks and capitals. */
final class StatementKey {

  private StatementKey() {}

  static String of(String statement) {
    return IndexKey.of(
        SearchText.words(statement).stream().map(Word::form).collect(Collectors.joining(" ")));
  }
}
