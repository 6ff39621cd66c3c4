package io.hookline.reporting.figures.query;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which keys of a dimension count. What several filters say holds together.
 *
 * @param in the keys that count, null among them for what has none; null for all
 * @param notIn the keys that do not count
 */
@Schema(name = "QuestionFilter")
public record QuestionFilter(
    @NotBlank @Size(max = 50) @Schema(examples = "network") String dimension,
    @Size(max = 1000) @Schema(nullable = true, examples = "[\"TIKTOK\"]")
        List<@Size(max = 200) String> in,
    @Size(max = 1000) @Schema(nullable = true) List<@Size(max = 200) String> notIn) {

  public QuestionFilter {
    in = in == null ? null : new ArrayList<>(in);
    notIn = notIn == null ? null : new ArrayList<>(notIn);
  }

  /** Only these. */
  public static QuestionFilter in(String dimension, List<String> keys) {
    return new QuestionFilter(dimension, keys, null);
  }

  boolean saysNothing() {
    return (in == null || in.isEmpty()) && (notIn == null || notIn.isEmpty());
  }
}
