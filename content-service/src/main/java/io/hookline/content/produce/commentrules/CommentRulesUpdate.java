package io.hookline.content.produce.commentrules;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.search.Phrase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole set of rules; what it leaves out is gone. */
@Schema(name = "CommentRulesUpdate")
public record CommentRulesUpdate(
    @NotNull @Size(max = 200) @Schema(description = "The first one that fits decides")
        List<@NotNull @Valid CommentRule> rules) {

  /** Phrases of a set: each is looked at for each comment that has its first word. */
  private static final int MOST_PHRASES = 10_000;

  /** Those that are looked at for each such word, however long the comment. */
  private static final int MOST_OF_A_WORD = 500;

  /**
   * The rules that look at more than one field.
   *
   * @throws Problem VALIDATION_FAILED
   */
  public void check() {
    List<Violation> violations = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Map<String, Integer> byWord = new HashMap<>();
    int all = 0;
    for (int i = 0; i < rules.size(); i++) {
      CommentRule rule = rules.get(i);
      String at = "rules[" + i + "].";
      if (!names.add(rule.name().strip().toLowerCase(Locale.ROOT))) {
        violations.add(new Violation(at + "name", "is the name of another rule"));
      }
      checkPhrases(at + "anyOf", rule.anyOf(), byWord, violations);
      checkPhrases(at + "noneOf", rule.noneOf(), byWord, violations);
      all += rule.anyOf().size() + rule.noneOf().size();
    }
    if (all > MOST_PHRASES) {
      violations.add(
          new Violation("rules", "must have no more than " + MOST_PHRASES + " phrases in all"));
    }
    Violation.requireNone(violations);
  }

  private static void checkPhrases(
      String field, List<String> phrases, Map<String, Integer> byWord, List<Violation> violations) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = Phrase.of(phrases.get(i));
      if (phrase.isEmpty()) {
        violations.add(new Violation(field + "[" + i + "]", "must have a word, an emoji or a ?"));
      } else if (byWord.merge(phrase.first(), 1, Integer::sum) == MOST_OF_A_WORD + 1) {
        violations.add(
            new Violation(
                field + "[" + i + "]",
                "is one of more than "
                    + MOST_OF_A_WORD
                    + " phrases that begin with "
                    + phrase.first()));
      }
    }
  }
}
