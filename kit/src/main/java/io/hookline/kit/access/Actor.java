package io.hookline.kit.access;

import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who acts.
 *
 * @param subject the token's {@code sub}, or {@code system:<service>} for work on nobody's request
 * @param name {@code preferred_username}, null where there is none
 * @param client the program through which the subject acts: {@code azp}, or {@code client_id}
 */
public record Actor(String subject, String name, String client) {

  static Actor of(JsonWebToken token) {
    String client = token.getClaim("azp");
    return new Actor(
        token.getSubject() == null ? token.getName() : token.getSubject(),
        token.getClaim("preferred_username"),
        client == null ? token.getClaim("client_id") : client);
  }

  /** The user's name, or the subject where it has none. */
  public String shown() {
    return name == null ? subject : name;
  }

  static Actor system(String service) {
    return new Actor("system:" + service, null, null);
  }
}
