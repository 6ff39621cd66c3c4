package io.hookline.content.produce.comment;

import io.hookline.content.search.Phrase;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole set of rules; what it leaves out is gone. */
@Schema(name = "CommentRulesUpdate")
record CommentRulesUpdate(
    @NotNull @Size(max = 200) @Schema(description = "The first one that fits decides")
        List<@NotNull @Valid CommentRule> rules) {

  /**
   * The rules that look at more than one field.
   *
   * @throws Problem VALIDATION_FAILED
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      CommentRule rule = rules.get(i);
      String at = "rules[" + i + "].";
      if (!names.add(rule.name().strip().toLowerCase(Locale.ROOT))) {
        violations.add(new Violation(at + "name", "is the name of another rule"));
      }
      checkPhrases(at + "anyOf", rule.anyOf(), violations);
      checkPhrases(at + "noneOf", rule.noneOf(), violations);
    }
    Violation.requireNone(violations);
  }

  private static void checkPhrases(String field, List<String> phrases, List<Violation> violations) {
    for (int i = 0; i < phrases.size(); i++) {
      if (Phrase.of(phrases.get(i)).isEmpty()) {
        violations.add(new Violation(field + "[" + i + "]", "must have a word, an emoji or a ?"));
      }
    }
  }
}
