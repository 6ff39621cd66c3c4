package io.hookline.content.measure.unclaimed;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.content.produce.account.Account;
import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A video that has no post, or had none.
 *
 * @param readings that wait for a post; none once there is one
 */
@PartlyDerived("lastSeenAt and readings, which grow each time that the video is told of")
@Schema(name = "UnclaimedPost")
record UnclaimedPostView(
    UUID id,
    Network network,
    @Schema(examples = "7412345678901234567") String networkPostId,
    @Schema(
            examples = "https://www.tiktok.com/@acme/video/7412345678901234567",
            description =
                "With the handle of the brand's account, where it is on one; TikTok's pages need one"
                    + " behind the @, elsewhere authorHandle")
        String url,
    @Personal
        @Schema(
            examples = "miawong",
            nullable = true,
            description = "Where it is not on an account of the brand, and was told")
        String authorHandle,
    @Schema(examples = "Before or after the cream? #skintok", nullable = true) String title,
    @Schema(nullable = true) Instant publishedAt,
    @Schema(nullable = true, description = "The brand's account that it is on, if it is known")
        UUID accountId,
    @Schema(description = "By whom first: a connection (API) or a file (IMPORT)") Source toldBy,
    UnclaimedState state,
    @Schema(examples = "A test that was taken down again", nullable = true) String dismissalReason,
    @Schema(nullable = true) Instant dismissedAt,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) Instant claimedAt,
    @Schema(examples = "12") int readings,
    Instant firstSeenAt,
    Instant lastSeenAt,
    long version)
    implements Versioned {

  static final String COLUMNS =
      """
      id, network, network_post_id, author_handle, title, published_at, account_id, told_by, state,
      dismissal_reason, dismissed_at, post_id, claimed_at, readings, first_seen_at, last_seen_at, version
      """;

  static UnclaimedPostView of(ResultSet row) throws SQLException {
    Network network = Network.valueOf(row.getString("network"));
    String video = row.getString("network_post_id");
    return new UnclaimedPostView(
        row.getObject("id", UUID.class),
        network,
        video,
        VideoAddress.byId(network, video),
        row.getString("author_handle"),
        row.getString("title"),
        instant(row, "published_at"),
        row.getObject("account_id", UUID.class),
        Source.valueOf(row.getString("told_by")),
        UnclaimedState.valueOf(row.getString("state")),
        row.getString("dismissal_reason"),
        instant(row, "dismissed_at"),
        row.getObject("post_id", UUID.class),
        instant(row, "claimed_at"),
        row.getInt("readings"),
        instant(row, "first_seen_at"),
        instant(row, "last_seen_at"),
        row.getLong("version"));
  }

  /** With the handle of the brand's account that it is on, where networks write it. */
  UnclaimedPostView on(Account account) {
    return new UnclaimedPostView(
        id,
        network,
        networkPostId,
        VideoAddress.byId(network, networkPostId, account.handle()),
        authorHandle,
        title,
        publishedAt,
        accountId,
        toldBy,
        state,
        dismissalReason,
        dismissedAt,
        postId,
        claimedAt,
        readings,
        firstSeenAt,
        lastSeenAt,
        version);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }
}
