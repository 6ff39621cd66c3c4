package io.hookline.content.learn.learning;

import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a learning, but for its evidence. It holds where pillars, series, networks and
 * terms say, or in the whole brand where nothing is said.
 *
 * @param detail how it is meant, and where it does not hold
 * @param confidence LOW where it is not said
 * @param learnedOn since when it is known; null: since it is kept here
 * @param reviewOn when it is to be looked at again
 * @param note why it is written
 */
record LearningFacts(
    @NotBlank
        @Size(max = 500)
        @Schema(examples = "The result in the first frame holds viewers twice as long")
        String statement,
    @Size(max = 5000)
        @Schema(examples = "Seen with skin care; not tried with hair", nullable = true)
        String detail,
    @Size(max = 50) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> pillarIds,
    @Size(max = 50) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> seriesIds,
    @Size(max = 3) @Schema(examples = "[\"TIKTOK\"]") List<@NotNull Network> networks,
    @Valid Terms terms,
    @Schema(defaultValue = "LOW") Confidence confidence,
    @Plausible
        @Schema(
            examples = "2026-03-01",
            nullable = true,
            description =
                "Since when it is known; left out: since it is kept here. Posts of earlier days made"
                    + " no use of it")
        LocalDate learnedOn,
    @Plausible @Schema(examples = "2027-03-01", nullable = true) LocalDate reviewOn,
    @Size(max = 500) @Schema(examples = "After the test of September", nullable = true)
        String note) {

  LearningFacts {
    statement = statement == null ? null : Characters.trimmed(statement);
    detail = Texts.orNull(detail);
    note = Texts.orNull(note);
    pillarIds = each(pillarIds);
    seriesIds = each(seriesIds);
    networks = each(networks);
    terms = Terms.of(terms);
    confidence = confidence == null ? Confidence.LOW : confidence;
  }

  private static <T> List<T> each(List<T> sent) {
    return sent == null ? List.of() : sent.stream().distinct().toList();
  }
}
