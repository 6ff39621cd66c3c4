package io.hookline.content.learn.experiment;

import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is compared and how: fixed when the experiment starts.
 *
 * @param metric that decides; successes by trials
 * @param minimumTrials of each arm, of POSTS of each post: below it there is no verdict
 * @param endsOn the last day that counts, in the brand's time zone
 * @param confidence of intervals; a difference that is not there is shown in 1 - confidence of
 *     experiments
 * @param pairs of POSTS, in their order
 * @param minimumPairs of POSTS: below it there is no verdict
 * @param readAfterDays of POSTS: at which age posts are read, both of a pair; 7 where it is not
 *     said
 * @param dataset of POSTS: whose views count; ORGANIC where it is not said
 * @param control of ADS and LINKS
 * @param variant of ADS and LINKS
 * @param adGroupId of ADS, in which both run
 * @param controlShare of ADS and LINKS: which part of the trials the control should get; 0.5 where
 *     it is not said
 */
@Schema(name = "ExperimentDesign")
record ExperimentDesign(
    @NotNull @Schema(examples = "LINKS") ExperimentKind kind,
    @NotBlank
        @Size(max = 1000)
        @Schema(examples = "A question in the first second keeps more people past second 3")
        String hypothesis,
    @NotNull @Schema(examples = "CALL_TO_ACTION") Variable variable,
    @NotNull @Schema(examples = "CONVERSION_RATE_BY_CLICKS") Metric metric,
    @NotNull @Min(1) @Max(1_000_000_000) @Schema(examples = "1000") Long minimumTrials,
    @NotNull @Plausible @Schema(examples = "2027-03-31") LocalDate endsOn,
    @NotNull @Schema(examples = "SEQUENTIAL") Looks looks,
    @DecimalMin("0.8")
        @DecimalMax("0.999")
        @Digits(integer = 1, fraction = 3)
        @Schema(examples = "0.95", defaultValue = "0.95")
        BigDecimal confidence,
    @Schema(nullable = true) UUID seriesId,
    @Size(max = 100) @Schema(examples = "[]") List<@NotNull @Valid ExperimentPair> pairs,
    @Min(3) @Max(100) @Schema(nullable = true) Integer minimumPairs,
    @Min(1) @Max(90) @Schema(nullable = true) Integer readAfterDays,
    @Schema(nullable = true) Dataset dataset,
    @Valid
        @Schema(nullable = true, examples = "{\"reference\": \"go.example/r/a\", \"postId\": null}")
        ExperimentArm control,
    @Valid
        @Schema(nullable = true, examples = "{\"reference\": \"go.example/r/b\", \"postId\": null}")
        ExperimentArm variant,
    @Size(max = 200) @Schema(nullable = true) String adGroupId,
    @DecimalMin("0.01")
        @DecimalMax("0.99")
        @Digits(integer = 1, fraction = 4)
        @Schema(nullable = true)
        BigDecimal controlShare) {

  private static final BigDecimal USUAL = new BigDecimal("0.95");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Integer A_WEEK = 7;
  private static final Integer FEW = 5;

  ExperimentDesign {
    boolean posts = kind == ExperimentKind.POSTS;
    adGroupId = Texts.orNull(adGroupId);
    confidence = confidence == null ? USUAL : confidence;
    pairs = pairs == null ? List.of() : pairs;
    minimumPairs = posts && minimumPairs == null ? FEW : minimumPairs;
    readAfterDays = posts && readAfterDays == null ? A_WEEK : readAfterDays;
    dataset = posts && dataset == null ? Dataset.ORGANIC : dataset;
    controlShare = !posts && kind != null && controlShare == null ? HALF : controlShare;
  }

  boolean ofPosts() {
    return kind == ExperimentKind.POSTS;
  }

  /** Control and variant of each two posts that are compared. */
  List<ExperimentPair> compared() {
    if (ofPosts()) {
      return pairs;
    }
    return control.postId() == null
        ? List.of()
        : List.of(new ExperimentPair(control.postId(), variant.postId()));
  }

  Set<UUID> posts() {
    Stream<UUID> arms =
        Stream.of(control, variant).filter(Objects::nonNull).map(ExperimentArm::postId);
    return Stream.concat(pairs.stream().flatMap(ExperimentPair::posts), arms)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Whether its end is over on a day. */
  boolean isOver(LocalDate today) {
    return today.isAfter(endsOn);
  }
}
