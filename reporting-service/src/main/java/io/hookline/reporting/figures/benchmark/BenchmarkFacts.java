package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.Sha256;
import io.hookline.kit.value.WebUrl;
import io.hookline.reporting.figures.catalogue.Denominator;
import io.hookline.reporting.figures.ratecard.Network;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a benchmark says. */
public record BenchmarkFacts(
    @NotBlank @Size(max = 200) @Schema(examples = "Rival IQ 2024") String source,
    @NotNull
        @Pattern(regexp = "[a-z][a-z0-9_]{1,79}", message = "must be the id of a measure")
        @Schema(examples = "engagement_rate_by_views")
        String measure,
    @NotNull
        @Schema(
            examples = "VIEWS",
            description =
                "What the figure is divided by; UNSTATED where the source does not say, and then it"
                    + " is compared with nothing")
        Denominator denominator,
    @NotNull
        @Schema(
            examples = "SHARE",
            description = "PERCENT and PER_THOUSAND are kept and shown as the SHARE that they are")
        BenchmarkUnit unit,
    @PositiveOrZero
        @Digits(integer = 12, fraction = 8)
        @Schema(
            nullable = true,
            examples = "0.03",
            description = "The lower end of a range; alone, at least so much")
        BigDecimal low,
    @PositiveOrZero
        @Digits(integer = 12, fraction = 8)
        @Schema(nullable = true, examples = "0.034", description = "The value")
        BigDecimal mid,
    @PositiveOrZero
        @Digits(integer = 12, fraction = 8)
        @Schema(
            nullable = true,
            examples = "0.05",
            description = "The upper end of a range; alone, at most so much")
        BigDecimal high,
    @Schema(examples = "MEDIAN", defaultValue = "UNSTATED") Statistic statistic,
    @Plausible @Schema(nullable = true, examples = "2024-01-01", description = "First day measured")
        LocalDate periodFrom,
    @Plausible @Schema(nullable = true, examples = "2024-12-31", description = "Last day measured")
        LocalDate periodTo,
    @Size(max = 100) @Schema(nullable = true, examples = "Beauty", description = "Null: all")
        String industry,
    @Size(max = 100) @Schema(nullable = true, examples = "Worldwide") String region,
    @PositiveOrZero
        @Max(10_000_000_000L)
        @Schema(nullable = true, examples = "100000", description = "Of accounts with so many")
        Long followersFrom,
    @PositiveOrZero
        @Max(10_000_000_000L)
        @Schema(nullable = true, examples = "500000", description = "Of accounts with fewer")
        Long followersBelow,
    @Schema(nullable = true, examples = "TIKTOK", description = "Null: of several together")
        Network network,
    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "must be a kind of ad such as SPARK")
        @Schema(nullable = true, examples = "SPARK", description = "Null: of all kinds of ads")
        String adKind,
    @Size(max = 100) @Schema(nullable = true, examples = "In-feed") String format,
    @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as USD")
        @Schema(nullable = true, examples = "USD", description = "Of money, and of nothing else")
        String currency,
    @Plausible @Schema(nullable = true, examples = "2024-03-01") LocalDate publishedOn,
    @Size(max = 2000)
        @WebUrl
        @Schema(nullable = true, examples = "https://www.rivaliq.com/blog/tiktok-benchmark-report/")
        String url,
    @Size(max = 1000)
        @Schema(nullable = true, examples = "Counts likes, comments and shares, no saves")
        String note) {

  public BenchmarkFacts {
    source = source == null ? null : Characters.trimmed(source);
    statistic = statistic == null ? Statistic.UNSTATED : statistic;
    industry = orNull(industry);
    region = orNull(region);
    format = orNull(format);
    url = orNull(url);
    note = orNull(note);
  }

  private static String orNull(String text) {
    String trimmed = text == null ? "" : Characters.trimmed(text);
    return trimmed.isEmpty() ? null : trimmed;
  }

  /** As it is kept: a share instead of a percentage, numbers without needless zeros. */
  BenchmarkFacts kept() {
    return new BenchmarkFacts(
        source,
        measure,
        denominator,
        unit.kept(),
        unit.kept(low),
        unit.kept(mid),
        unit.kept(high),
        statistic,
        periodFrom,
        periodTo,
        industry,
        region,
        followersFrom,
        followersBelow,
        network,
        adKind,
        format,
        currency,
        publishedOn,
        url,
        note);
  }

  /** Which figure it is, whatever its value: the source says one of them, or corrects itself. */
  String key() {
    Object[] parts = {
      source,
      measure,
      denominator,
      statistic,
      periodFrom,
      periodTo,
      industry,
      region,
      followersFrom,
      followersBelow,
      network,
      adKind,
      format,
      currency
    };
    return Sha256.hex(
        Arrays.stream(parts)
            .map(part -> part == null ? "" : part.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("\u001f")));
  }
}
