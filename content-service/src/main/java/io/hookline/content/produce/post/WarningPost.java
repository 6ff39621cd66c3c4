package io.hookline.content.produce.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A post beside which another one may be a mistake. */
record WarningPost(UUID id, String title, PostStatus status, Instant at, String caption) {

  static WarningPost of(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
    return new WarningPost(
        row.getObject("id", UUID.class),
        row.getString("title"),
        PostStatus.valueOf(row.getString("status")),
        at == null ? null : at.toInstant(),
        row.getString("caption"));
  }

  PostWarningView warning(WarningKind kind, String why) {
    return new PostWarningView(kind, id, title, status, at, why);
  }
}
