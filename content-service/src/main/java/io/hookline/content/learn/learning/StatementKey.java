package io.hookline.content.learn.learning;

import io.hookline.kit.search.SearchText;
import io.hookline.kit.search.Word;
import io.hookline.kit.value.IndexKey;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a statement is the same however it is written: its words, and the signs without which it
 * says something else, without other marks and capitals.
 */
final class StatementKey {

  /** Below 3 seconds is not above them, +20 are not -20, and 5 % are neither 5 nor 5 €. */
  private static final Pattern SIGNS =
      Pattern.compile("[\\p{Sm}\\p{Sc}%‰&&[^|~]]|(?<![\\p{L}\\p{N}])[-–](?=\\p{N})");

  private StatementKey() {}

  static String of(String statement) {
    return IndexKey.of(
        Stream.concat(SearchText.words(statement).stream().map(Word::form), signs(statement))
            .collect(Collectors.joining(" ")));
  }

  private static Stream<String> signs(String statement) {
    String plain = Normalizer.normalize(statement, Normalizer.Form.NFKC);
    return SIGNS
        .matcher(plain)
        .results()
        .map(MatchResult::group)
        .map(sign -> sign.equals("–") || sign.equals("\u2212") ? "-" : sign);
  }
}
