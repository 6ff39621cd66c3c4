package io.hookline.reporting.figures.query;

import static io.hookline.reporting.CreatorChanges.earning;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of Mia, each with a post, an order and a commission, and Noa. */
@QuarkusTest
class MergedCreatorTest {

  private static final UUID MIA = id(1);
  private static final UUID MYA = id(2);
  private static final UUID NOA = id(3);

  @BeforeEach
  void records() {
    Fixtures.twoBrands();
    record(MIA, "Mia", 1, 1_000);
    record(MYA, "Mya", 2, 500);
    record(NOA, "Noa", 3, 70);
  }

  @Test
  void theFiguresOfBothAreOnePersons() {
    assertThat(views()).containsExactly("Mia: 1000", "Mya: 500", "Noa: 70");
    merge(MIA, 1);
    assertThat(views()).containsExactly("Mia: 1500", "Noa: 70");
    assertThat(byCreator("creator_spend").<Object>getList("rows[*].figures[0].value"))
        .hasToString("[20, 10]");
    assertThat(byCreator("conversions").<Object>getList("rows[*].figures[0].value"))
        .hasToString("[2, 1]");
    merge(null, 2);
    assertThat(views()).containsExactly("Mia: 1000", "Mya: 500", "Noa: 70");
  }

  /** A question that was saved before the merge names the record that is merged. */
  @Test
  void aFilterMeansWhoStandsForTheRecord() {
    merge(MIA, 1);
    Json answer =
        Asking.ask(
            "2026-10-01",
            "2026-10-31",
            "\"filters\": [{\"dimension\": \"creator\", \"in\": [\"" + MYA + "\"]}]",
            "views");
    assertThat(answer.getString("total.figures[0].value")).isEqualTo("1500");
  }

  @Test
  void theVerdictIsOfThePerson() {
    merge(MIA, 1);
    Json rois = read("creator-rois");
    assertThat(rois.<String>getList("items[*].creatorName")).containsExactly("Noa", "Mia");
    Json both = read("creators/" + MYA + "/roi");
    assertThat(both.getString("creatorId")).isEqualTo(MIA.toString());
    assertThat(both.getString("revenue.conversions")).isEqualTo("2");
    assertThat(both.getString("coverage.postsInScope")).isEqualTo("2");
  }

  private static void record(UUID creator, String name, int number, int views) {
    String at = "2026-10-0" + number + "T12:00:00Z";
    Feeds.apply(
        CreatorChanges.creator(ACME, creator, name),
        ContentChanges.post(ACME, id(20 + number), creator, "TIKTOK", at),
        ContentChanges.snapshot(ACME, id(60 + number), id(20 + number), "2026-10-20T12:00:00Z")
            .counts((long) views, 1L, 1L, 1L, 1L)
            .event(),
        AttributionChanges.conversion(ACME, id(70 + number), at, "100.00", "USD"),
        AttributionChanges.credited(
            ACME, id(70 + number), 1, at, AttributionChanges.code(creator, "1", "100.00")),
        earning(
            ACME,
            id(80 + number),
            creator,
            "COMMISSION",
            "10.00",
            "2026-10-05",
            "\"status\": \"PAYABLE\", \"version\": 0"));
  }

  /** Mya is Mia from now on, or herself again. */
  private static void merge(UUID into, int version) {
    Feeds.apply(CreatorChanges.merged(ACME, MYA, "Mya", into, version));
  }

  private static List<String> views() {
    Json answer = byCreator("views");
    List<String> names = answer.getList("rows[*].keys[0].name");
    List<Object> values = answer.getList("rows[*].figures[0].value");
    return IntStream.range(0, names.size())
        .mapToObj(row -> names.get(row) + ": " + values.get(row))
        .toList();
  }

  private static Json byCreator(String measure) {
    return Asking.ask("2026-10-01", "2026-10-31", "\"groupBy\": [\"creator\"]", measure);
  }

  private static Json read(String path) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/" + path)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
