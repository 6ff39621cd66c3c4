package io.hookline.creator;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.exchangeRate;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.CountedStatements;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file takes as many statements as another of its kind, however many rows each has. */
@QuarkusTest
class ImportStatementsTest {

  private static final int FEW = 2;
  private static final int MANY = 60;

  private String mia;
  private String launch;
  private String partnership;
  private UUID brief;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    launch = campaign("Launch");
    partnership =
        draftPartnership(
            """
            {"creatorId": "%s", "campaignId": "%s", "name": "Spring", "startsOn": "2026-09-01"}"""
                .formatted(mia, launch));
    brief = Ids.next();
    Feeds.apply(ContentFacts.brief(brief, UUID.fromString(mia), "SENT", "Retinol", 1, 1, 1));
    exchangeRate("EUR", "USD", "2026-09-01", "1.10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "partnerships | {'creatorId': 'MIA', 'campaignId': 'LAUNCH', 'name': 'Name N',"
            + " 'startsOn': '2026-09-01'}",
        "deliverables | {'partnershipId': 'UNDER', 'type': 'VIDEO', 'count': 1,"
            + " 'title': 'Title N', 'briefId': 'BRIEF'}",
        "expenses | {'creatorId': 'MIA', 'partnershipId': 'UNDER', 'kind': 'EXPENSE',"
            + " 'paidBy': 'CREATOR', 'description': 'Train', 'incurredOn': 'DAY',"
            + " 'amount': {'amount': '5.00', 'currency': 'EUR'}, 'externalId': 'e-N'}",
        "promo-codes | {'partnershipId': 'UNDER', 'code': 'MIAN'}",
        "exchange-rates | {'from': 'CHF', 'to': 'USD', 'day': 'DAY', 'rate': '1.1N',"
            + " 'source': 'ECB'}",
        "creators | {'displayName': 'Name N', 'accounts': [{'network': 'TIKTOK',"
            + " 'handle': 'somebodyN'}]}",
        "follower-counts | {'network': 'TIKTOK', 'handle': 'mia', 'day': 'DAY',"
            + " 'followers': 5N, 'source': 'IMPORT'}"
      })
  void aFileTakesAsManyStatementsHoweverManyRows(String path, String row) {
    send(path, row, 900, FEW);
    long few = CountedStatements.of(() -> send(path, row, 100, FEW));
    long many = CountedStatements.of(() -> send(path, row, 200, MANY));
    assertThat(many).isEqualTo(few).isPositive();
  }

  private void send(String path, String row, int from, int rows) {
    String body =
        IntStream.range(from, from + rows)
            .mapToObj(number -> filled(row, number))
            .collect(Collectors.joining(",", "[", "]"));
    Json done =
        asFinance(Role.OPERATOR)
            .body(body)
            .post(acme(path + "/imports"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(done.<String>getList("rows[*].status"))
        .as(done.toString())
        .hasSize(rows)
        .containsOnly("APPLIED");
  }

  private String filled(String row, int number) {
    return row.replace('\'', '"')
        .replace("MIAN", "SAVE" + number)
        .replace("MIA", mia)
        .replace("LAUNCH", launch)
        .replace("UNDER", partnership)
        .replace("BRIEF", brief.toString())
        .replace("DAY", LocalDate.of(2023, 1, 1).plusDays(number).toString())
        .replaceAll("N(?=[\"}, ])", String.valueOf(number));
  }
}
