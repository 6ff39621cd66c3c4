package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import io.hookline.reporting.figures.catalogue.Denominator;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A benchmark in a file, as tables of the field are written; see {@link BenchmarkFacts}.
 *
 * @param value with its sign, or a range; or low, mid and high as numbers
 * @param period or periodFrom and periodTo
 * @param sizeClass or followersFrom and followersBelow
 */
@Schema(name = "ImportedBenchmark")
record ImportedBenchmark(
    @NotBlank @Size(max = 200) @Schema(examples = "Emplifi") String source,
    @NotBlank
        @Size(max = 120)
        @Schema(
            examples = "Median CTR",
            description = "The id of a measure, or a usual name of one")
        String measure,
    @Schema(nullable = true, description = "Left out: what the measure says, else UNSTATED")
        Denominator denominator,
    @Schema(nullable = true, description = "Left out: what the value or the measure says")
        BenchmarkUnit unit,
    @Size(max = 60) @Schema(nullable = true, examples = "1.12%") String value,
    @PositiveOrZero @Digits(integer = 12, fraction = 8) @Schema(nullable = true) BigDecimal low,
    @PositiveOrZero @Digits(integer = 12, fraction = 8) @Schema(nullable = true) BigDecimal mid,
    @PositiveOrZero @Digits(integer = 12, fraction = 8) @Schema(nullable = true) BigDecimal high,
    @Schema(nullable = true, examples = "MEDIAN") Statistic statistic,
    @Size(max = 60) @Schema(nullable = true, examples = "Q3 2025") String period,
    @Plausible @Schema(nullable = true) LocalDate periodFrom,
    @Plausible @Schema(nullable = true) LocalDate periodTo,
    @Size(max = 100) @Schema(nullable = true, examples = "Beauty") String industry,
    @Size(max = 100) @Schema(nullable = true, examples = "Worldwide") String region,
    @Size(max = 60) @Schema(nullable = true, examples = "100K-500K") String sizeClass,
    @PositiveOrZero @Max(10_000_000_000L) @Schema(nullable = true) Long followersFrom,
    @PositiveOrZero @Max(10_000_000_000L) @Schema(nullable = true) Long followersBelow,
    @Size(max = 40) @Schema(nullable = true, examples = "TikTok") String network,
    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "must be a kind of ad such as SPARK")
        @Schema(nullable = true, examples = "SPARK")
        String adKind,
    @Size(max = 100) @Schema(nullable = true, examples = "In-feed") String format,
    @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as USD")
        @Schema(nullable = true, examples = "USD")
        String currency,
    @Plausible @Schema(nullable = true, examples = "2025-11-03") LocalDate publishedOn,
    @Size(max = 2000) @WebUrl @Schema(nullable = true) String url,
    @Size(max = 1000) @Schema(nullable = true) String note) {}
