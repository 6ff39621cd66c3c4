package io.hookline.creator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.SisterEvent;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.UUID;

/** What the content-service tells ACME of posts and briefs. */
public final class ContentFacts {

  private ContentFacts() {}

  /**
   * A post on TikTok.
   *
   * @param more fields of the post, which end with a comma; or empty
   */
  public static ObjectNode post(UUID id, String more, long version) {
    return SisterEvent.of("content", "PostUpdated")
        .sparse()
        .with(
            """
            {%s "id": "%s", "title": "Retinol?", "network": "TIKTOK", "kind": "CREATOR",
             "status": "DRAFT", "version": %d}"""
                .formatted(more, id, version))
        .in(Fixtures.ACME);
  }

  /** An account that the brand watches, told to this service; its id. */
  public static String watchedAccount(String handle) {
    UUID id = Ids.next();
    Feeds.apply(
        SisterEvent.of("content", "BrandAccountAdded")
            .sparse()
            .with(
                """
                {"id": "%s", "network": "TIKTOK", "handle": "%s", "version": 1}"""
                    .formatted(id, handle))
            .in(Fixtures.ACME));
    return id.toString();
  }

  /** A post of a creator that is out. */
  public static ObjectNode published(UUID id, String creator, String networkPostId) {
    return SisterEvent.of("content", "PostPublished")
        .sparse()
        .with(
            """
            {"id": "%s", "creatorId": "%s", "title": "Retinol?", "network": "TIKTOK",
             "kind": "CREATOR", "status": "PUBLISHED", "publishedAt": "2026-09-10T12:00:00Z",
             "networkPostId": "%s", "version": 1}"""
                .formatted(id, creator, networkPostId))
        .in(Fixtures.ACME);
  }

  /**
   * A brief.
   *
   * @param sent the version that was sent last, or null
   * @param content the version that this is
   */
  public static ObjectNode brief(
      UUID id, UUID creator, String state, String title, int content, Integer sent, long version) {
    return SisterEvent.of("content", "BriefSent")
        .sparse()
        .with(
            """
            {"id": "%s", "creatorId": "%s", "state": "%s", "contentVersion": %d,
             "sentVersion": %s, "dueOn": "2026-10-01", "version": %d,
             "content": {"title": "%s", "objective": null, "seriesIds": [],
               "hooks": [{"id": "%s", "text": "Stop."}], "standardsVersion": 1,
               "standards": [{"id": "%s", "kind": "DONT", "text": "No before and after"}],
               "disclosures": ["PAID_PARTNERSHIP"],
               "learnings": [{"id": "%s", "statement": "Results first", "learningId": null}],
               "publishFrom": "2026-10-08", "publishUntil": null,
               "deliverables": [{"id": "%s", "kind": "VIDEO", "count": 2, "dueOn": "2026-10-01",
                 "note": null}]}}"""
                .formatted(id, creator, state, content, sent, version, title, id, id, id, id))
        .in(Fixtures.ACME);
  }

  /**
   * What an author granted of a video.
   *
   * @param withdrawnAt null while it holds
   */
  public static ObjectNode rights(
      UUID id, UUID mention, String usage, Instant until, Instant withdrawnAt, long version) {
    return SisterEvent.of(
            "content", withdrawnAt == null ? "RightsRequestGranted" : "RightsRequestWithdrawn")
        .sparse()
        .with(
            """
            {"id": "%s", "mentionId": "%s", "status": "%s",
             "granted": {"channels": ["TIKTOK"], "usages": ["%s"], "edits": false},
             "from": "2026-09-01T00:00:00Z", "until": "%s", "withdrawnAt": %s, "version": %d}"""
                .formatted(
                    id,
                    mention,
                    withdrawnAt == null ? "GRANTED" : "WITHDRAWN",
                    usage,
                    until,
                    withdrawnAt == null ? "null" : "\"" + withdrawnAt + "\"",
                    version))
        .in(Fixtures.ACME);
  }
}
