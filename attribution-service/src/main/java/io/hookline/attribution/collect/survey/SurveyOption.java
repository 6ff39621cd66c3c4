package io.hookline.attribution.collect.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be answered, and what it means.
 *
 * @param words other spellings of it, such as people write into a field for others; spelling is
 *     compared without regard to case, blanks and signs
 * @param channel the word by which channels know it; null for none
 * @param creatorId of an answer that names a creator
 */
public record SurveyOption(
    @NotNull
        @Pattern(
            regexp = "[a-z0-9_-]{1,40}",
            message = "must be 1 to 40 small letters, digits, hyphens or underscores")
        @Schema(examples = "tiktok", description = "By which the option is known in results")
        String key,
    @NotBlank @Size(max = 200) @Schema(examples = "TikTok") String label,
    @Size(max = 50) @Schema(nullable = true, examples = "[\"tik tok\"]")
        List<@NotBlank @Size(max = 200) String> words,
    @Size(max = 60) @Schema(nullable = true, examples = "tiktok") String channel,
    @Schema(nullable = true) UUID creatorId) {

  /** As answers are compared. */
  List<String> compared() {
    return Stream.concat(Stream.of(key, label), words == null ? Stream.empty() : words.stream())
        .map(SurveyWord::of)
        .distinct()
        .toList();
  }
}
