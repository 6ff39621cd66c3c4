package io.hookline.kit.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What PostgreSQL stores of a text, whatever the text is. */
class SearchTextProperties {

  /** Of a lexeme, and of a query's word. */
  private static final int MOST_OF_WORD = 2_046;

  /** Of all of a tsvector's lexemes, before those that stand twice are taken out. */
  private static final int MOST_OF_TEXT = 1 << 20;

  private static final int LONGEST_TEXT = 10_000;

  private static final List<Integer> LETTERS = all(Character::isLetterOrDigit);
  private static final List<Integer> MARKS =
      all(
          c ->
              Character.getType(c) == Character.NON_SPACING_MARK
                  || Character.getType(c) == Character.COMBINING_SPACING_MARK
                  || Character.getType(c) == Character.ENCLOSING_MARK);
  private static final List<Integer> ANY = all(Character::isDefined);

  private static List<Integer> all(IntPredicate which) {
    return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .filter(which)
        .boxed()
        .toList();
  }

  @Property(tries = 300)
  void everyTextCanBeStored(@ForAll("texts") String title, @ForAll("texts") String text) {
    List<Word> words = Stream.concat(words(title), words(text)).toList();
    int size = 0;
    for (Word word : words) {
      for (String form : Stream.concat(Stream.of(word.form()), word.others().stream()).toList()) {
        int bytes = form.getBytes(UTF_8).length;
        assertThat(bytes).as(form).isPositive().isLessThanOrEqualTo(MOST_OF_WORD);
        size += bytes;
      }
    }
    assertThat(size).isLessThan(MOST_OF_TEXT);
  }

  private static Stream<Word> words(String text) {
    return SearchText.words(text).stream();
  }

  /** Of characters of all scripts, many of them hundreds of times. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> character =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(LETTERS)),
            Tuple.of(4, Arbitraries.of(MARKS)),
            Tuple.of(1, Arbitraries.of(ANY)),
            Tuple.of(1, Arbitraries.of((int) ' ', (int) '\'')));
    Arbitrary<Integer> times =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(1)),
            Tuple.of(1, Arbitraries.integers().between(2, 2_000)));
    return Combinators.combine(character, times)
        .as((c, n) -> Character.toString(c).repeat(n))
        .list()
        .ofMaxSize(400)
        .map(pieces -> cut(String.join("", pieces)));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
