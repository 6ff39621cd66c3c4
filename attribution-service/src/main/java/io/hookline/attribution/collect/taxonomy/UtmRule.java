package io.hookline.attribution.collect.taxonomy;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one parameter may be. Without words, patterns and handles it may be anything in lower case
 * without blanks.
 *
 * @param required whether a link without it is refused
 * @param words allowed as they are
 * @param patterns allowed forms: {@code *} stands for one or more characters, {@code ?} for one
 * @param handles whether the handle of an account is allowed, as it is written on TikTok
 */
public record UtmRule(
    @NotNull Boolean required,
    @Valid @NotNull @Size(max = 1000) List<@NotNull @Valid UtmWord> words,
    @NotNull @Size(max = 50) @Schema(examples = "[\"*-2026\"]")
        List<
                @NotNull @Size(max = 100)
                @Pattern(
                    regexp = "[^\\sA-Z*?]*[*?][^\\sA-Z]*",
                    message = "must be in lower case, without blanks, and have a * or ?")
                String>
            patterns,
    @NotNull Boolean handles) {

  static final String FORM = "[^\\sA-Z]+";
  static final String LOWER = "must be in lower case, without blanks";

  private static final java.util.regex.Pattern HANDLE =
      java.util.regex.Pattern.compile("[a-z0-9_.]{2,30}");
  private static final int SHOWN = 8;

  public UtmRule {
    words = words == null ? null : List.copyOf(words);
    patterns = patterns == null ? null : List.copyOf(patterns);
  }

  /** Every word, with its aliases, stands for one thing only. */
  List<Violation> violations(String field) {
    List<Violation> violations = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      UtmWord word = words.get(i);
      String place = field + ".words[" + i + "]";
      if (!isLower(word.word())) {
        violations.add(new Violation(place + ".word", LOWER));
      }
      for (String name :
          Stream.concat(
                  Stream.of(word.word()),
                  word.aliases().stream().map(a -> a.toLowerCase(Locale.ROOT)).distinct())
              .toList()) {
        if (!names.add(name)) {
          violations.add(new Violation(place, "names \"" + name + "\", which another word is"));
        }
      }
    }
    return violations;
  }

  /**
   * What is wrong with a value, fit to stand behind the name of its field.
   *
   * @param sent null for none
   */
  public Optional<String> refusal(String sent) {
    String value = sent == null ? "" : Characters.trimmed(sent);
    if (value.isEmpty()) {
      return required ? Optional.of("must be given" + offer()) : Optional.empty();
    }
    return allows(value)
        ? Optional.empty()
        : Optional.of(
            "must not be \"" + value + "\"" + nearest(value).map(UtmRule::instead).orElse(offer()));
  }

  private static String instead(String word) {
    return ": use \"" + word + "\"";
  }

  /** Whether a value may stay as it is; a macro is allowed everywhere. */
  public boolean allows(String value) {
    if (Macros.in(value)) {
      return Macros.unknown(value).isEmpty();
    }
    return words.stream().anyMatch(word -> word.word().equals(value))
        || isLower(value)
            && (takesAnything()
                || patterns.stream().anyMatch(pattern -> Glob.matches(pattern, value))
                || handles && HANDLE.matcher(value).matches());
  }

  /** What was probably meant by a value that is not allowed. */
  public Optional<String> nearest(String value) {
    Optional<String> macro =
        Macros.unknown(value).flatMap(word -> NearestWord.of(word, Macros.known(), 3));
    if (macro.isPresent()) {
      return macro;
    }
    Optional<String> word = NearestWord.of(value, words);
    return word.isPresent() ? word : Tidy.forms(value).filter(this::allows).findFirst();
  }

  private boolean takesAnything() {
    return words.isEmpty() && patterns.isEmpty() && !handles;
  }

  private static boolean isLower(String value) {
    return value.equals(value.toLowerCase(Locale.ROOT))
        && value.codePoints().noneMatch(UtmRule::isBlank);
  }

  /** A plus is how forms write a blank. */
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '+';
  }

  private String offer() {
    List<String> all =
        Stream.of(
                words.stream().map(word -> "\"" + word.word() + "\""),
                patterns.stream(),
                handles ? Stream.of("a handle such as \"miawong\"") : Stream.<String>empty())
            .flatMap(each -> each)
            .toList();
    if (all.isEmpty()) {
      return ": lower case, without blanks";
    }
    String shown = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    return ": " + shown + (all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "");
  }
}
