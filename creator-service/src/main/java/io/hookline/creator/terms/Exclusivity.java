package io.hookline.creator.terms;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The creator works for no competitor.
 *
 * @param categories of what, as the brand calls them
 * @param until last day; null for the last day of the partnership
 */
@Schema(name = "Exclusivity")
public record Exclusivity(
    @NotEmpty @Size(max = 20) @Schema(examples = "[\"Skincare\"]")
        List<@NotBlank @Size(max = 100) String> categories,
    @Plausible @Schema(nullable = true, examples = "2027-03-31") LocalDate until) {

  void check(String field, LocalDate startsOn, List<Violation> violations) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < categories.size(); i++) {
      if (!seen.add(key(categories.get(i)))) {
        violations.add(new Violation(field + ".categories[" + i + "]", "stands twice"));
      }
    }
    Days.order(field + ".until", startsOn, until, violations);
  }

  /** Those of the categories that the other names too, as they are written here. */
  public List<String> shared(Exclusivity other) {
    Set<String> theirs = new HashSet<>();
    other.categories.forEach(category -> theirs.add(key(category)));
    return categories.stream().filter(category -> theirs.contains(key(category))).toList();
  }

  /** How names of categories are compared: without regard to case and ways to write a letter. */
  static String key(String category) {
    return Normalizer.normalize(category, Normalizer.Form.NFKC)
        .strip()
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
