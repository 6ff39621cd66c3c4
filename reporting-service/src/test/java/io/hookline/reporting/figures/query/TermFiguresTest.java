package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures by terms that were merged, and of what has none. */
@QuarkusTest
class TermFiguresTest {

  /** A post with two hashtags and a hook, and 40 clicks on a link that belongs to no post. */
  @BeforeEach
  void aPostAndALink() {
    Fixtures.twoBrands();
    Feeds.apply(
        ContentChanges.term(ACME, id(81), "HASHTAG", "skin-care"),
        ContentChanges.term(ACME, id(82), "HASHTAG", "skincare"),
        ContentChanges.term(ACME, id(83), "HOOK_KIND", "bold-claim"),
        ContentChanges.post(ACME, id(21))
            .term("hashtags", List.of("skin-care", "skincare"))
            .term("hookKind", "bold-claim")
            .published("2026-10-05T12:00:00Z")
            .version(1)
            .event(),
        ContentChanges.snapshot(ACME, id(101), id(21), "2026-10-07T12:00:00Z")
            .counts(400L, 40L, 4L, 1L, 2L)
            .event(),
        AttributionChanges.link(ACME, id(31), MIA, "serum"),
        AttributionChanges.clicks(ACME, id(31), MIA, "2026-10-11", 40, 1));
  }

  @Test
  void aPostWithTwoTermsOfWhichOneWasMergedIntoTheOtherCountsOnce() {
    assertThat(values("views", "\"groupBy\": [\"hashtag\"]"))
        .containsExactly("skin-care 400", "skincare 400");
    Feeds.apply(ContentChanges.merged(ACME, id(82), "HASHTAG", "skincare", "skin-care"));
    Json answer = october("views", "\"groupBy\": [\"hashtag\"]");
    assertThat(values(answer)).containsExactly("skin-care 400");
    assertThat(answer.getInt("rows[0].figures[0].known")).isEqualTo(1);
    assertThat(answer.getInt("rows[0].figures[0].scope")).isEqualTo(1);
  }

  @Test
  void aTermThatWasMergedMeansTheOtherInAFilterToo() {
    Feeds.apply(
        ContentChanges.merged(ACME, id(82), "HASHTAG", "skincare", "skin-care"),
        ContentChanges.merged(ACME, id(83), "HOOK_KIND", "bold-claim", "claim"));
    assertThat(total("views", filter("hashtag", "in", "\"skincare\""))).isEqualTo("400");
    assertThat(total("views", filter("hashtag", "notIn", "\"skincare\""))).isEqualTo("null");
    assertThat(total("views", filter("hook_kind", "in", "\"bold-claim\""))).isEqualTo("400");
    assertThat(total("views", filter("hook_kind", "in", "\"claim\""))).isEqualTo("400");
    assertThat(total("views", filter("hook_kind", "in", "null, \"other\""))).isEqualTo("null");
  }

  @Test
  void whatHasNoTermPassesTheFilterThatItsRowNames() {
    for (String dimension : List.of("hashtag", "hook_kind")) {
      assertThat(values("clicks", "\"groupBy\": [\"" + dimension + "\"]"))
          .containsExactly("null 40");
      assertThat(total("clicks", filter(dimension, "in", "null"))).isEqualTo("40");
      assertThat(total("clicks", filter(dimension, "notIn", "null"))).isEqualTo("0");
      assertThat(total("clicks", filter(dimension, "notIn", "\"skincare\""))).isEqualTo("40");
    }
  }

  private static String filter(String dimension, String way, String keys) {
    return "\"filters\": [{\"dimension\": \"%s\", \"%s\": [%s]}]".formatted(dimension, way, keys);
  }

  private static String total(String measure, String more) {
    return String.valueOf(october(measure, more).<Object>get("total.figures[0].value"));
  }

  private static List<String> values(String measure, String more) {
    return values(october(measure, more));
  }

  private static List<String> values(Json answer) {
    return IntStream.range(0, answer.getList("rows").size())
        .mapToObj(
            row ->
                answer.get("rows[" + row + "].keys[0].key")
                    + " "
                    + answer.get("rows[" + row + "].figures[0].value"))
        .toList();
  }

  private static Json october(String measure, String more) {
    return Asking.ask("2026-10-01", "2026-10-31", more, measure);
  }
}
