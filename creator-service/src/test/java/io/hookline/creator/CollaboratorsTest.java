package io.hookline.creator;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;

import io.hookline.kit.access.AssetKind;
import io.hookline.kit.test.CollaboratorsReachTheirAssets;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
class CollaboratorsTest extends CollaboratorsReachTheirAssets {

  private static final String V1 = "/v1/brands/{brand}/";

  @Override
  protected Shared fill() {
    Fixtures.twoBrands();
    Map<String, String> granted = all("miawong", "MIA15", "Serum launch");
    Map<String, String> other = all("leolind", "LEO15", "Sunscreen launch");
    return new Shared(
        Map.of(
            AssetKind.CREATOR, granted.get("creator"), AssetKind.CAMPAIGN, granted.get("campaign")),
        granted,
        other);
  }

  @Override
  protected Map<String, Change> changes() {
    return Map.of(
        "PUT " + V1 + "creators/{creator}",
        Change.with(
            """
            {"displayName": "Mia", "accounts": [{"network": "TIKTOK", "handle": "{handle}"}]}"""),
        "POST " + V1 + "creators/{creator}/notes",
        Change.with("{\"text\": \"Edits within a day\"}"),
        "POST " + V1 + "creators/{creator}/follower-counts",
        Change.with(
            """
            {"accountId": "{account}", "countedAt": "2026-09-05T18:00:00Z", "followers": 48200,
             "source": "MANUAL"}"""),
        "PUT " + V1 + "partnerships/{partnership}",
        Change.with("{\"name\": \"Autumn\", \"startsOn\": \"2026-09-01\"}"),
        "PUT " + V1 + "deliverables/{deliverable}",
        Change.with(
            """
            {"plan": {"type": "VIDEO", "count": 2, "title": "Two cuts"}, "postIds": []}"""),
        "POST " + V1 + "deliverables/{deliverable}/submit",
        Change.with("{\"note\": \"First cut\"}")
            .after(ids -> Fixtures.activated(ids.get("partnership"))),
        "POST " + V1 + "spark-authorizations/{sparkAuthorization}/use",
        Change.with(""),
        "POST " + V1 + "spark-authorizations/{sparkAuthorization}/release",
        Change.with("").after(ids -> SparkFixtures.used(ids.get("sparkAuthorization"))),
        "PUT " + V1 + "campaigns/{campaign}",
        Change.with(
            """
            {"name": "Serum", "objective": "CONVERSION", "startsOn": "2026-09-01"}"""));
  }

  @Override
  protected Map<String, List<String>> references() {
    String deliverable =
        """
        {"plan": {"type": "VIDEO", "count": 1, "title": "A cut", "briefId": %s},
         "postIds": [%s]}""";
    String creator = "{\"displayName\": \"Mia\", \"accounts\": [], \"groupId\": \"{group}\"}";
    return Map.of(
        "PUT " + V1 + "creators/{creator}",
        List.of(creator),
        "PUT " + V1 + "partnerships/{partnership}",
        List.of(
            """
            {"name": "Autumn", "startsOn": "2026-09-01", "campaignId": "{campaign}"}"""),
        "PUT " + V1 + "deliverables/{deliverable}",
        List.of(
            deliverable.formatted("\"{brief}\"", ""), deliverable.formatted("null", "\"{post}\"")),
        "POST " + V1 + "creators/{creator}/follower-counts",
        List.of(
            """
            {"accountId": "{account}", "countedAt": "2026-09-06T18:00:00Z", "followers": 1,
             "source": "MANUAL"}"""));
  }

  private static Map<String, String> all(String handle, String code, String campaign) {
    Map<String, String> ids = new HashMap<>();
    ids.put("creator", Fixtures.creator(handle));
    ids.put("handle", handle);
    ids.put("account", account(ids.get("creator")));
    ids.put("partnership", Fixtures.partnership(ids.get("creator")));
    ids.put("promoCode", Fixtures.promoCode(ids.get("partnership"), code));
    ids.put("deliverable", Fixtures.deliverable(ids.get("partnership")));
    ids.put("campaign", Fixtures.campaign(campaign));
    ids.put("campaignName", campaign);
    ids.put("code", code);
    ids.put("group", Fixtures.creatorGroup("Friends of " + handle));
    ids.put("brief", brief(ids.get("creator")));
    ids.put("shortlist", ShortlistFixtures.shortlist(ids.get("campaign"), ids.get("creator")));
    ids.put("creatorNote", Fixtures.note(ids.get("creator")));
    String twin = Fixtures.creator("twin." + handle);
    ids.put("twin", twin);
    ids.put("creatorMerge", Fixtures.creatorMerge(twin, ids.get("creator")));
    String post = SparkFixtures.post("\"campaignId\": \"%s\",".formatted(ids.get("campaign")));
    ids.put("post", post);
    ids.put("sparkAuthorization", SparkFixtures.authorization(post, "#code-of-" + handle + "="));
    ids.put("earning", Fixtures.earning(ids.get("creator"), "25.00"));
    ids.put("expense", PayoutFixtures.expense(ids.get("creator"), "EXPENSE", "CREATOR"));
    ids.put("invoice", PayoutFixtures.invoice(ids.get("creator"), "2026-10"));
    PayoutFixtures.readyPayee(ids.get("creator"));
    PayoutFixtures.holdIsOver();
    ids.put("payout", PayoutFixtures.payoutOf(PayoutFixtures.batch(ids.get("creator"))));
    ids.put("version", "1");
    return ids;
  }

  private static String brief(String creator) {
    UUID id = Ids.next();
    Feeds.apply(ContentFacts.brief(id, UUID.fromString(creator), "SENT", "Hidden brief", 1, 1, 1));
    return id.toString();
  }

  private static String account(String creator) {
    return asOperator().get(acme("creators/" + creator)).as(Json.class).getString("accounts[0].id");
  }
}
