package io.hookline.reporting.figures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/figures.md} is written from the catalogue. To write it anew:
 *
 * <pre>
 * ./mvnw -pl reporting-service -am test -Dtest=FiguresPageTest -Dfigures.update -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class FiguresPageTest {

  private static final Path PAGE = Path.of("../docs/figures.md");

  @Test
  void thePageShowsTheCatalogue() throws IOException {
    String page = page();
    if (System.getProperty("figures.update") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void noTwoMeasuresOrDimensionsAreCalledAlike() {
    assertThat(Measures.all()).extracting(Measure::label).doesNotHaveDuplicates();
    assertThat(Dimensions.all()).extracting(Dimension::label).doesNotHaveDuplicates();
  }

  private static String page() {
    List<Measure> own =
        Measures.all().stream()
            .filter(m -> !m.id().startsWith("paid_") && !m.id().startsWith("combined_"))
            .toList();
    return """
        # Figures

        <!-- Written from the catalogue by FiguresPageTest; do not edit. -->

        Every figure has one name, one formula and one denominator. `POST /v1/brands/{brand}/queries` answers any of these measures by any of the dimensions that its facts have, for any days, filtered, compared and cut into days, weeks or months; `GET /v1/metrics` and `/v1/dimensions` say the same as this page.

        - Days are those of the brand's time zone. Counters of posts are what they gained in the period, whenever the posts were published; `postsOfPeriod` leaves only those published in it.
        - A rate is the sum of its numerators by the sum of its denominators over the same posts: those of which both are known. `known`, `scope` and `coverage` say how many these are.
        - Unknown is null, never 0. Of clicks, comments, ads and conversions nothing told is 0 from the first day on which the brand's source told anything, and unknown before.
        - Measures of counters of posts are organic. The same with `paid_` and `combined_` before them are of bought views, and of networks that do not part the two; they are never added up.
        - Credits under settings are of one attribution setting: a question about them has a filter of `attribution_setting` with one key, or is refused (`ONE_ATTRIBUTION_SETTING`).
        - `state` is ESTIMATED or MANUAL as soon as something in the figure is.

        ## Measures

        | id | what | formula | unit | evidence | made of |
        |---|---|---|---|---|---|
        %s

        ## What to mind

        %s

        ## What proves nothing

        A question, goal or report for an objective that is shown by one of these is refused, with the reason.

        %s

        ## Dimensions

        All of posts are %s.

        | id | what | keys | of |
        |---|---|---|---|
        %s
        """
        .formatted(
            own.stream().map(FiguresPageTest::row).collect(Collectors.joining("\n")),
            own.stream()
                .filter(measure -> !measure.caveats().isEmpty())
                .map(
                    measure ->
                        "- `" + measure.id() + "`: " + String.join("; ", measure.caveats()) + ".")
                .collect(Collectors.joining("\n")),
            own.stream().flatMap(FiguresPageTest::forbidden).collect(Collectors.joining("\n")),
            Stream.of(Facts.values())
                .filter(Facts::ofPosts)
                .map(Facts::label)
                .collect(Collectors.joining(", ")),
            Dimensions.all().stream().map(FiguresPageTest::row).collect(Collectors.joining("\n")));
  }

  private static Stream<String> forbidden(Measure measure) {
    return MetricView.of(measure).provesNothingOf().stream()
        .map(
            use ->
                "- `%s` is no proof of %s: %s."
                    .formatted(measure.id(), use.objective(), use.reason()));
  }

  private static String row(Measure measure) {
    return "| `%s` v%d | %s | %s | %s | %s | %s |"
        .formatted(
            measure.id(),
            measure.version(),
            measure.label(),
            measure.formula(),
            measure.unit(),
            measure.evidence(),
            measure.facts().stream().map(Facts::label).collect(Collectors.joining("; ")));
  }

  private static String row(Dimension dimension) {
    List<Facts> all = List.of(Facts.values());
    boolean ofPosts =
        all.stream().filter(Facts::ofPosts).allMatch(one -> one.by(dimension) != null);
    Stream<String> rest =
        all.stream()
            .filter(one -> one.by(dimension) != null && !(ofPosts && one.ofPosts()))
            .map(Facts::label);
    String facts =
        Stream.concat(ofPosts ? Stream.of("all of posts") : Stream.empty(), rest)
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s |"
        .formatted(dimension.id(), dimension.summary(), dimension.kind(), facts);
  }
}
