package io.hookline.kit.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What programs write where they have no value: {@code undefined}, {@code [object Object]}, {@code
 * (not set)}, a template that nobody filled in, the UUID of zeros. Taken for an id, it would make
 * one of all the things that have none. The one rule for every door.
 */
public final class NoValue {

  /** Of programming languages, analytics, spreadsheets and databases. */
  private static final Set<String> WORDS =
      Set.of(
          "null",
          "nil",
          "none",
          "undefined",
          "undef",
          "nan",
          "n/a",
          "n.a.",
          "#n/a",
          "#null!",
          "#ref!",
          "#value!",
          "#name?",
          "\\n",
          "dbnull",
          "not set",
          "not_set",
          "not provided",
          "not available",
          "not applicable",
          "unset",
          "[object object]",
          "[object undefined]",
          "[object null]",
          "object object");

  /** Values in themselves, and words for whoever it was: none of them says which one. */
  private static final Set<String> NOBODY =
      Set.of(
          "0",
          "-1",
          "true",
          "false",
          "na",
          "no",
          "empty",
          "blank",
          "missing",
          "unknown",
          "guest",
          "anonymous",
          "nobody");

  /** What the last part of an id must not be: {@code order-undefined} is any order's. */
  private static final Set<String> LOST_PARTS = Set.of("undefined", "null", "nan", "nil");

  /** Bounded: of a text with many beginnings and no end, each would be read to the end. */
  private static final String ANYTHING = ".{0,300}";

  private static final String TEMPLATE =
      ("\\{\\{" + ANYTHING + "}}|[$#@%]\\{" + ANYTHING + "}|\\{[$%]?[A-Za-z_][\\w.]*}")
          + ("|<[?%]" + ANYTHING + "[?%]>|\\[\\[" + ANYTHING + "]]|%%\\w+%%|__[A-Za-z]\\w*__");

  private static final Pattern IS_TEMPLATE =
      Pattern.compile("(?:" + TEMPLATE + "|<[A-Za-z_][\\w .-]*>|%[A-Za-z_]\\w*%)");

  private static final Pattern HAS_TEMPLATE =
      Pattern.compile(TEMPLATE + "|\\[object \\w+]", Pattern.CASE_INSENSITIVE);

  /** Zeros or punctuation only, and the highest UUID; so the lowest one, and that of devices. */
  private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{N}]*|[-+]?[0.,-]+|[f-]{32,}");

  private static final String TEMPLATE_BEGINS = "{$#@%<[_";

  private static final int LONGEST_WORD =
      WORDS.stream().mapToInt(String::length).max().orElseThrow();

  private static final String OPENING = "(<[\"'";
  private static final String CLOSING = ")>]\"'";
  private static final Pattern SEPARATORS = Pattern.compile("[-_.:/|,;]+| +");

  /** Clients hash what they have, so nothing arrives as the hash of its name. */
  private static final Set<String> HASHES =
      Stream.of(WORDS, NOBODY, Set.of("", "(not set)", "(none)", "(not provided)"))
          .flatMap(Set::stream)
          .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT), capital(word)))
          .map(Sha256::hex)
          .collect(Collectors.toUnmodifiableSet());

  private NoValue() {}

  /** Whether a text says that there is nothing. Numbers and truth values are something. */
  public static boolean is(String text) {
    String word = Characters.trimmed(text);
    return !isPlainText(word) && isNothing(word.toLowerCase(Locale.ROOT));
  }

  /** Longer than any of the words, and not in brackets: most texts are seen to say something. */
  private static boolean isPlainText(String text) {
    return text.length() > LONGEST_WORD
        && OPENING.indexOf(text.charAt(0)) < 0
        && CLOSING.indexOf(text.charAt(text.length() - 1)) < 0
        && TEMPLATE_BEGINS.indexOf(text.charAt(0)) < 0;
  }

  private static boolean isNothing(String word) {
    return word.isEmpty()
        || isOneOf(WORDS, word)
        || TEMPLATE_BEGINS.indexOf(word.charAt(0)) >= 0 && IS_TEMPLATE.matcher(word).matches();
  }

  /**
   * Whether a text is no id of anything: it says that there is nothing, or the same of everything
   * ({@code 0}, {@code true}, {@code guest}), or a part of it was not filled in ({@code
   * order-undefined}); also the SHA-256 of such a word in hexadecimal.
   */
  public static boolean isAsId(String text) {
    String id = Characters.trimmed(text).toLowerCase(Locale.ROOT);
    if (Sha256.isHex(id)) {
      return HASHES.contains(id) || !hasCharacterOfIds(id) && NO_ID.matcher(id).matches();
    }
    return isNothing(id)
        || isOneOf(NOBODY, id)
        || !hasCharacterOfIds(id) && NO_ID.matcher(id).matches()
        || hasMarkOfTemplates(id) && HAS_TEMPLATE.matcher(id).find()
        || isMadeOfNothing(id);
  }

  private static boolean isOneOf(Set<String> words, String word) {
    return word.length() <= LONGEST_WORD && words.contains(word)
        || OPENING.indexOf(word.charAt(0)) >= 0 && words.contains(bare(word))
        || CLOSING.indexOf(word.charAt(word.length() - 1)) >= 0 && words.contains(bare(word));
  }

  /** Such as nearly every id has and nothing that {@link #NO_ID} describes. */
  private static boolean hasCharacterOfIds(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c >= '1' && c <= '9' || c >= 'a' && c <= 'z' && c != 'f') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMarkOfTemplates(String id) {
    return id.indexOf('{') >= 0
        || id.indexOf('<') >= 0
        || id.indexOf('[') >= 0
        || id.contains("%%")
        || id.contains("__");
  }

  private static boolean isMadeOfNothing(String id) {
    int end = id.length();
    while (end > 0 && isSeparator(id.charAt(end - 1))) {
      end--;
    }
    int last = end;
    while (last > 0 && !isSeparator(id.charAt(last - 1))) {
      last--;
    }
    return last > 0
        && (LOST_PARTS.contains(id.substring(last, end))
            || isEmptyOrWord(beginning(id))
                && Arrays.stream(SEPARATORS.split(id)).allMatch(NoValue::isEmptyOrWord));
  }

  private static boolean isEmptyOrWord(String part) {
    return part.isEmpty() || WORDS.contains(part);
  }

  private static String beginning(String id) {
    int end = 0;
    while (end < id.length() && !isSeparator(id.charAt(end))) {
      end++;
    }
    return id.substring(0, end);
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case ' ', '-', '_', '.', ':', '/', '|', ',', ';' -> true;
      default -> false;
    };
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && OPENING.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && CLOSING.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
