package io.hookline.content;

import static io.restassured.RestAssured.given;

import io.hookline.content.learn.experiment.ExperimentFixtures;
import io.hookline.content.learn.learning.LearningFixtures;
import io.hookline.content.measure.accountsnapshot.AccountSnapshotFixtures;
import io.hookline.content.measure.audience.AudienceFixtures;
import io.hookline.content.measure.availability.AvailabilityFixtures;
import io.hookline.content.measure.competitor.CompetitorFixtures;
import io.hookline.content.measure.connection.ConnectionFixtures;
import io.hookline.content.measure.snapshot.SnapshotFixtures;
import io.hookline.content.measure.timeline.TimelineFixtures;
import io.hookline.content.measure.unclaimed.UnclaimedFixtures;
import io.hookline.content.measure.upload.UploadFixtures;
import io.hookline.content.plan.idea.IdeaFixtures;
import io.hookline.content.plan.positioning.PositioningFixtures;
import io.hookline.content.plan.standards.StandardsFixtures;
import io.hookline.content.plan.vocabulary.VocabularyFixtures;
import io.hookline.content.produce.RhythmFixtures;
import io.hookline.content.produce.approval.ApprovalFixtures;
import io.hookline.content.produce.brief.BriefFixtures;
import io.hookline.content.produce.comment.CommentFixtures;
import io.hookline.content.produce.mention.MentionFixtures;
import io.hookline.content.produce.publication.PublishFixtures;
import io.hookline.content.produce.rights.RightsFixtures;
import io.hookline.content.produce.script.ScriptFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Situations that tests begin with, made through the API and the creator-service's feed. */
public final class Fixtures {

  public static final String ACME = "acme-cosmetics";
  public static final String NORDLYS = "nordlys-coffee";
  public static final String URL = "https://www.tiktok.com/@miawong/video/7412345678901234567";

  /** The same instant in all of a run, so that a test may name one twice. */
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  /** Names are taken once in a brand. */
  private static final AtomicInteger NAMES = new AtomicInteger();

  private static final AtomicLong ADDRESSES = new AtomicLong();

  private Fixtures() {}

  public static RequestSpecification as(String token) {
    return given().log().ifValidationFails().auth().oauth2(token).contentType("application/json");
  }

  public static RequestSpecification operator() {
    return as(Tokens.operator(ACME));
  }

  /** The address of something of ACME. */
  public static String acme(String path) {
    return "/v1/brands/" + ACME + path;
  }

  public static void twoBrands() {
    CreatorChanges.none();
    CreatorChanges.brand(ACME, "America/New_York", "USD");
    CreatorChanges.brand(NORDLYS, "Europe/Oslo", "EUR");
    CreatorChanges.arrive();
  }

  /** A creator of ACME whom this service has read of. */
  public static UUID creator() {
    UUID id = CreatorChanges.creator(ACME);
    CreatorChanges.arrive();
    return id;
  }

  /** A paid and active partnership of ACME that this service has read of. */
  public static UUID partnership() {
    return partnership(CreatorChanges.creator(ACME));
  }

  /** The same with this creator. */
  public static UUID partnership(UUID creator) {
    UUID id = Ids.next();
    CreatorChanges.partnership(ACME, id, creator, "1250.00", "ACTIVE", 0);
    CreatorChanges.arrive();
    return id;
  }

  public static String pillar() {
    return post("/pillars", "{\"name\": \"Skin science %d\"}".formatted(NAMES.incrementAndGet()));
  }

  public static String series(String pillar) {
    return post(
        "/series",
        """
        {"pillarId": "%s", "name": "Myth or molecule %d", "hook": "You waste your retinol."}"""
            .formatted(pillar, NAMES.incrementAndGet()));
  }

  public static String series() {
    return series(pillar());
  }

  public static String planned(String series) {
    return post(
        "/posts",
        """
        {"seriesId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU"}"""
            .formatted(series));
  }

  public static String published(String series, UUID creator, Instant at) {
    return post(
        "/posts",
        """
        {"seriesId": "%s", "creatorId": %s, "network": "TIKTOK", "title": "Retinol?",
         "funnelStage": "TOFU", "publishedAt": "%s", "url": "%s"}"""
            .formatted(series, creator == null ? "null" : "\"" + creator + "\"", at, address()));
  }

  /** Of a video that nobody has named yet. */
  public static String address() {
    return "https://www.tiktok.com/@miawong/video/742%016d".formatted(ADDRESSES.incrementAndGet());
  }

  public static String published() {
    return published(series(), null, daysAgo(30));
  }

  public static ValidatableResponse snapshot(String post, String body) {
    return operator().body(body).post(acme("/posts/" + post + "/snapshots")).then();
  }

  public static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  /** Both brands, and one resource of each kind in ACME, by the name of its path parameter. */
  public static Map<String, String> oneOfEach() {
    twoBrands();
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("number", PositioningFixtures.positioning());
    StandardsFixtures.standards();
    ids.put("pillar", pillar());
    ids.put("series", series(ids.get("pillar")));
    ids.putAll(IdeaFixtures.ideaOfATrend());
    ids.put("term", VocabularyFixtures.hookKind("Myth"));
    ids.put("post", published(ids.get("series"), creator(), daysAgo(30)));
    ids.putAll(CommentFixtures.oneOfEach(ids.get("post")));
    ids.put("mergeTerm", VocabularyFixtures.hookKind("Legend"));
    ids.put("beginPost", post("/posts", idea()));
    ids.put("schedulePost", post("/posts", draft()));
    ids.put("unschedulePost", scheduled());
    ids.put("recordCommentAnswer.comment", ids.get("comment"));
    ids.put("recordCommentAnswer.post", ids.get("unschedulePost"));
    ids.put("brief", BriefFixtures.brief());
    ids.put("acceptBrief", BriefFixtures.sent());
    ids.put("declineBrief", BriefFixtures.sent());
    ScriptFixtures.of(ids.get("post"));
    ids.putAll(SnapshotFixtures.oneOfEach(ids.get("post")));
    RhythmFixtures.addTo(ids);
    PublishFixtures.addTo(ids, ids.get("series"));
    ids.putAll(MentionFixtures.oneOfEach());
    ids.putAll(AccountSnapshotFixtures.oneOfEach(ids.get("account")));
    ids.putAll(AudienceFixtures.oneOfEach(ids.get("post")));
    AvailabilityFixtures.gone(ids.get("post"));
    ids.putAll(RightsFixtures.oneOfEach());
    ids.putAll(CompetitorFixtures.oneOfEach());
    ids.putAll(TimelineFixtures.oneOfEach());
    ids.putAll(UnclaimedFixtures.oneOfEach());
    ids.putAll(UploadFixtures.oneOfEach());
    ids.putAll(ApprovalFixtures.oneOfEach());
    ids.putAll(LearningFixtures.oneOfEach());
    ids.putAll(ConnectionFixtures.oneOfEach());
    ids.putAll(ExperimentFixtures.oneOfEach());
    return ids;
  }

  private static String idea() {
    return draft().replace("DRAFT", "IDEA");
  }

  private static String draft() {
    return """
        {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", "status": "DRAFT",
         "plannedFor": "%s"}"""
        .formatted(daysAgo(-3));
  }

  private static String scheduled() {
    String id = post("/posts", draft());
    operator().post(acme("/posts/" + id + "/schedule")).then().statusCode(200);
    return id;
  }

  private static String post(String path, String body) {
    return operator()
        .body(body)
        .post(acme(path))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }
}
