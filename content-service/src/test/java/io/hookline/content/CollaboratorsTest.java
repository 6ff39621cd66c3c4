package io.hookline.content;

import static io.hookline.content.Fixtures.daysAgo;

import io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures;
import io.hookline.content.measure.audience.AudienceFixtures;
import io.hookline.content.measure.availability.AvailabilityFixtures;
import io.hookline.content.measure.snapshot.SnapshotFixtures;
import io.hookline.content.plan.standards.StandardsFixtures;
import io.hookline.content.produce.approval.ApprovalFixtures;
import io.hookline.content.produce.brief.BriefFixtures;
import io.hookline.content.produce.script.ScriptFixtures;
import io.hookline.kit.access.AssetKind;
import io.hookline.kit.test.CollaboratorsReachTheirAssets;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@QuarkusTest
class CollaboratorsTest extends CollaboratorsReachTheirAssets {

  private static final String V1 = "/v1/brands/{brand}/";

  /** Of the brand, and no more the granted post's than the other's. */
  private String standard;

  @Override
  protected Shared fill() {
    Fixtures.twoBrands();
    UUID creator = Fixtures.creator();
    standard = StandardsFixtures.standards().getString("content.dos[0].id");
    Map<String, String> granted = all(creator, "acmecosmetics");
    Map<String, String> other = all(Fixtures.creator(), "acmelips");
    return new Shared(
        Map.of(AssetKind.CREATOR, creator.toString(), AssetKind.ACCOUNT, granted.get("account")),
        granted,
        other);
  }

  @Override
  protected Set<String> questions() {
    return Set.of(
        V1 + "audience",
        V1 + "accounts/{account}/days",
        V1 + "posts/{post}/daily-figures",
        V1 + "posts/{post}/versions/{number}/difference",
        V1 + "posts/{post}/script/versions/{number}/difference",
        V1 + "posts/{post}/shot-list/versions/{number}/difference",
        V1 + "briefs/{brief}/versions/{number}/difference");
  }

  @Override
  protected Map<String, Change> changes() {
    String reading =
        "{\"capturedAt\": \"%s\", \"dataset\": \"ORGANIC\", \"source\": \"MANUAL\", %s}";
    Map<String, Change> changes = new HashMap<>();
    changes.put(
        "POST " + V1 + "posts",
        Change.with(
            """
            {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
             "creatorId": "{creator}"}"""));
    changes.put(
        "PUT " + V1 + "posts/{post}",
        Change.with(
            """
            {"seriesId": "{series}", "creatorId": "{creator}", "title": "Retinol!",
             "funnelStage": "TOFU"}"""));
    changes.put(
        "POST " + V1 + "posts/{post}/snapshots",
        Change.with(reading.formatted(daysAgo(2), "\"views\": 12")));
    changes.put(
        "POST " + V1 + "posts/{post}/retention-curves",
        Change.with(reading.formatted(daysAgo(2), "\"points\": [{\"second\": 0, \"share\": 1}]")));
    changes.put(
        "POST " + V1 + "posts/{post}/view-sources",
        Change.with(reading.formatted(daysAgo(2), "\"forYou\": 0.5")));
    changes.put(
        "POST " + V1 + "account-snapshots",
        Change.with(
            """
            {"accountId": "{account}", "day": "%s", "source": "MANUAL", "collectedAt": null,
             "counters": {"followers": 5}}"""
                .formatted(AccountSnapshotFixtures.day(5))));
    changes.put(
        "POST " + V1 + "audiences",
        Change.with(
            """
            {"postId": "{post}", "dimension": "GENDER", "source": "MANUAL", "at": "%s",
             "shares": [{"key": "FEMALE", "share": 0.6}, {"key": "MALE", "share": 0.4}]}"""
                .formatted(daysAgo(3))));
    changes.put(
        "PUT " + V1 + "posts/{post}/script",
        Change.with(
            """
            {"content": {"parts": [{"kind": "HOOK", "text": "Stop."}]}}"""));
    changes.put(
        "PUT " + V1 + "posts/{post}/shot-list",
        Change.with(
            """
            {"content": {"shots": [{"description": "The shelf"}]}}"""));
    changes.put(
        "PUT " + V1 + "posts/{post}/checklist",
        Change.with(
            """
            {"standardsVersion": 1, "answers": [{"standardId": "%s", "verdict": "YES"}]}"""
                .formatted(standard)));
    return changes;
  }

  @Override
  protected Map<String, List<String>> references() {
    String post =
        "{\"network\": \"TIKTOK\", \"title\": \"Retinol?\", \"funnelStage\": \"TOFU\", %s}";
    String edited = "{\"title\": \"Retinol!\", \"funnelStage\": \"TOFU\", %s}";
    List<String> named =
        List.of(
            "\"creatorId\": \"{creator}\"",
            "\"accountId\": \"{account}\"",
            "\"partnershipId\": \"{partnership}\"",
            "\"seriesId\": \"{series}\"",
            "\"relation\": {\"kind\": \"DUET\", \"postId\": \"{post}\"}");
    return Map.of(
        "POST " + V1 + "posts",
        named.stream().map(post::formatted).toList(),
        "PUT " + V1 + "posts/{post}",
        named.stream().map(edited::formatted).toList());
  }

  private static Map<String, String> all(UUID creator, String handle) {
    Map<String, String> ids = new HashMap<>();
    ids.put("creator", creator.toString());
    ids.put("account", account(handle));
    ids.put("series", Fixtures.series());
    ids.put("post", Fixtures.published(ids.get("series"), creator, daysAgo(30)));
    ids.put("brief", BriefFixtures.brief(creator));
    UUID partnership = Fixtures.partnership(creator);
    ids.put("partnership", partnership.toString());
    ScriptFixtures.of(ids.get("post"));
    AvailabilityFixtures.gone(ids.get("post"));
    ids.putAll(SnapshotFixtures.oneOfEach(ids.get("post")));
    ids.putAll(AccountSnapshotFixtures.oneOfEach(ids.get("account")));
    ids.putAll(AudienceFixtures.oneOfEach(ids.get("post")));
    ids.put("review", ApprovalFixtures.submitted(ApprovalFixtures.draft(partnership, creator)));
    ids.put("remark", ApprovalFixtures.remark(ids.get("review")));
    ids.put("number", "1");
    ids.keySet().removeIf(name -> name.contains("."));
    return ids;
  }

  private static String account(String handle) {
    return Fixtures.operator()
        .body(
            """
            {"network": "TIKTOK", "handle": "%s", "displayName": "Acme"}"""
                .formatted(handle))
        .post(Fixtures.acme("/accounts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }
}
