package io.hookline.attribution.evidence.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.attribution.evidence.origin.FactField;
import io.hookline.attribution.evidence.origin.TagText;
import io.hookline.kit.problem.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a rule: what it asks of one fact.
 *
 * @param values of which one is enough; none for PRESENT and ABSENT
 */
@Schema(name = "RuleCondition")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RuleCondition(
    @NotNull FactField field,
    @NotNull FactTest test,
    @Size(max = 200)
        @Schema(
            nullable = true,
            examples = "[\"tiktok\"]",
            description =
                "Compared without regard to case, width and separators: paid_social and Paid-Social"
                    + " are one. A REFERRER stands for all below it, and google.* for any ending")
        List<@NotBlank @Size(max = 200) String> values) {

  RuleCondition {
    values = values == null ? List.of() : List.copyOf(values);
  }

  /** What is wrong with it by itself. */
  List<Violation> violations(String at) {
    List<Violation> found = new ArrayList<>();
    if (test.takesValues() && values.isEmpty()) {
      found.add(new Violation(at + ".values", "must have one at least for " + test));
    }
    if (!test.takesValues() && !values.isEmpty()) {
      found.add(new Violation(at + ".values", "must be left out for " + test));
    }
    boolean words = test == FactTest.HAS_WORD || test == FactTest.HAS_NO_WORD;
    if (words && field.form() != FactField.Form.TEXT && field.form() != FactField.Form.TEXTS) {
      found.add(new Violation(at + ".test", "must not be " + test + " for " + field));
    }
    for (int i = 0; i < values.size(); i++) {
      String wrong = wrong(values.get(i));
      if (wrong != null) {
        found.add(new Violation(at + ".values[" + i + "]", wrong));
      }
    }
    return found;
  }

  private String wrong(String value) {
    if (field.form() == FactField.Form.WORD && !field.members().contains(value)) {
      return "must be one of " + String.join(", ", field.members());
    }
    if (field.form() == FactField.Form.DOMAIN) {
      return DomainPattern.isOne(value)
          ? null
          : "must be a domain such as shop.example, or a name with .* behind it";
    }
    return TagText.of(value).isEmpty() ? "must have a letter or a digit" : null;
  }

  /** Made ready to be asked many times. */
  Ready ready() {
    return new Ready(this, values.stream().map(TagText::of).toList());
  }

  /** A condition with its values as they are compared. */
  record Ready(RuleCondition of, List<TagText> values) {

    boolean holds(Facts facts) {
      List<TagText> texts = facts.texts(of.field());
      if (texts.isEmpty()) {
        return of.test().holdsOfNothing();
      }
      return switch (of.test()) {
        case PRESENT -> true;
        case ABSENT -> false;
        case IS -> is(facts, texts);
        case IS_NOT -> !is(facts, texts);
        case HAS_WORD -> has(texts);
        case HAS_NO_WORD -> !has(texts);
      };
    }

    private boolean is(Facts facts, List<TagText> texts) {
      if (of.field().form() == FactField.Form.DOMAIN) {
        String host = facts.origin().referrer();
        return of.values().stream().anyMatch(value -> DomainPattern.matches(value, host));
      }
      return values.stream()
          .anyMatch(v -> texts.stream().anyMatch(t -> t.squeezed().equals(v.squeezed())));
    }

    private boolean has(List<TagText> texts) {
      return values.stream().anyMatch(v -> texts.stream().anyMatch(t -> t.has(v)));
    }

    /** The value that was found; empty where the condition asks for none. */
    Optional<String> found(Facts facts) {
      return of.values().stream()
          .filter(value -> of.test() == FactTest.IS || of.test() == FactTest.HAS_WORD)
          .filter(
              value ->
                  new RuleCondition(of.field(), of.test(), List.of(value)).ready().holds(facts))
          .findFirst();
    }
  }

  @Override
  public String toString() {
    return (field + " " + test + " " + String.join(", ", values)).toLowerCase(Locale.ROOT).strip();
  }
}
