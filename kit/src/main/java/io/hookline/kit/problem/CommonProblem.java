package io.hookline.kit.problem;

import java.util.Arrays;

/** The refusals that every service has. */
public enum CommonProblem implements ProblemCode {
  MALFORMED_JSON(400, "The body is not valid JSON"),
  INVALID_BODY(400, "The body does not have the documented form"),
  INVALID_PARAMETER(400, "A parameter does not have the documented form"),
  INVALID_CURSOR(400, "The cursor was not given out by this list"),
  UNAUTHENTICATED(401, "A valid access token is needed"),
  FORBIDDEN(403, "The caller's role does not allow this"),
  NOT_FOUND(404, "There is nothing here"),
  BRAND_NOT_FOUND(404, "There is no such brand, or the caller may not see it"),
  METHOD_NOT_ALLOWED(405, "This method is not offered here"),
  NOT_ACCEPTABLE(406, "None of the accepted media types is offered"),
  BODY_TOO_SLOW(408, "The body did not arrive in time"),
  CONFLICT(409, "The request contradicts the present state"),
  STALE(412, "The resource has changed since it was read"),
  PAYLOAD_TOO_LARGE(413, "The body is larger than allowed"),
  URI_TOO_LONG(414, "The address is longer than allowed"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not understood"),
  VALIDATION_FAILED(422, "The input breaks a rule"),
  REFERENCE_UNKNOWN(422, "The input refers to something unknown"),
  IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used with another request"),
  PRECONDITION_REQUIRED(428, "If-Match is needed: read the resource first and send its ETag"),
  TOO_MANY_REQUESTS(429, "The caller has used up its requests for the moment"),
  HEADERS_TOO_LARGE(431, "The headers are larger than allowed"),
  INTERNAL_ERROR(500, "Something went wrong on our side"),
  UNAVAILABLE(503, "The service cannot answer at the moment");

  private final int status;
  private final String title;

  CommonProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The code that says no more than an HTTP status does. */
  static CommonProblem of(int status) {
    return switch (status) {
      case 400 -> INVALID_BODY;
      case 404 -> NOT_FOUND;
      case 409 -> CONFLICT;
      case 422 -> VALIDATION_FAILED;
      default ->
          Arrays.stream(values())
              .filter(code -> code.status == status)
              .findFirst()
              .orElse(status < 500 ? INVALID_PARAMETER : INTERNAL_ERROR);
    };
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
