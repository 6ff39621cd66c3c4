package io.hookline.creator.people.merge;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.ProblemShape.expect;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.creator.ShortlistFixtures;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Contract;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing new hangs on a record for which another one stands: whoever names it is told which. */
@QuarkusTest
class NewThingsOfMergedCreatorsTest {

  private static final Set<String> NAMES = Set.of("creatorId", "creatorIds", "otherId", "intoId");

  /** Address and body of each; {m} is the merged record, {o} another creator. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          entry("writeCreatorNote", "creators/{m}/notes {\"text\": \"On time\"}"),
          entry("makeDoorLink", "creators/{m}/door-links {\"name\": \"Mya\"}"),
          entry("moveCreator", "creators/{m}/move {\"to\": \"PAUSED\", \"reason\": \"Away\"}"),
          entry("updateCreator", "creators/{m} {\"displayName\": \"M\", \"accounts\": []}"),
          entry("mergeCreator", "creators/{m}/merge {\"intoId\": \"{o}\"}"),
          entry("distinguishCreators", "creators/{o}/distinguish {\"otherId\": \"{m}\"}"),
          entry(
              "recordCreatorFollowers",
              "creators/{m}/follower-counts {\"network\": \"TIKTOK\", \"handle\": \"mya.wong\","
                  + " \"day\": \"2026-09-05\", \"followers\": 10, \"source\": \"MANUAL\"}"),
          entry(
              "receiveCreatorApplication",
              "creator-applications {\"creatorId\": \"{m}\", \"displayName\": \"Mya\","
                  + " \"accounts\": []}"),
          entry(
              "draftPartnership",
              "partnerships {\"creatorId\": \"{m}\", \"name\": \"Spring\","
                  + " \"startsOn\": \"2026-09-01\"}"),
          entry(
              "draftShortlist",
              "shortlists {\"campaignId\": \"{c}\", \"name\": \"First\","
                  + " \"candidates\": [{\"creatorId\": \"{m}\"}]}"),
          entry(
              "reviseShortlist",
              "shortlists/{s} {\"name\": \"First\", \"candidates\": [{\"creatorId\": \"{m}\"}]}"),
          entry(
              "adjustEarnings",
              "earnings {\"creatorId\": \"{m}\", \"note\": \"Shipping\","
                  + " \"amount\": {\"amount\": \"5.00\", \"currency\": \"USD\"}}"),
          entry(
              "recordExpense",
              "expenses {\"creatorId\": \"{m}\", \"kind\": \"EXPENSE\", \"paidBy\": \"CREATOR\","
                  + " \"description\": \"Train\", \"incurredOn\": \"2026-11-20\","
                  + " \"amount\": {\"amount\": \"5.00\", \"currency\": \"USD\"}}"),
          entry(
              "expectInvoice",
              "invoices {\"creatorId\": \"{m}\", \"month\": \"2026-10\","
                  + " \"expected\": {\"amount\": \"5.00\", \"currency\": \"USD\"}}"),
          entry(
              "registerPayee",
              "payees {\"creatorId\": \"{m}\", \"accountHolder\": \"M\", \"country\": \"DE\","
                  + " \"street\": \"A 1\", \"postcode\": \"1\", \"town\": \"B\","
                  + " \"currency\": \"USD\"}"),
          entry(
              "makePayoutBatch",
              "payout-batches {\"currency\": \"USD\", \"executeOn\": \"2099-11-30\","
                  + " \"debtor\": {\"name\": \"H\", \"iban\": \"DE02120300000000202051\"},"
                  + " \"creatorIds\": [\"{m}\"]}"));

  /** Each with a row whose refusal is told in the answer. */
  private static final Map<String, String> REFUSED_ROWS =
      Map.of(
          "importPartnerships",
          "partnerships/imports [{\"creatorId\": \"{m}\", \"name\": \"Spring\","
              + " \"startsOn\": \"2026-09-01\"}]",
          "importCreatorAccounts",
          "creator-accounts/imports [{\"creatorId\": \"{m}\", \"network\": \"YOUTUBE\","
              + " \"handle\": \"mya\"}]",
          "importExpenses",
          "expenses/imports [{\"creatorId\": \"{m}\", \"kind\": \"EXPENSE\","
              + " \"paidBy\": \"CREATOR\", \"description\": \"Train\","
              + " \"incurredOn\": \"2026-11-20\","
              + " \"amount\": {\"amount\": \"5.00\", \"currency\": \"USD\"}}]");

  private String mia;
  private String mya;
  private String zoe;
  private String launch;
  private String list;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("miawong");
    mya = creator("mya.wong");
    zoe = creator("zoe");
    launch = campaign("Serum launch");
    list = ShortlistFixtures.shortlist(launch, zoe);
    creatorMerge(mya, mia);
  }

  @Test
  void everyOperationThatMakesSomethingForACreatorIsHere() {
    Set<String> known = new TreeSet<>(REFUSED.keySet());
    known.addAll(REFUSED_ROWS.keySet());
    assertThat(known).isEqualTo(thatNameACreator());
  }

  @Test
  void aMergedRecordIsRefusedWithTheOneThatStands() {
    REFUSED.forEach(
        (operation, request) -> {
          Response refused = send(operation, request);
          expect(refused, 409, "CREATOR_MERGED");
          assertThat(refused.asString()).as(operation).contains(mia);
        });
  }

  @Test
  void aRowOfAFileIsRefusedToo() {
    REFUSED_ROWS.forEach(
        (operation, request) -> {
          Json answer = send(operation, request).then().statusCode(200).extract().as(Json.class);
          assertThat(answer.getString("rows[0].code"))
              .as(operation + ": " + answer)
              .isEqualTo("CREATOR_MERGED");
        });
  }

  @Test
  void whoAppliesByAHandleOfTheMergedRecordAppliesAsThePerson() {
    asFinance(Role.ADMIN)
        .body("{\"to\": \"ARCHIVED\", \"reason\": \"Left\", \"mayApplyAgainOn\": \"2026-01-01\"}")
        .post(acme("creators/" + mia + "/move"))
        .then()
        .statusCode(200);
    Json application =
        asFinance(Role.OPERATOR)
            .body(
                """
                {"displayName": "Mya", "accounts": [{"network": "TIKTOK", "handle": "mya.wong"}]}""")
            .post(acme("creator-applications"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(application.getString("creatorId")).isEqualTo(mia);
  }

  private Response send(String operation, String request) {
    String[] parts = request.split(" ", 2);
    String body = filled(parts[1]);
    String address = acme(filled(parts[0]));
    var caller = asFinance(Role.ADMIN).header("If-Match", "*").body(body);
    return operation.startsWith("update") || operation.startsWith("revise")
        ? caller.put(address)
        : caller.post(address);
  }

  private String filled(String text) {
    return text.replace("{m}", mya).replace("{o}", zoe).replace("{c}", launch).replace("{s}", list);
  }

  private static Set<String> thatNameACreator() {
    Set<String> found = new TreeSet<>();
    JsonNode document = Contract.document();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          boolean writes = Set.of("post", "put").contains(method.getKey());
                          if (writes
                              && (path.getKey().contains("{creator}")
                                  || names(document, method.getValue().path("requestBody")))) {
                            found.add(method.getValue().path("operationId").asText());
                          }
                        }));
    return found;
  }

  private static boolean names(JsonNode document, JsonNode schema) {
    String reference = schema.path("$ref").asText("");
    if (!reference.isEmpty()) {
      return names(document, document.at(reference.substring(1)));
    }
    for (var child : schema.properties()) {
      if (child.getKey().equals("properties")
          && child.getValue().properties().stream().anyMatch(p -> NAMES.contains(p.getKey()))) {
        return true;
      }
    }
    for (JsonNode child : schema) {
      if (names(document, child)) {
        return true;
      }
    }
    return false;
  }
}
