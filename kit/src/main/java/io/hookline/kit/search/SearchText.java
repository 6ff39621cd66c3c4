package io.hookline.kit.search;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.search.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts and questions in one form. Made here and not by PostgreSQL: its configurations know neither
 * where a Japanese word ends nor that a comment's language is unknown.
 *
 * <p>In SQL: {@code insert … cast(:search as tsvector)}. In an entity:
 *
 * <pre>{@code
 * @ColumnTransformer(read = "cast(search as text)", write = "cast(? as tsvector)")
 * private String search;   // = SearchText.tokens(title, caption)
 * }</pre>
 */
public final class SearchText {

  /** Words of different fields are no neighbours. */
  private static final int BETWEEN_TEXTS = 10;

  /** What a position of PostgreSQL's tsvector can be. */
  private static final int LAST_POSITION = 16_383;

  /** Is found in texts of which only the beginning is; no word is written so. */
  private static final String CUT = "…";

  private static final Pattern PARTS = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private SearchText() {}

  /**
   * The text as people compare it: without regard to case, width, accents and unseen marks. Two
   * texts are one where these are equal.
   */
  public static String folded(String text) {
    return Folding.of(text);
  }

  /** The words of a text in their order. */
  public static List<Word> words(String text) {
    return Words.of(text);
  }

  /**
   * What is found by, to be cast to {@code tsvector}.
   *
   * @param texts nulls are passed over
   */
  public static String tokens(String... texts) {
    StringBuilder tokens = new StringBuilder();
    int place = 1;
    for (String text : texts) {
      if (text != null && !text.isEmpty()) {
        place = append(tokens, Words.of(text), place) + BETWEEN_TEXTS;
      }
    }
    return tokens.toString();
  }

  /** The same of words that are at hand. */
  public static String tokens(List<Word> words) {
    StringBuilder tokens = new StringBuilder();
    append(tokens, words, 1);
    return tokens.toString();
  }

  private static int append(StringBuilder tokens, List<Word> words, int first) {
    int place = first;
    for (Word word : words) {
      if (word.kind() != Kind.MARK) {
        append(tokens, word.form(), place);
        for (String other : word.others()) {
          append(tokens, other, place);
        }
      }
      place++;
    }
    if (words.size() >= Words.MOST) {
      append(tokens, CUT, place);
    }
    return place;
  }

  private static void append(StringBuilder tokens, String form, int place) {
    tokens
        .append('\'')
        .append(form.replace("'", "''"))
        .append("':")
        .append(Math.min(place, LAST_POSITION))
        .append(' ');
  }

  /**
   * A question, to be cast to {@code tsquery}: all of its words in any order, those between
   * quotation marks one behind the other, those that end with {@code *} as beginnings. A beginning
   * is never added by itself: the index gathers what all brands have of it. A run of Japanese is
   * found as it stands, wherever it stands.
   *
   * @throws Problem INVALID_PARAMETER of {@code q} when it has no word
   */
  public static String query(String q) {
    return words(PARTS.matcher(q))
        .orElseThrow(
            () ->
                new Problem(
                    CommonProblem.INVALID_PARAMETER,
                    "There is no word in q to search for.",
                    List.of(new Violation("q", "must have a word"))));
  }

  /**
   * A question that finds all texts that may have this phrase, also behind the words that are
   * found: for whoever looks at each of them.
   *
   * @return empty when it has no word
   */
  public static Optional<String> having(String phrase) {
    boolean number =
        !phrase.isEmpty() && Character.isDigit(phrase.codePointBefore(phrase.length()));
    // 5 begins 5,5, which is one word.
    return words(PARTS.matcher('"' + phrase + (number ? "*\"" : "\"")))
        .map(query -> "(" + query + ") | '" + CUT + "'");
  }

  private static Optional<String> words(Matcher part) {
    List<String> parts = new ArrayList<>();
    while (part.find()) {
      boolean quoted = part.group(1) != null;
      String query = Phrase.of(quoted ? part.group(1) : part.group(2)).asQuery();
      if (!query.isEmpty()) {
        parts.add(query);
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" & ", parts));
  }
}
