package io.hookline.kit.idempotency;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/** The answer that a key's first request got. */
record StoredAnswer(byte[] fingerprint, int status, String location, String etag, String body) {

  static StoredAnswer read(ResultSet row, StatementContext context) throws SQLException {
    return new StoredAnswer(
        row.getBytes("fingerprint"),
        row.getInt("status"),
        row.getString("location"),
        row.getString("etag"),
        row.getString("body"));
  }

  /**
   * @throws Problem IDEMPOTENCY_KEY_REUSED when the repeated request is another one
   */
  RestResponse<String> replay(byte[] asked) {
    if (!Arrays.equals(asked, fingerprint)) {
      throw new Problem(CommonProblem.IDEMPOTENCY_KEY_REUSED, "Use a new key for a new request.");
    }
    ResponseBuilder<String> answer =
        ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), body)
            .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
            .header("Idempotency-Replayed", "true");
    if (location != null) {
      answer.location(URI.create(location));
    }
    if (etag != null) {
      answer.header(HttpHeaders.ETAG, etag);
    }
    return answer.build();
  }
}
