package io.hookline.kit.problem;

import java.util.Arrays;

/** The refusals that every service has. */
public enum CommonProblem implements ProblemCode {
  @Refusal(status = 400, title = "The body is not valid JSON")
  MALFORMED_JSON,

  @Refusal(status = 400, title = "The body does not have the documented form")
  INVALID_BODY,

  @Refusal(status = 400, title = "A parameter does not have the documented form")
  INVALID_PARAMETER,

  @Refusal(status = 400, title = "The cursor was not given out by this list")
  INVALID_CURSOR,

  @Refusal(status = 401, title = "A valid access token is needed")
  UNAUTHENTICATED,

  @Refusal(status = 403, title = "The caller's role does not allow this")
  FORBIDDEN,

  @Refusal(status = 403, title = "The caller may neither see nor settle the brand's money")
  FINANCE_REQUIRED,

  @Refusal(status = 404, title = "There is nothing here")
  NOT_FOUND,

  @Refusal(status = 404, title = "There is no such brand, or the caller may not see it")
  BRAND_NOT_FOUND,

  @Refusal(status = 405, title = "This method is not offered here")
  METHOD_NOT_ALLOWED,

  @Refusal(status = 406, title = "None of the accepted media types is offered")
  NOT_ACCEPTABLE,

  @Refusal(status = 408, title = "The body did not arrive in time")
  BODY_TOO_SLOW,

  @Refusal(status = 409, title = "The request contradicts the present state")
  CONFLICT,

  @Refusal(status = 412, title = "The resource has changed since it was read")
  STALE,

  @Refusal(status = 413, title = "The body is larger than allowed")
  PAYLOAD_TOO_LARGE,

  @Refusal(status = 414, title = "The address is longer than allowed")
  URI_TOO_LONG,

  @Refusal(status = 415, title = "The body's media type is not understood")
  UNSUPPORTED_MEDIA_TYPE,

  @Refusal(status = 422, title = "The input breaks a rule")
  VALIDATION_FAILED,

  @Refusal(status = 422, title = "The input refers to something unknown")
  REFERENCE_UNKNOWN,

  @Refusal(status = 422, title = "The Idempotency-Key was used with another request")
  IDEMPOTENCY_KEY_REUSED,

  @Refusal(status = 428, title = "If-Match is needed: read the resource first and send its ETag")
  PRECONDITION_REQUIRED,

  @Refusal(status = 429, title = "The caller has used up its requests for the moment")
  TOO_MANY_REQUESTS,

  @Refusal(status = 431, title = "The headers are larger than allowed")
  HEADERS_TOO_LARGE,

  @Refusal(status = 500, title = "Something went wrong on our side")
  INTERNAL_ERROR,

  @Refusal(status = 503, title = "The service cannot answer at the moment")
  UNAVAILABLE;

  /** The code that says no more than an HTTP status does. */
  static CommonProblem of(int status) {
    return switch (status) {
      case 400 -> INVALID_BODY;
      case 404 -> NOT_FOUND;
      case 409 -> CONFLICT;
      case 422 -> VALIDATION_FAILED;
      default ->
          Arrays.stream(values())
              .filter(code -> code.status() == status)
              .findFirst()
              .orElse(status < 500 ? INVALID_PARAMETER : INTERNAL_ERROR);
    };
  }
}
