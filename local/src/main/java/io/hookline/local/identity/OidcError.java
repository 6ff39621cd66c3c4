package io.hookline.local.identity;

import java.util.Map;

/** A refused request, in the form of RFC 6749, section 5.2. */
final class OidcError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private OidcError(int status, String code, String description) {
    super(description, null, false, false);
    this.status = status;
    this.code = code;
  }

  static OidcError invalidClient() {
    return new OidcError(401, "invalid_client", "The client is unknown or its secret is wrong.");
  }

  static OidcError invalidRequest(String description) {
    return new OidcError(400, "invalid_request", description);
  }

  static OidcError invalidGrant(String description) {
    return new OidcError(400, "invalid_grant", description);
  }

  static OidcError unauthorizedClient(String grant) {
    return new OidcError(
        400, "unauthorized_client", "This client may not use the grant type " + grant + ".");
  }

  int status() {
    return status;
  }

  Map<String, Object> body() {
    return Map.of("error", code, "error_description", getMessage());
  }
}
